import type { Context } from "../context.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { dayOf, daysFrom, firstDayOfOther } from "../digest/calendar.ts";
import { listEarlier } from "../desk/list-earlier.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import { keptMention, keptNote, keptReply } from "./read-said.ts";
import type { Kept } from "./kept.ts";
import type { Packer } from "./packer.ts";

const MENTIONS = 2000;
const DAYS = 1500;
const AT_ONCE = 25;
/** Of files that were imported: no platform that is read here has anything earlier. */
const FIRST_DAY = "2004-01-01";

/**
 * Packs a portion of what was stored before there was search, from the newest day backwards, with the replies and notes of its
 * conversations; those that are done are listed as such, for there was no list of them either.
 */
export async function packEarlier(ctx: Context, brand: string, packer: Packer): Promise<void> {
  const { back } = packer.state;
  if (!back) return;
  const firstDay = await firstDayOf(ctx, brand);
  const mentions: Mention[] = [];
  let { day, after }: { day: string; after?: string } = back;
  for (let looked = 0; looked < DAYS && mentions.length < MENTIONS && day >= firstDay;) {
    // One day goes on where it stopped; of the others, which are mostly empty, many are asked for at once.
    const days =
      after === undefined ? daysFrom(firstDayOfOther("daily", day, 1 - AT_ONCE), day, AT_ONCE).toReversed() : [day];
    const pages = await Promise.all(
      days.map((each) => ctx.store.list<Mention>("heard", `${brand}/${each}`, { limit: MENTIONS, after })),
    );
    for (const [n, page] of pages.entries()) {
      mentions.push(...page.items.map(({ value }) => value));
      day = page.next === undefined ? firstDayOfOther("daily", days[n]!, -1) : days[n]!;
      after = page.next;
      looked += 1;
      if (after !== undefined || mentions.length >= MENTIONS) break;
    }
  }
  const next = day < firstDay ? undefined : { day, ...(after !== undefined && { after }) };
  const add = await withAnswers(ctx, brand, mentions);
  await packer.replace({ add, done: { back: next } });
  if (add.length > 0) ctx.log.info("search.packed", { brand, count: add.length });
}

/** Nothing was first seen before its brand was listened for, but for what a file brought. */
async function firstDayOf(ctx: Context, id: string): Promise<string> {
  const [brand, imports] = await Promise.all([
    ctx.store.get(keys.brand(id)),
    ctx.store.page(keys.imports(id), { limit: 1 }),
  ]);
  return brand && imports.items.length === 0 ? dayOf(brand.createdAt, brand.timeZone) : FIRST_DAY;
}

async function withAnswers(ctx: Context, brand: string, mentions: readonly Mention[]): Promise<Kept[]> {
  const ids = [...new Set(mentions.map(({ conversation }) => conversation))];
  const owners = new Map(
    (await ctx.store.getMany<Conversation>(ids.map((id) => keys.conversation(brand, id)))).flatMap((owner) =>
      owner ? [[owner.id, owner] as const] : [],
    ),
  );
  const kept = mentions.flatMap((mention) => {
    const owner = owners.get(mention.conversation);
    return owner && mention.text !== "" ? [keptMention(mention, owner)] : [];
  });
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).flatMap((id) => owners.get(id) ?? []);
    await listEarlier(ctx, some);
    kept.push(...(await Promise.all(some.map((owner) => answersIn(ctx, owner)))).flat());
  }
  return kept;
}

async function answersIn(ctx: Context, owner: Conversation): Promise<Kept[]> {
  const partition = keys.conversationPartition(owner.brand, owner.id);
  const [replies, events] = await Promise.all([
    ctx.store.page<Reply>(partition, { prefix: "REPLY#" }),
    ctx.store.page<ConversationEvent>(partition, { prefix: "EVENT#" }),
  ]);
  return [
    ...replies.items.map(({ value }) => keptReply(value, owner)),
    ...events.items.flatMap(({ key, value }) => (value.what === "noted" ? [keptNote(key.sk, value, owner)] : [])),
  ];
}
