import type { Context } from "../context.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { forgotten } from "../identity/forgotten.ts";
import { keys } from "../keys.ts";
import { erasing, nobody } from "../mention/erased.ts";
import { markDeleted } from "../mention/mark-deleted.ts";
import { mentionId, type Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import { savedReply, type ReplyPatch } from "../reply/saved-reply.ts";
import { goneFromSearch } from "../search/gone-from-search.ts";
import type { Change, Found } from "../store.ts";
import type { ErasedCounts, Running } from "./erasure.ts";
import { noteWithout } from "./note-without.ts";

const AT_ONCE = 90;
/** What stands beside the mentions of a conversation and goes where all of it is theirs. */
const ALL_OF_IT = ["DRAFT#", "TRANSLATION#", "FOLLOWUP#", "ACT", "HANDOVER", "HELPDESK-ANSWER#"];
/** Somebody sends it, or looks whether it is there: they need its text. */
const isInFlight = ({ status, maySent }: Reply) =>
  status === "sending" || status === "unknown" || (status === "approved" && maySent);

/**
 * Takes a mention's words and author away, and with them all that was written about it: earlier versions, drafts, our replies' words, notes.
 * What is counted of it stays. Done twice, it is done once.
 * `in-flight`: not while a reply is on its way.
 */
export async function eraseMention(
  ctx: Context,
  heard: Mention,
  { id: erasure, by, names }: Pick<Running, "id" | "by" | "names">,
): Promise<"erased" | "not-theirs" | "in-flight"> {
  const { brand, conversation: id, author } = heard;
  const records = await readRecords(ctx, brand, id);
  const mention = records?.mentions.find((each) => each.id === heard.id);
  if (!records || mention?.author.id !== author.id) return "not-theirs";
  const isTheirs = records.mentions.every((each) => each.author.id === author.id || each.erased);
  const replies = records.replies.filter((reply) => isTheirs || reply.mention === mention.id);
  if (replies.some(isInFlight)) return "in-flight";

  const { changes } = await erasing(ctx, mention);
  const others = await inPartition(ctx, brand, id, isTheirs ? ALL_OF_IT : []);
  const notes = await notesWithout(ctx, records, isTheirs ? undefined : names);
  await inPortions(ctx, [
    ...changes,
    ...(await forgotten(ctx, mention)),
    goneFromSearch(mention, ctx.now()),
    ...others.map(({ key }) => ({ remove: key })),
    ...replies.flatMap((reply) => emptied(ctx, records, reply)),
    ...(await pointersOf(ctx, mention, replies)),
    ...notes,
  ]);
  const counts: ErasedCounts = {
    mentions: 1,
    versions: records.versions[mention.id]?.length ?? 0,
    drafts: isTheirs ? records.drafts.length : 0,
    replies: replies.filter(({ text }) => text !== "").length,
    notes: notes.filter((change) => "put" in change && change.put.sk.startsWith("EVENT#")).length,
  };
  // In the transaction that erases it: counted once, whatever was cut off before.
  const also = [{ add: keys.erasureCounts(brand, erasure), counts: counts as Record<string, number> }];
  await markDeleted(ctx, brand, id, mention.id, { erase: { by, also } });
  return "erased";
}

async function inPortions(ctx: Context, changes: Change[]): Promise<void> {
  // What is named twice is written once: a transaction takes no more.
  const once = new Map(changes.map((change) => [nameOf(change), change]));
  const all = [...once.values()];
  for (let from = 0; from < all.length; from += AT_ONCE) await ctx.store.commit(all.slice(from, from + AT_ONCE));
}

function nameOf(change: Change): string {
  const key = "put" in change ? change.put : "remove" in change ? change.remove : undefined;
  return key ? JSON.stringify([key.pk, key.sk]) : JSON.stringify(change);
}

async function inPartition(ctx: Context, brand: string, id: string, prefixes: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const prefix of prefixes) {
    let after: string | undefined;
    do {
      const page = await ctx.store.page(keys.conversationPartition(brand, id), { prefix, after });
      found.push(...page.items);
      after = page.next;
    } while (after);
  }
  return found;
}

/** A reply without its words; one that was not sent is not any more. */
function emptied(ctx: Context, { conversation }: Records, reply: Reply): Change[] {
  const wordless: ReplyPatch = { text: "", promises: undefined, message: undefined };
  const withdrawn: ReplyPatch = { status: "withdrawn", trouble: "gone", message: { code: "reason.erased" } };
  return [
    savedReply(conversation, reply, { ...wordless, ...(reply.status === "approved" && withdrawn) }),
    goneFromSearch({ ...reply, firstSeenAt: reply.approvedAt, of: { kind: "reply" } }, ctx.now()),
  ];
}

/** What leads from our replies to whom they answer. */
async function pointersOf(ctx: Context, mention: Mention, replies: readonly Reply[]): Promise<Change[]> {
  const ids = replies.flatMap(({ receipt, platform }) => (receipt ? [mentionId(platform, receipt.nativeId)] : []));
  if (ids.length === 0) return [];
  const found = await ctx.store.getMany(ids.map((id) => keys.pointer(mention.brand, id)));
  return ids.flatMap((id, n): Change[] =>
    found[n] ? [{ put: keys.pointer(mention.brand, id), value: { ...found[n], author: nobody(mention).id } }] : [],
  );
}

/** What the team wrote about it. */
async function notesWithout(ctx: Context, { conversation }: Records, names?: readonly string[]): Promise<Change[]> {
  const events = await inPartition(ctx, conversation.brand, conversation.id, ["EVENT#"]);
  return events.flatMap((event) => noteWithout(ctx, conversation, event, names));
}
