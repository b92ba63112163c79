import { hashOf } from "@earshot/core/ids";
import type { Trouble } from "@earshot/core/errors";
import { requestJson } from "../http.ts";
import { Problem, Session } from "./api.ts";
import type { BlueskyCall } from "./settings.ts";

/** An access token is good for two hours; logins are limited to 300 a day. */
const KEPT_MS = 60 * 60_000;
const MOST_KEPT = 100;

type Kept = { session: Promise<Session>; since: number };
/** Kept in this process alone: a token is never stored. */
const kept = new Map<string, Kept>();

/** An open session of our account. */
export function sessionOf(call: BlueskyCall): Promise<Session> {
  const key = keyOf(call);
  const known = kept.get(key);
  if (known && call.now().getTime() - known.since < KEPT_MS) return known.session;
  const session = open(call);
  kept.delete(key);
  kept.set(key, { session, since: call.now().getTime() });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  session.catch(() => forget(key, session));
  return session;
}

/** The session has ended: the next call opens another. */
export function forgetSession(call: BlueskyCall): void {
  kept.delete(keyOf(call));
}

function forget(key: string, session: Promise<Session>): void {
  if (kept.get(key)?.session === session) kept.delete(key);
}

function keyOf({ settings, secret }: BlueskyCall): string {
  return hashOf([settings.service, settings.handle, secret?.appPassword]);
}

async function open(call: BlueskyCall): Promise<Session> {
  const { settings, secret } = call;
  const url = new URL("/xrpc/com.atproto.server.createSession", settings.service);
  const json = { identifier: settings.handle.replace(/^@/, ""), password: secret?.appPassword };
  // A login that gets no answer has done nothing that matters.
  const { body } = await requestJson(call, url, Session, {
    method: "POST",
    effect: "read",
    json,
    troubleOf: troubleOfLogin,
  });
  return body;
}

function troubleOfLogin(status: number, body: unknown): Trouble | undefined {
  const error = Problem.safeParse(body).data?.error;
  if (error === "AccountTakedown") return "not-allowed";
  return status === 400 || error === "AuthFactorTokenRequired" ? "sign-in-again" : undefined;
}
