import { createHash } from "node:crypto";
import { keys } from "../keys.ts";
import type { Key } from "../store.ts";

/** Somebody who was erased, by a hash: nothing of theirs is taken in again. */
export type Suppressed = { erasure: string; at: string };

export const whoHash = (brand: string, platform: string, author: string): string =>
  createHash("sha256")
    .update(JSON.stringify([brand, platform, author]))
    .digest("base64url");

export const suppressedKey = (brand: string, platform: string, author: string): Key<Suppressed> =>
  keys.suppressed(brand, whoHash(brand, platform, author));
