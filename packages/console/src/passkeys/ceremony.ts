import type { PasskeyView } from "@earshot/core/passkey/my-passkeys";
import type { LaterWord } from "../words/en/later.ts";
import { addPasskey, beginPasskey, beginSignIn, signInByPasskey } from "./passkeys-api.ts";

/** The device or the browser made or gave no passkey; `word` says why. */
export class NoPasskey extends Error {
  override name = "NoPasskey";
  readonly word: LaterWord;

  constructor(word: LaterWord, cause?: unknown) {
    super(word, { cause });
    this.word = word;
  }
}

/** Has the device make a passkey, and Earshot keep it under this name. */
export async function makePasskey(name: string): Promise<PasskeyView> {
  mustKnowPasskeys();
  const { challenge, user, excludeCredentials, ...rest } = await beginPasskey();
  const publicKey: PublicKeyCredentialCreationOptions = {
    ...rest,
    challenge: bytesOf(challenge),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: excludeCredentials.map(known),
  };
  const { id, response } = await fromDevice(() => navigator.credentials.create({ publicKey }));
  const made = response as AuthenticatorAttestationResponse;
  return addPasskey({
    id,
    name,
    clientData: textOf(made.clientDataJSON),
    attestation: textOf(made.attestationObject),
    transports: made.getTransports(),
  });
}

/** Signs in by a passkey of this device: alone, or beside the link that this token is of. */
export async function showPasskey(link: string | undefined): Promise<void> {
  mustKnowPasskeys();
  const { challenge, allowCredentials, ...rest } = await beginSignIn(link);
  const publicKey: PublicKeyCredentialRequestOptions = {
    ...rest,
    challenge: bytesOf(challenge),
    allowCredentials: allowCredentials.map(known),
  };
  const { id, response } = await fromDevice(() => navigator.credentials.get({ publicKey }));
  const proof = response as AuthenticatorAssertionResponse;
  await signInByPasskey({
    id,
    clientData: textOf(proof.clientDataJSON),
    authenticatorData: textOf(proof.authenticatorData),
    signature: textOf(proof.signature),
    ...(proof.userHandle && { userHandle: textOf(proof.userHandle) }),
    ...(link !== undefined && { token: link }),
  });
}

function mustKnowPasskeys(): void {
  if (!("PublicKeyCredential" in window)) throw new NoPasskey("passkeys.unsupported");
}

async function fromDevice(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await ask();
    if (credential) return credential as PublicKeyCredential;
  } catch (cause) {
    const isKnown = cause instanceof DOMException && cause.name === "InvalidStateError";
    throw new NoPasskey(isKnown ? "passkeys.already" : "passkeys.stopped", cause);
  }
  throw new NoPasskey("passkeys.stopped");
}

const known = ({ id, transports }: { id: string; transports?: string[] }): PublicKeyCredentialDescriptor => ({
  type: "public-key",
  id: bytesOf(id),
  ...(transports && { transports: transports as AuthenticatorTransport[] }),
});

/** Bytes of base64url. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
