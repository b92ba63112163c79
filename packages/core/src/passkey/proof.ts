import type { Context } from "../context.ts";
import type { Assertion, NewPasskey } from "./answers.ts";
import type { Passkey, PasskeySite } from "./passkey.ts";

/** COSE: Ed25519, ECDSA with P-256, RSA with SHA-256. What a device may sign with. */
export const ALGORITHMS = [-8, -7, -257];

type Asked = { site: PasskeySite; challenge: string };

/** What is to be kept of a new passkey; undefined when it does not answer what was asked. The library is read at the first use. */
export function provedNew(
  ctx: Context,
  { site, challenge }: Asked,
  { id, clientData, attestation }: NewPasskey,
): Promise<Pick<Passkey, "credential" | "publicKey" | "counter"> | undefined> {
  return unlessWrong(ctx, async () => {
    const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        response: { clientDataJSON: clientData, attestationObject: attestation },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!registrationInfo) return undefined;
    const { id: credential, publicKey, counter } = registrationInfo.credential;
    return { credential, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
  });
}

/** How often a passkey was used by now; undefined when the proof is not one of this passkey, for what was asked, on this site. */
export function provedHeld(
  ctx: Context,
  { site, challenge }: Asked,
  { id, clientData, authenticatorData, signature }: Assertion,
  { credential, publicKey, counter }: Passkey,
): Promise<{ counter: number } | undefined> {
  return unlessWrong(ctx, async () => {
    const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        response: { clientDataJSON: clientData, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { id: credential, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
    });
    return verified ? { counter: authenticationInfo.newCounter } : undefined;
  });
}

/** The library throws what is wrong with an answer: that is for the log, not for whoever guesses. */
async function unlessWrong<T>(ctx: Context, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    ctx.log.warn("passkey.refused", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
    return undefined;
  }
}
