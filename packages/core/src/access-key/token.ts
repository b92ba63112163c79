import { createHash, timingSafeEqual } from "node:crypto";
import { idOf } from "../ids.ts";
import { isKeyId } from "./access-key.ts";

/** What a scanner for secrets knows a key by; 36 characters of the secret, the last 6 of which are the checksum of all before. */
const TOKEN = /^ek_(?<id>k[0-9a-z]{16})_(?<secret>[0-9a-z]{36})$/u;
const CHECK = 6;

/** A key as it is shown once: `ek_<id>_<secret>`. Two tokens of chance make 160 bits. */
export function tokenOf(id: string, chance: readonly [string, string]): string {
  const secret = chance.map((each) => idOf("", "access-key", each).slice(0, 15)).join("");
  const bare = `ek_${id}_${secret}`;
  return bare + checkOf(bare);
}

/** What a token names, without a look at what is stored; undefined for what is mistyped, cut off, or no key. */
export function readToken(token: string): { id: string; hash: string } | undefined {
  const id = TOKEN.exec(token)?.groups?.["id"];
  if (id === undefined || !isKeyId(id)) return undefined;
  if (checkOf(token.slice(0, -CHECK)) !== token.slice(-CHECK)) return undefined;
  return { id, hash: secretHash(token) };
}

export const secretHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Whether two hashes are the same, in a time that says nothing of where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const checkOf = (bare: string): string => idOf("", "checksum", bare).slice(0, CHECK);
