import { ConnectorError, type Trouble } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import { requestJson, type Asked } from "../http.ts";
import { Problem, Session } from "./api.ts";
import type { BlueskyCall } from "./settings.ts";

/** An access token is good for two hours, what renews it for months. Logins are limited: 30 in five minutes, 300 a day. */
const FRESH_MS = 60 * 60_000;
const MOST_KEPT = 100;

type Kept = { session: Promise<Session>; until: number };
/** Kept in this process alone: a token is never stored. */
const kept = new Map<string, Kept>();

/** An open session of our account: the one that is there, renewed when it is old, else a new one. */
export function sessionOf(call: BlueskyCall): Promise<Session> {
  const key = keyOf(call);
  const known = kept.get(key);
  const now = call.now().getTime();
  if (known && known.until > now) return known.session;
  const session = known ? renewed(call, known.session) : opened(call);
  kept.delete(key);
  kept.set(key, { session, until: now + FRESH_MS });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  session.catch(() => {
    if (kept.get(key)?.session !== session) return;
    if (known) kept.set(key, { ...known, until: 0 });
    else kept.delete(key);
  });
  return session;
}

/** This session was refused: the next call renews it. */
export async function endSession(call: BlueskyCall, { accessJwt }: Session): Promise<void> {
  const key = keyOf(call);
  const known = kept.get(key);
  if (!known || (await known.session).accessJwt !== accessJwt) return;
  if (kept.get(key) === known) kept.set(key, { ...known, until: 0 });
}

function keyOf({ settings, secret }: BlueskyCall): string {
  return hashOf([settings.service, settings.handle, secret?.appPassword]);
}

async function opened(call: BlueskyCall): Promise<Session> {
  const { settings, secret } = call;
  const json = { identifier: settings.handle.replace(/^@/, ""), password: secret?.appPassword };
  return askFor(call, "createSession", { json });
}

async function renewed(call: BlueskyCall, before: Promise<Session>): Promise<Session> {
  const { refreshJwt } = await before;
  try {
    return await askFor(call, "refreshSession", { headers: { authorization: `Bearer ${refreshJwt}` } });
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") return opened(call);
    throw error;
  }
}

/** A login that gets no answer has done nothing that matters. */
async function askFor(call: BlueskyCall, method: string, asked: Pick<Asked, "json" | "headers">): Promise<Session> {
  const url = new URL(`/xrpc/com.atproto.server.${method}`, call.settings.service);
  const { body } = await requestJson(call, url, Session, {
    method: "POST",
    effect: "read",
    ...asked,
    troubleOf: troubleOfLogin,
  });
  return body;
}

function troubleOfLogin(status: number, body: unknown): Trouble | undefined {
  const error = Problem.safeParse(body).data?.error;
  if (error === "AccountTakedown") return "not-allowed";
  return status === 400 || error === "AuthFactorTokenRequired" ? "sign-in-again" : undefined;
}
