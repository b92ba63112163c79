import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import { importPKCS8, SignJWT } from "jose";
import type { AppStoreConnectCall } from "./settings.ts";

/** Apple takes twenty minutes at most (as others report; its description does not say). */
const MINUTES = 15;
const EARLY_MS = 60_000;

const tokens = new Map<string, { token: string; until: number }>();

/** A signed claim of the key (ES256), made once until shortly before its end. */
export async function tokenOf({ secret, now }: AppStoreConnectCall): Promise<string> {
  if (!secret) throw new ConnectorError("sign-in-again", "Give this source a key of App Store Connect.");
  const name = hashOf(secret);
  const at = now().getTime();
  const known = tokens.get(name);
  if (known && known.until > at && known.until - at <= MINUTES * 60_000) return known.token;
  const seconds = Math.floor(at / 1000);
  try {
    const token = await new SignJWT()
      .setProtectedHeader({ alg: "ES256", kid: secret.keyId, typ: "JWT" })
      .setIssuer(secret.issuerId)
      .setAudience("appstoreconnect-v1")
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + MINUTES * 60)
      .sign(await importPKCS8(secret.privateKey, "ES256"));
    tokens.set(name, { token, until: at + MINUTES * 60_000 - EARLY_MS });
    return token;
  } catch (cause) {
    throw new ConnectorError("sign-in-again", "The private key cannot be read: paste the whole text of the .p8 file.", {
      cause,
    });
  }
}
