import type { Call } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import { importPKCS8, SignJWT } from "jose";
import * as z from "zod";
import { requestJson } from "./http.ts";

export const TOKEN_SERVER = "https://oauth2.googleapis.com";

/** Consent that a person gave, or a service account's key file with what it is for. */
export type Grant =
  | { clientId: string; clientSecret: string; refreshToken: string }
  | { keyFile: string; scope: string };

const JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const EARLY_MS = 60_000;
const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().default(3600) });
const KeyFile = z.object({ client_email: z.email(), private_key: z.string().includes("PRIVATE KEY") });

const tokens = new Map<string, { token: string; until: number }>();

/**
 * A Google access token, asked for once until shortly before its end (RFC 6749, section 6; RFC 7523 for a service account).
 * @throws ConnectorError `sign-in-again` when consent was withdrawn or the key file is none
 */
export async function googleToken(call: Pick<Call, "fetch" | "now">, server: string, grant: Grant): Promise<string> {
  const key = hashOf([server, grant]);
  const now = call.now().getTime();
  const known = tokens.get(key);
  if (known && known.until > now) return known.token;
  const { body } = await requestJson(call, `${server}/token`, Token, {
    effect: "read",
    method: "POST",
    form: await formOf(server, grant, now),
    troubleOf: (status) => (status === 400 || status === 401 ? "sign-in-again" : undefined),
  });
  tokens.set(key, { token: body.access_token, until: now + body.expires_in * 1000 - EARLY_MS });
  return body.access_token;
}

/** Forgets a token that was refused, so that the next call asks for another. */
export function forgetGoogleToken(server: string, grant: Grant): void {
  tokens.delete(hashOf([server, grant]));
}

async function formOf(server: string, grant: Grant, now: number): Promise<URLSearchParams> {
  if ("refreshToken" in grant) {
    return new URLSearchParams({
      grant_type: "refresh_token",
      client_id: grant.clientId,
      client_secret: grant.clientSecret,
      refresh_token: grant.refreshToken,
    });
  }
  const { client_email: email, private_key: pem } = keyIn(grant.keyFile);
  const seconds = Math.floor(now / 1000);
  try {
    const assertion = await new SignJWT({ scope: grant.scope })
      .setProtectedHeader({ alg: "RS256", typ: "JWT" })
      .setIssuer(email)
      .setAudience(`${server}/token`)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 3600)
      .sign(await importPKCS8(pem, "RS256"));
    return new URLSearchParams({ grant_type: JWT_BEARER, assertion });
  } catch (cause) {
    throw new ConnectorError("sign-in-again", "The private key in the service account's key file cannot be read.", {
      cause,
    });
  }
}

function keyIn(file: string): z.infer<typeof KeyFile> {
  try {
    return KeyFile.parse(JSON.parse(file));
  } catch (cause) {
    throw new ConnectorError("sign-in-again", "This is not the JSON key file of a service account.", { cause });
  }
}
