import { createHash } from "node:crypto";

const ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
const LENGTH = 13;

/** A record key made of when a reply was approved and its key, the same for every attempt. Source: AT Protocol, TID syntax. */
export function tidOf(key: string, at: string): string {
  const hash = createHash("sha256").update(key).digest();
  const micros = BigInt(Date.parse(at)) * 1000n + BigInt(hash.readUInt16BE(0) % 1000);
  let rest = (micros << 10n) | BigInt(hash.readUInt16BE(2) % 1024);
  let tid = "";
  for (let n = 0; n < LENGTH; n++) {
    tid = ALPHABET[Number(rest & 31n)] + tid;
    rest >>= 5n;
  }
  return tid;
}
