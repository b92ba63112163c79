import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { askForDraft } from "../draft/ask-for-draft.ts";
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
    const [brand, source, self, parent, thread] = (await ctx.store.getMany<any>([
      keys.brand(message.brand),
      keys.source(message.brand, message.source),
      keys.pointer(message.brand, id),
      ...(incoming.inReplyTo
        ? [keys.pointer(message.brand, mentionId(incoming.platform, incoming.inReplyTo))]
        : [keys.settings()]),
      keys.thread(message.brand, incoming.platform, threadOf(incoming), incoming.author.id),
    ])) as [Brand | undefined, Source | undefined, Pointer | undefined, Pointer | undefined, Pointer | undefined];
    if (!brand) {
      ctx.log.warn("mention.brandless", { brand: message.brand, mention: id });
      return undefined;
    }
    if (self?.what === "reply" || source?.account?.id === incoming.author.id) return undefined; // our own words
    const ofParent = incoming.inReplyTo && parent?.author === incoming.author.id ? parent : undefined;
    const arrival: Arrival = { brand, source, message, id, hash, joins: ofParent ?? thread };
    if (!self) return hearNew(ctx, arrival);
    return self.hash === hash ? undefined : hearEdit(ctx, arrival, self);
  });
  if (conversation?.draftDueAt) await askForDraft(ctx, conversation);
}

/** The thread a mention is part of; a first post starts its own. */
export function threadOf(incoming: { thread?: string | undefined; nativeId: string }): string {
  return incoming.thread ?? incoming.nativeId;
}
