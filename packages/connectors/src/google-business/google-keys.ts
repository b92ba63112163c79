import { createLocalJWKSet, errors, type JWTVerifyGetKey } from "jose";
import * as z from "zod";
import { requestJson } from "../http.ts";
import type { GoogleBusinessCall } from "./settings.ts";

const KEYS = "/oauth2/v3/certs";
const KEPT_MS = 6 * 3_600_000;
/** Whoever sends made-up tokens does not have Google asked for each. */
const LEAST_MS = 30_000;

const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** Kept for all pushes: only the first, and one signed with a key that is new, waits for Google. */
const known = new Map<string, { at: number; find: JWTVerifyGetKey }>();

/** Google's public keys, asked for where they are not known. */
export function googleKeys(call: GoogleBusinessCall): JWTVerifyGetKey {
  return async (...asked) => {
    const kept = await keysAt(call, KEPT_MS);
    try {
      return await kept.find(...asked);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await keysAt(call, LEAST_MS)).find(...asked);
    }
  };
}

async function keysAt(call: GoogleBusinessCall, mostMs: number) {
  const { keyServer } = call.settings;
  const at = call.now().getTime();
  const kept = known.get(keyServer);
  if (kept && at - kept.at <= mostMs) return kept;
  const { body } = await requestJson(call, new URL(KEYS, keyServer), Keys, { effect: "read" });
  const fresh = { at, find: createLocalJWKSet(body) };
  known.set(keyServer, fresh);
  return fresh;
}
