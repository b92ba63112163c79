import { createHash, randomBytes } from "node:crypto";
import { folded } from "./database.ts";
import type { Account, NewPost, Post } from "./post.ts";

/** A customer's post; without a kind it is what its stars or its place in a thread make it. */
export function customerPost(input: NewPost, answered: Post | undefined, now: Date): Post {
  const id = newId();
  const name = input.author.name.trim();
  const handle = input.author.handle?.trim() ?? handleOf(name);
  const { rating, place } = input;
  return {
    id,
    kind: input.kind ?? (answered ? "comment" : rating === undefined ? "post" : "review"),
    author: { id: `c${shortHash(handle)}`, name, handle, brand: false },
    text: input.text.toWellFormed(),
    ...(rating !== undefined && { rating }),
    ...(place && { place }),
    createdAt: (input.at === undefined ? now : new Date(input.at)).toISOString(),
    ...(answered && { inReplyTo: answered.id }),
    thread: answered?.thread ?? id,
    visibility: input.visibility ?? answered?.visibility ?? "public",
    moderation: { state: "visible" },
  };
}

/** A brand's answer under a post. */
export function brandReply(account: Account, text: string, answered: Post, now: Date, held: boolean): Post {
  return {
    id: newId(),
    kind: "comment",
    author: { id: account.id, name: account.name, handle: account.id, brand: true },
    text: text.toWellFormed(),
    createdAt: now.toISOString(),
    inReplyTo: answered.id,
    thread: answered.thread,
    visibility: answered.visibility,
    moderation: { state: held ? "moderation" : "visible" },
  };
}

const newId = () => `p${randomBytes(8).toString("hex")}`;

const shortHash = (text: string) => createHash("sha256").update(folded(text)).digest("hex").slice(0, 14);

function handleOf(name: string): string {
  const letters = folded(name).replace(/[^\p{L}\p{N}]+/gu, "");
  return letters || `guest${shortHash(name)}`;
}
