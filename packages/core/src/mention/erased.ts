import { bareText, sketchOf } from "../classification/sketch.ts";
import type { Context } from "../context.ts";
import { expiryOf, type Patch } from "../conversation/moves.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { forgottenExamples } from "../draft/examples.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { clearGap } from "../knowledge/gaps.ts";
import { withoutTranslations } from "../translation/translation.ts";
import { rulesOn } from "../reply/rules-on.ts";
import type { Change } from "../store.ts";
import type { Mention } from "./mention.ts";
import type { Pointer } from "./pointer.ts";
import { threadOf } from "./thread.ts";

/** Whether the platform demands that what its author deletes there is deleted here too. */
export function mustErase(ctx: Context, { platform }: Mention): boolean {
  return rulesOn(ctx.connectors[platform]?.rulebook, ctx.now()).some(({ erasesDeleted }) => erasesDeleted);
}

/** A mention without its words and without who wrote it; what was counted of it stays counted. */
export function wordless(mention: Mention): Mention {
  const { title: _, url: __, handle: ___, beside: ____, ...rest } = mention;
  const { reading: _____, ...judged } = mention.classification;
  const classification = { ...judged, evidence: [] };
  return { ...rest, text: "", author: nobody(mention), classification };
}

/** What else goes with a mention that is erased: its earlier versions, drafts that answer it, its author's part of the thread, what an act could be undone to, and what was asked and not answered. */
export async function erasing(ctx: Context, mention: Mention): Promise<{ changes: Change[]; patch: Patch }> {
  const { brand, platform, author, conversation: id } = mention;
  const records = await readRecords(ctx, brand, id);
  if (!records) return { changes: [], patch: {} };
  const { conversation, versions, drafts, replies } = records;
  const texts = [mention.text, ...(versions[mention.id] ?? []).map(({ text }) => text)];
  const kept = new Set(replies.filter(({ receipt }) => receipt).map(({ draft }) => draft));
  const pointer: Pointer = {
    conversation: id,
    what: "mention",
    author: nobody(mention).id,
    hash: mention.hash,
    version: mention.version,
  };
  const changes: Change[] = [
    {
      put: keys.pointer(brand, mention.id),
      value: pointer,
      expiresAt: expiryOf(conversation, ctx.now().toISOString()),
    },
    clearGap(conversation),
    // What an act could still be undone to holds the words too.
    { remove: keys.act(brand, id) },
    ...forgottenExamples(brand, mention, replies),
    ...(await correctionsOf(ctx, records, mention, texts)),
    ...(await withoutTranslations(ctx, mention)),
    { remove: keys.thread(brand, platform, threadOf(mention), author.id) },
    ...(versions[mention.id] ?? []).map(({ version }) => ({
      remove: keys.mentionVersion(brand, id, mention.id, version),
    })),
    ...drafts
      .filter((draft) => draft.mention === mention.id && !kept.has(draft.number))
      .map(({ number }) => ({ remove: keys.draft(brand, id, number) })),
  ];
  const isShown = conversation.mention === mention.id;
  const patch: Patch = isShown ? { preview: "", author: nobody(mention), url: undefined, draft: undefined } : {};
  return { changes, patch };
}

/** What people said of its words goes with its words. */
async function correctionsOf(
  ctx: Context,
  { events }: Records,
  { brand, id }: Mention,
  texts: readonly string[],
): Promise<Change[]> {
  const at = events.filter(({ what, about }) => what === "corrected" && about === id);
  if (at.length === 0) return [];
  const sketches = [...new Set(texts.flatMap((text) => sketchOf(bareText(text))))];
  const found = await ctx.store.getMany(sketches.map((sketch) => keys.correctionFor(brand, sketch)));
  return [
    ...at.map((event) => ({ remove: keys.correction(brand, idOf("x", brand, id, event.at)) })),
    ...sketches.flatMap((sketch, n) =>
      found[n]?.mention === id ? [{ remove: keys.correctionFor(brand, sketch) }] : [],
    ),
  ];
}

/** Who stands in its author's place. */
export const nobody = ({ id }: Mention) => ({ id: `deleted:${id}`.slice(0, 500), name: "" });
