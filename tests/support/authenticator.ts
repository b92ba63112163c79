import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type { Assertion, NewPasskey } from "@earshot/core/passkey/answers";

type Given = {
  /** Of the page that asks. */
  origin?: string;
  counter?: number;
  /** Whether the person was recognised, by a finger or a PIN. */
  verified?: boolean;
};
const SITE = "http://localhost";

/** A device that makes one passkey (ES256, without attestation) and proves to have it, as a browser in front of it would hand it over. */
export function createAuthenticator(siteId = "localhost") {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let userHandle = "";
  let used = 0;

  return {
    id: id.toString("base64url"),
    make(
      { challenge, user }: { challenge: string; user: { id: string } },
      { origin = SITE, verified = true, name = "Laptop" }: Given & { name?: string } = {},
    ): NewPasskey {
      userHandle = user.id;
      const { x, y } = publicKey.export({ format: "jwk" });
      const cose = map([1, int(2)], [3, int(-7)], [-1, int(1)], [-2, bytes(from(x!))], [-3, bytes(from(y!))]);
      const length = Buffer.from([id.length >> 8, id.length & 255]);
      const made = Buffer.concat([Buffer.alloc(16), length, id, cose]);
      const authData = Buffer.concat([head(siteId, 0x41 | (verified ? 4 : 0), 0), made]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text("fmt"),
        text("none"),
        text("attStmt"),
        Buffer.from([0xa0]),
        text("authData"),
        bytes(authData),
      ]);
      return {
        id: id.toString("base64url"),
        name,
        clientData: clientData("webauthn.create", challenge, origin).toString("base64url"),
        attestation: attestation.toString("base64url"),
        transports: ["internal"],
      };
    },
    prove(
      { challenge }: { challenge: string },
      { origin = SITE, counter = ++used, verified = true }: Given = {},
    ): Assertion {
      const client = clientData("webauthn.get", challenge, origin);
      const authData = head(siteId, 1 | (verified ? 4 : 0), counter);
      const signed = Buffer.concat([authData, createHash("sha256").update(client).digest()]);
      return {
        id: id.toString("base64url"),
        clientData: client.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
        ...(userHandle !== "" && { userHandle }),
      };
    },
  };
}

const from = (text: string) => Buffer.from(text, "base64url");
const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function head(siteId: string, flags: number, counter: number): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt8(flags, 0);
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash("sha256").update(siteId).digest(), rest]);
}

// As much of CBOR as a passkey is written in.
const header = (major: number, n: number) =>
  n < 24
    ? Buffer.from([(major << 5) | n])
    : n < 256
      ? Buffer.from([(major << 5) | 24, n])
      : Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
const int = (n: number) => (n < 0 ? header(1, -1 - n) : header(0, n));
const bytes = (of: Buffer) => Buffer.concat([header(2, of.length), of]);
const text = (of: string) => Buffer.concat([header(3, of.length), Buffer.from(of)]);
const map = (...pairs: [number, Buffer][]) =>
  Buffer.concat([header(5, pairs.length), ...pairs.flatMap(([key, value]) => [int(key), value])]);
