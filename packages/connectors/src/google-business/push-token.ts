import { ConnectorError } from "@earshot/core/errors";
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from "jose";
import type { GoogleBusinessCall } from "./settings.ts";

const ISSUERS = ["https://accounts.google.com", "accounts.google.com"];
const KEYS = "/oauth2/v3/certs";
const KEYS_KEPT_MS = 6 * 3_600_000;
const KEYS_WAITED_MS = 3000;
const CLOCK_SKEW_SECONDS = 60;

/** Kept for all pushes: only the first, and one signed with a key that is new, waits for Google. */
const keysOf = new Map<string, JWTVerifyGetKey>();

/**
 * Verifies the OpenID Connect token that Pub/Sub puts into a push, where the settings name whose it must be.
 * @throws ConnectorError `not-allowed` without a good one
 */
export async function verifyToken({ settings, now }: GoogleBusinessCall, authorization: string | null): Promise<void> {
  const { pushAccount, pushAudience = "", keyServer } = settings;
  if (!pushAccount) return;
  const token = /^Bearer (.+)$/iu.exec(authorization ?? "")?.[1];
  if (!token) throw new ConnectorError("not-allowed", "The push has no token of the subscription's service account.");
  const claims = await claimsOf(token, keyServer, pushAudience, now());
  if (claims["email"] !== pushAccount || claims["email_verified"] !== true)
    throw new ConnectorError("not-allowed", "The push's token is another account's.");
}

async function claimsOf(token: string, keyServer: string, audience: string, currentDate: Date) {
  const keys =
    keysOf.get(keyServer) ??
    createRemoteJWKSet(new URL(KEYS, keyServer), { cacheMaxAge: KEYS_KEPT_MS, timeoutDuration: KEYS_WAITED_MS });
  keysOf.set(keyServer, keys);
  try {
    const checks = { issuer: ISSUERS, audience, algorithms: ["RS256"], clockTolerance: CLOCK_SKEW_SECONDS };
    return (await jwtVerify(token, keys, { ...checks, currentDate, requiredClaims: ["exp"] })).payload;
  } catch (cause) {
    throw new ConnectorError("not-allowed", "The push's token cannot be verified.", { cause });
  }
}
