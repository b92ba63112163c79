import { isTold } from "../identity/also-said.ts";
import { foldedNames } from "../identity/folded-name.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Mention } from "./mention.ts";

/** Leads from a platform's id to the conversation it belongs to. */
export type Pointer = {
  conversation: string;
  what: "mention" | "reply" | "thread" | "place";
  /** Author's id: only the same person's next post joins through a mention or a thread. */
  author: string;
  /** Hash and version of the mention's newest text. */
  hash: string;
  version: number;
  /** The id it was heard under first, where this one came later for the same thing. */
  mention?: string;
};

/** The write of a mention's pointer; what a person said is found under their name too, on whatever platform they say it again. */
export function savedPointer(mention: Mention, options: { absent?: boolean; expiresAt: Date | undefined }): Change {
  const { brand, id, conversation, author, hash, version, firstSeenAt } = mention;
  const { name, handle } = isTold(mention) ? foldedNames(author) : {};
  const said = (who: string) => places.said(brand, who, firstSeenAt, id);
  return {
    put: keys.pointer(brand, id),
    value: { conversation, what: "mention", author: author.id, hash, version } satisfies Pointer,
    at: { ...(name && { author: said(name) }), ...(handle && { heard: said(handle) }) },
    ...(options.absent && { if: "absent" as const }),
    expiresAt: options.expiresAt,
  };
}
