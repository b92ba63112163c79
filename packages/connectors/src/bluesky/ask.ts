import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import { Problem } from "./api.ts";
import { endSession, sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";

/** Most errors there are a 400 with a name. */
const troubles: Record<string, Trouble> = {
  ExpiredToken: "sign-in-again",
  InvalidToken: "sign-in-again",
  AuthMissing: "sign-in-again",
  AuthenticationRequired: "sign-in-again",
  AccountTakedown: "not-allowed",
  AccountDeactivated: "not-allowed",
  RepoDeactivated: "gone",
  RepoTakendown: "gone",
  NotFound: "gone",
  RecordNotFound: "gone",
  RateLimitExceeded: "slow-down",
};

function troubleOf(_status: number, body: unknown): Trouble | undefined {
  return troubles[Problem.safeParse(body).data?.error ?? ""];
}

export function isSignedIn({ settings, secret }: BlueskyCall): boolean {
  return settings.handle !== "" && secret?.appPassword !== undefined;
}

/** Calls a method, as our account where there is one; a session that has ended is opened again once. */
export async function ask<S extends z.ZodType>(
  call: BlueskyCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
) {
  if (!isSignedIn(call)) return answered(call, new URL(`/xrpc/${path}`, call.settings.server), schema, asked);
  const url = new URL(`/xrpc/${path}`, call.settings.service);
  const session = await sessionOf(call);
  try {
    return await answered(call, url, schema, signed(asked, session.accessJwt));
  } catch (error) {
    // Refused for its token, it was not done.
    if (!(error instanceof ConnectorError) || error.trouble !== "sign-in-again") throw error;
    await endSession(call, session);
    return answered(call, url, schema, signed(asked, (await sessionOf(call)).accessJwt));
  }
}

function signed(asked: Asked, token: string): Asked {
  return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${token}` } };
}

async function answered<S extends z.ZodType>(call: BlueskyCall, url: URL, schema: S, asked: Asked) {
  const { body, headers } = await requestJson(call, url, schema, { troubleOf, ...asked });
  const budget = budgetOf(headers, call.now());
  return { body, ...(budget && { budget }) };
}
