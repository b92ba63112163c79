import { withoutAlerts } from "../alert/without-alerts.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { moved, saved } from "../conversation/moves.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { countsOfMention } from "../digest/counts.ts";
import { removed } from "../desk/removed.ts";
import { forgotten } from "../identity/forgotten.ts";
import { keys } from "../keys.ts";
import { clearGap } from "../knowledge/gaps.ts";
import { goneFromSearch } from "../search/gone-from-search.ts";
import { threadOf } from "../mention/thread.ts";
import { withoutTranslations } from "../translation/translation.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change, Key } from "../store.ts";
import type { ImportedRow, Kept } from "./import.ts";

const MOST_CHANGES = 80;

/** Takes away what one row brought; false when it brought nothing, or it stays because somebody has worked on it since. */
export async function takeAway(ctx: Context, brand: Brand, importId: string, row: ImportedRow): Promise<boolean> {
  const at = keys.importedRow(brand.id, importId, row.row);
  if (row.mention === undefined || row.conversation === undefined) return false;
  const records = await readRecords(ctx, brand.id, row.conversation);
  const mention = records?.mentions.find(({ id }) => id === row.mention);
  if (!records || !mention) {
    await ctx.store.commit([{ remove: at }, ...(await withPlace(ctx, brand, row, records?.conversation))]);
    return true;
  }
  const why = whyKept(records, mention, row);
  if (why) {
    if (row.kept !== why) await ctx.store.commit([{ put: at, value: { ...row, kept: why } }]);
    return false;
  }
  const changes: Change[] = [
    { remove: at },
    { add: keys.importCounts(brand.id, importId, row.row), counts: { removed: 1 } },
    { remove: keys.pointer(brand.id, mention.id) },
    goneFromSearch(mention, ctx.now()),
    ...(await withThread(ctx, mention)),
    ...(await forgotten(ctx, mention)),
    ...(row.day ? [uncounted(brand.id, row.day, mention)] : []),
  ];
  if (records.mentions.length > 1) {
    const { conversation } = records;
    changes.push(
      { remove: keys.mention(brand.id, conversation.id, mention.id) },
      ...(await withoutTranslations(ctx, mention)),
      saved(moved(conversation, { mentions: conversation.mentions - 1 })),
    );
    await ctx.store.commit(changes);
  } else await removeConversation(ctx, records, [...changes, ...withoutAlerts(records.conversation)]);
  ctx.log.info("import.taken-away", { brand: brand.id, mention: mention.id });
  return true;
}

/** What people did is not undone, nor what the customer did since. */
function whyKept(
  { conversation, mentions, replies, events }: Records,
  mention: Mention,
  { outcome }: ImportedRow,
): Kept["why"] | undefined {
  if (outcome === "changed" || mention.version > 1) return "edited";
  if (mentions.length > 1) return conversation.mention === mention.id ? "joined" : undefined;
  if (replies.length > 0) return "answered";
  return events.some(({ by }) => by !== "earshot") ? "worked-on" : undefined;
}

/** What a row brought as one more place of a story, whether or not the story is still there. */
async function withPlace(
  ctx: Context,
  { id: brand }: Brand,
  { mention = "" }: ImportedRow,
  story: Conversation | undefined,
): Promise<Change[]> {
  const key = keys.pointer(brand, mention);
  const pointer = await ctx.store.get(key);
  if (pointer?.what !== "place") return [];
  return [
    { remove: key },
    { remove: keys.place(brand, pointer.conversation, mention) },
    ...(story?.places ? [saved(moved(story, { places: story.places - 1 }))] : []),
  ];
}

/** Its author's part of the thread, where it leads to this conversation. */
async function withThread(ctx: Context, mention: Mention): Promise<Change[]> {
  const { brand, platform, author, conversation } = mention;
  const key = keys.thread(brand, platform, threadOf(mention), author.id);
  const pointer = await ctx.store.get(key);
  return pointer?.conversation === conversation ? [{ remove: key }] : [];
}

function uncounted(brand: string, day: string, mention: Mention): Change {
  const counts = Object.entries(countsOfMention(mention)).map(([name, n]) => [name, -n]);
  return { add: keys.counts(brand, day, mention.id), counts: Object.fromEntries(counts) as Record<string, number> };
}

/** The conversation itself goes first, if it is still as it was read; should the rest be cut off, the next call finds it by its partition. */
async function removeConversation(ctx: Context, { conversation }: Records, changes: Change[]): Promise<void> {
  const partition = keys.conversationPartition(conversation.brand, conversation.id);
  const found: Key[] = [];
  let after: string | undefined;
  do {
    const page = await ctx.store.page(partition, { after });
    found.push(...page.items.map(({ key }) => key));
    after = page.next;
  } while (after);
  const meta = keys.conversation(conversation.brand, conversation.id);
  const parts = found.filter(({ sk }) => sk !== meta.sk);
  // A long one loses its parts before, and is whole to the reader until its last write.
  while (parts.length > MOST_CHANGES) {
    const some = parts.filter(({ sk }) => !sk.startsWith("MENTION#")).slice(0, MOST_CHANGES);
    await ctx.store.commit(some.map((remove) => ({ remove })));
    for (const each of some) parts.splice(parts.indexOf(each), 1);
  }
  await ctx.store.commit([
    { remove: meta, if: conversation.version },
    ...parts.map((remove) => ({ remove })),
    clearGap(conversation),
    ...removed(ctx, conversation),
    ...changes,
  ]);
}
