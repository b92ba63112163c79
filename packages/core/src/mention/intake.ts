import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { askForDraft } from "../draft/ask-for-draft.ts";
import { isNewer } from "../import/is-newer.ts";
import type { Import } from "../import/import.ts";
import { note } from "../import/outcome.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Source } from "../source/source.ts";
import { cut, contentHash } from "./content.ts";
import { hearEdit } from "./hear-edit.ts";
import { hearNew } from "./hear-new.ts";
import { mentionId } from "./mention.ts";
import type { Pointer } from "./pointer.ts";

/** What a mention meets on its way in, read in one request. */
export type Arrival = {
  brand: Brand;
  source: Source | undefined;
  message: Message<"intake">;
  id: string;
  hash: string;
  /** Where the post it answers, or its author's part of the thread, belongs. */
  joins: Pointer | undefined;
};

/**
 * Takes in one collected item: new, edited or known already. One transaction; heard twice is heard once.
 * At most three requests to the table: what is known of it, its conversation, the write.
 */
export async function intake(ctx: Context, received: Message<"intake">): Promise<void> {
  const message = { ...received, incoming: cut(received.incoming) };
  const { incoming } = message;
  const id = mentionId(incoming.platform, incoming.nativeId);
  const hash = contentHash(incoming);
  const conversation = await retryOnConflict(async () => {
    const [brand, source, self, parent, thread, from] = (await ctx.store.getMany<any>([
      keys.brand(message.brand),
      keys.source(message.brand, message.source),
      keys.pointer(message.brand, id),
      ...(incoming.inReplyTo
        ? [keys.pointer(message.brand, mentionId(incoming.platform, incoming.inReplyTo))]
        : [keys.settings()]),
      keys.thread(message.brand, incoming.platform, threadOf(incoming), incoming.author.id),
      ...(message.import ? [keys.import(message.brand, message.import.id)] : []),
    ])) as [Brand?, Source?, Pointer?, Pointer?, Pointer?, Import?];
    if (!brand) {
      ctx.log.warn("mention.brandless", { brand: message.brand, mention: id });
      return undefined;
    }
    if (message.import && from?.state !== "running") return note(ctx, message, "skipped");
    if (self?.what === "reply" || source?.account?.id === incoming.author.id) return note(ctx, message, "known"); // our own words
    const ofParent = incoming.inReplyTo && parent?.author === incoming.author.id ? parent : undefined;
    const arrival: Arrival = { brand, source, message, id, hash, joins: ofParent ?? thread };
    if (!self) return message.import?.deleted ? note(ctx, message, "left") : hearNew(ctx, arrival);
    if (self.hash === hash) return note(ctx, message, "known");
    if (message.import && !(await isNewer(ctx, arrival, self))) return note(ctx, message, "left");
    return (await hearEdit(ctx, arrival, self)) ?? note(ctx, message, "left");
  });
  if (conversation?.draftDueAt) await askForDraft(ctx, conversation);
}

/** The thread a mention is part of; a first post starts its own. */
export function threadOf(incoming: { thread?: string | undefined; nativeId: string }): string {
  return incoming.thread ?? incoming.nativeId;
}
