import { ConnectorError, type Trouble } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import type * as z from "zod";
import { requestJson, type Asked } from "../http.ts";
import { Login } from "./api.ts";
import type { LemmyCall } from "./settings.ts";

/** Sessions have no end of their own. */
const sessions = new Map<string, string>();

/** A call to the instance, in our account's name where there is a password. */
export async function ask<S extends z.ZodType>(
  call: LemmyCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const session = await sessionOf(call);
  if (asked.effect === "write" && session === undefined) throw noSession();
  const headers = { accept: "application/json", ...(session && { authorization: `Bearer ${session}` }) };
  try {
    return (await requestJson(call, call.settings.server + path, schema, { ...asked, headers, troubleOf })).body;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") sessions.delete(keyOf(call));
    throw error;
  }
}

const noSession = () =>
  new ConnectorError("sign-in-again", "Enter the user name and the password of your account on this instance.");
const keyOf = ({ settings, secret }: LemmyCall) => hashOf([settings.server, settings.username, secret?.password]);

/** Undefined where there is no account to sign in with. */
async function sessionOf(call: LemmyCall): Promise<string | undefined> {
  const { server, username } = call.settings;
  const password = call.secret?.password;
  if (!username || !password) return undefined;
  const known = sessions.get(keyOf(call));
  if (known) return known;
  const json = { username_or_email: username, password };
  const asked = { effect: "read", method: "POST", json, troubleOf } as const;
  const { jwt } = (await requestJson(call, `${server}/api/v3/user/login`, Login, asked)).body;
  sessions.set(keyOf(call), jwt);
  return jwt;
}

const SIGN_IN = new Set(["not_logged_in", "incorrect_login", "missing_totp_token", "incorrect_totp_token"]);

/** Errors are words, nearly all of them with status 400. */
function troubleOf(_: number, body: unknown): Trouble | undefined {
  const { error } = (body ?? {}) as { error?: unknown };
  if (typeof error !== "string") return undefined;
  if (error.startsWith("rate_limit")) return "slow-down";
  if (SIGN_IN.has(error) || /password/u.test(error)) return "sign-in-again";
  if (/^(?:couldnt_find_(?:post|comment|object)|deleted|not_found)$/u.test(error)) return "gone";
  if (/^(?:person_is_blocked|you_have_been_blocked)$/u.test(error)) return "blocked";
  return /banned|blocked|only_(?:mods|admins)/u.test(error) ? "not-allowed" : undefined;
}
