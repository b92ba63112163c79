import type { Call } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { importPKCS8, SignJWT } from "jose";
import * as z from "zod";
import type { TokenRequest } from "./access-token.ts";

export const TOKEN_SERVER = "https://oauth2.googleapis.com";

/** Consent that a person gave, or a service account's key file with what it is for. */
export type Grant =
  | { clientId: string; clientSecret: string; refreshToken: string }
  | { keyFile: string; scope: string };

const JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const KeyFile = z.object({ client_email: z.email(), private_key: z.string().includes("PRIVATE KEY") });

/**
 * How Google is asked for an access token (RFC 6749, section 6; RFC 7523 for a service account).
 * @throws ConnectorError `sign-in-again`, when it is asked, for a key file that is none
 */
export function googleToken(call: Pick<Call, "now">, server: string, grant: Grant): TokenRequest {
  return { url: `${server}/token`, grant, form: () => formOf(server, grant, call.now().getTime()) };
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
