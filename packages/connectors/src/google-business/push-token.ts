import { ConnectorError } from "@earshot/core/errors";
import { jwtVerify } from "jose";
import { googleKeys } from "./google-keys.ts";
import type { GoogleBusinessCall } from "./settings.ts";

const ISSUERS = ["https://accounts.google.com", "accounts.google.com"];
const CLOCK_SKEW_SECONDS = 60;

/**
 * Verifies the OpenID Connect token that Pub/Sub puts into a push, where the settings name whose it must be.
 * @throws ConnectorError `not-allowed` without a good one
 */
export async function verifyToken(call: GoogleBusinessCall, authorization: string | null): Promise<void> {
  const { pushAccount } = call.settings;
  if (!pushAccount) return;
  const token = /^Bearer (.+)$/iu.exec(authorization ?? "")?.[1];
  if (!token) throw new ConnectorError("not-allowed", "The push has no token of the subscription's service account.");
  const claims = await claimsOf(call, token);
  if (claims["email"] !== pushAccount || claims["email_verified"] !== true)
    throw new ConnectorError("not-allowed", "The push's token is another account's.");
}

async function claimsOf(call: GoogleBusinessCall, token: string) {
  const { pushAudience: audience = "" } = call.settings;
  const currentDate = call.now();
  try {
    const checks = { issuer: ISSUERS, audience, algorithms: ["RS256"], clockTolerance: CLOCK_SKEW_SECONDS };
    return (await jwtVerify(token, googleKeys(call), { ...checks, currentDate, requiredClaims: ["exp"] })).payload;
  } catch (cause) {
    throw new ConnectorError("not-allowed", "The push's token cannot be verified.", { cause });
  }
}
