import { standingOf } from "../at-risk/standing-of.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, saved } from "../conversation/moves.ts";
import { readRecords } from "../conversation/read-records.ts";
import { cameTo } from "../import/outcome.ts";
import { scheduleLook } from "../follow-up/schedule.ts";
import type { Kin } from "../identity/find-known.ts";
import { keys } from "../keys.ts";
import { standingReply } from "../reply/outdated.ts";
import type { Reply } from "../reply/reply.ts";
import { savedReply } from "../reply/saved-reply.ts";
import type { Change } from "../store.ts";
import type { Arrival } from "./arrival.ts";
import { classifyIncoming } from "./classify-incoming.ts";
import { isSlight } from "./is-slight.ts";
import { isCutOnly, keepCut } from "./keep-cut.ts";
import type { Mention, MentionVersion } from "./mention.ts";
import { savedPointer, type Pointer } from "./pointer.ts";
import { savedMention } from "./saved-mention.ts";
import { isBetter, isSilent, rated, reopened, type Edit } from "./reopened.ts";

/** Stores a changed text or rating as a new version; an answered or closed conversation comes back to the inbox. */
export async function hearEdit(
  ctx: Context,
  arrival: Arrival,
  of: { conversation: string; mention: string },
  kin?: Kin,
): Promise<Conversation | undefined> {
  const { brand, message, hash } = arrival;
  const { incoming, seenAt } = message;
  const { conversation, mention: before } = kin ?? (await whereItIs(ctx, brand.id, of));
  if (!conversation || !before || before.hash === hash) return undefined;
  const { id } = before;
  if (seenAt <= before.seenAt) {
    // An older look, arriving late, or a newer one by a clock that is behind: the platform knows which.
    const look = message.import ? [] : scheduleLook(ctx, conversation, before);
    if (look.length > 0) await ctx.store.commit(look);
    return undefined;
  }
  if (isCutOnly(before, incoming)) {
    await keepCut(ctx, brand, { conversation, before }, { incoming, hash, seenAt });
    return undefined;
  }
  const classification = await classifyIncoming(ctx, brand, incoming);
  const version = before.version + 1;
  // What was there before Earshot was connected is history; what its author changes once it is known is new. A file may be older.
  const baseline = before.baseline && isSilent(message);
  const { beside: _, ...kept } = before;
  const mention: Mention = { ...kept, ...incoming, version, hash, seenAt, baseline, classification };
  const edit: Edit = { before, mention, isSlight: isSlight(before, mention) };
  const answeredBy = await replyThatStands(ctx, conversation, edit);
  const next = { ...reopened(arrival, conversation, edit, answeredBy), ...(await standingOf(ctx, brand, mention)) };
  const expiresAt = expiryOf(next, seenAt);
  const old: MentionVersion = {
    version: before.version,
    text: before.text,
    seenAt: before.seenAt,
    ...(before.title !== undefined && { title: before.title }),
    ...(before.rating && { rating: before.rating }),
    ...(before.editedAt !== undefined && { editedAt: before.editedAt }),
  };
  const changes: Change[] = [
    savedPointer(mention, { expiresAt }),
    ...(arrival.id === id ? [] : [alias(arrival, mention, expiresAt)]),
    { put: keys.mentionVersion(brand.id, conversation.id, id, before.version), value: old, if: "absent", expiresAt },
    savedMention(brand.timeZone, mention, expiresAt),
    saved(next),
    happened(
      next,
      {
        at: seenAt,
        by: "earshot",
        what: rated(before, mention) ? "rated" : "edited",
        about: id,
        why: edit.isSlight ? { code: "why.slight" } : next.reason,
      },
      0,
      ctx.now().toISOString(),
    ),
  ];
  if (answeredBy) {
    const outdated = { at: seenAt, version: before.version };
    changes.push(
      savedReply(next, answeredBy, { outdated: answeredBy.outdated ?? outdated }),
      happened(next, { at: seenAt, by: "earshot", what: "outdated", about: answeredBy.id }, 1),
    );
  }
  changes.push(...cameTo(message, "changed", { mention: id, conversation: next.id }));
  await ctx.store.commit(changes);
  ctx.log.info("mention.edited", { brand: brand.id, mention: id, conversation: next.id, status: next.status });
  return next;
}

/** An id under which it came earlier may lead to the conversation that it was split out of: its own id knows where it is. */
async function whereItIs(ctx: Context, brand: string, of: { conversation: string; mention: string }) {
  const there = await theMention(ctx, brand, of);
  if (there.mention) return there;
  const pointer = await ctx.store.get(keys.pointer(brand, of.mention));
  return pointer && pointer.conversation !== of.conversation
    ? theMention(ctx, brand, { ...of, conversation: pointer.conversation })
    : there;
}

async function theMention(ctx: Context, brand: string, of: { conversation: string; mention: string }) {
  const [conversation, mention] = (await ctx.store.getMany<any>([
    keys.conversation(brand, of.conversation),
    keys.mention(brand, of.conversation, of.mention),
  ])) as [Conversation | undefined, Mention | undefined];
  return { conversation, mention };
}

/** The id under which the same thing came this time leads to it from now on. */
function alias({ id }: Arrival, mention: Mention, expiresAt: Date | undefined): Change {
  const { brand, conversation, author, hash, version } = mention;
  const pointer: Pointer = { conversation, what: "mention", author: author.id, hash, version, mention: mention.id };
  return { put: keys.pointer(brand, id), value: pointer, expiresAt };
}

/** Our published reply to what the mention said before, if the change leaves it outdated: a slip or a better rating does not. */
async function replyThatStands(
  ctx: Context,
  known: Conversation,
  { before, mention, isSlight }: Edit,
): Promise<Reply | undefined> {
  if (known.reply === undefined || isSlight || isBetter(before, mention)) return undefined;
  const records = await readRecords(ctx, known.brand, known.id);
  return records && standingReply(records.replies, mention.id);
}
