import type { Context } from "../context.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { Refusal } from "../errors.ts";
import { scheduleRecheck } from "../follow-up/schedule.ts";
import { namesIn, whereKnown } from "../identity/known.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { lookOf, waiting } from "../mention/look-of.ts";
import type { Mention } from "../mention/mention.ts";
import { savedPointer } from "../mention/pointer.ts";
import { savedMention } from "../mention/saved-mention.ts";
import type { Change } from "../store.ts";
import { actorId } from "../team/permit.ts";
import { remembered } from "./act.ts";
import type { Conversation } from "./conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "./moves.ts";
import type { Situation } from "./read-conversation.ts";
import type { Splitting } from "./split.ts";

const MOST_VERSIONS = 30;

/** What makes a conversation of its own of one mention: it moves there with its earlier versions, and all that leads to it leads there. */
export async function splitMention(ctx: Context, situation: Situation, mentionId: string): Promise<Splitting> {
  const { brand, conversation, mentions, versions, replies } = situation;
  const mention = mentions.find(({ id }) => id === mentionId);
  if (!mention) throw new Refusal("not-found", { code: "refusal.no-mention-here", mention: mentionId });
  const others = mentions.filter((each) => each !== mention);
  if (others.length === 0) throw new Refusal("bad-input", { code: "refusal.split-all" });
  if (replies.some((reply) => reply.mention === mentionId && reply.status !== "withdrawn"))
    throw new Refusal("bad-input", { code: "refusal.split-answered" });
  const earlier = versions[mentionId] ?? [];
  if (earlier.length > MOST_VERSIONS)
    throw new Refusal("bad-input", { code: "refusal.split-versions", n: MOST_VERSIONS });
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const out = ownConversation(situation, mention, at);
  const moves = { ...mention, conversation: out.id };
  const left = moved(conversation, {
    mentions: Math.max(1, conversation.mentions - 1),
    ...(conversation.mention === mentionId && backTo(situation, others.at(-1)!, now)),
  });
  const expiresAt = expiryOf(out, mention.seenAt);
  const changes: Change[] = [
    saved(left),
    saved(out, { absent: true }),
    { remove: keys.mention(brand.id, conversation.id, mentionId) },
    savedMention(brand.timeZone, moves, expiresAt),
    savedPointer(moves, { expiresAt }),
    ...earlier.flatMap((version): Change[] => [
      { remove: keys.mentionVersion(brand.id, conversation.id, mentionId, version.version) },
      { put: keys.mentionVersion(brand.id, out.id, mentionId, version.version), value: version, expiresAt },
    ]),
    ...(await knownThere(ctx, mention, out.id)),
    ...(out.status === "open" ? scheduleRecheck(ctx, out) : []),
    happened(left, { at, by, what: "split", about: out.id }),
    happened(out, { at, by, what: "split", about: conversation.id }),
    ...remembered(ctx, conversation, left, {
      what: "split",
      restores: [{ out: out.id, timeZone: brand.timeZone }],
    }),
  ];
  return { changes, toDraft: [left, out].filter(({ draftDueAt }) => draftDueAt !== undefined) };
}

/** What it stands in from now on; its deadline counts from when it was heard. */
function ownConversation({ brand, conversation }: Situation, mention: Mention, at: string): Conversation {
  const { classification: judged, platform, source, author, firstSeenAt, seenAt } = mention;
  const waits = (judged.needsReply || judged.lane !== undefined) && !mention.deletedAt;
  const { owner, retentionDays } = conversation;
  return {
    ...(lookOf(mention) as Conversation),
    id: idOf("c", brand.id, mention.id, "split", conversation.version),
    brand: brand.id,
    status: waits ? "open" : "closed",
    reason: { code: "reason.split" },
    version: 1,
    platform,
    source,
    author,
    mentions: 1,
    urgency: judged.urgency,
    openedAt: firstSeenAt,
    heardAt: seenAt,
    ...(waits ? (waiting(brand, judged, firstSeenAt) as Partial<Conversation>) : { closedAt: at }),
    ...(owner !== undefined && { owner }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
}

/** What stays goes by what was said before: answered, if that has its answer. */
function backTo({ drafts, replies, conversation }: Situation, mention: Mention, now: Date): Patch {
  const answer = replies.findLast(
    ({ status, mention: of, approvedAt }) =>
      status === "published" && (of === mention.id || approvedAt > mention.firstSeenAt),
  );
  const draft = drafts.findLast((each) => each.mention === mention.id && !each.declined)?.number;
  const isAnswered = conversation.status === "open" && answer !== undefined;
  return {
    ...lookOf(mention),
    author: mention.author,
    urgency: mention.classification.urgency,
    draft,
    ...(isAnswered && { status: "answered", reason: { code: "reason.split" } }),
    ...(!isAnswered && draft === undefined && conversation.status === "open" && { draftDueAt: draftDueAt(now) }),
  };
}

/** Where it is found again by its address and words. */
export async function knownThere(ctx: Context, mention: Mention, conversation: string): Promise<Change[]> {
  const all = namesIn(whereKnown(mention.brand, mention)).map((name) => keys.known(mention.brand, name));
  if (all.length === 0) return [];
  const found = await ctx.store.getMany(all);
  return all.flatMap((key, at): Change[] => {
    const here = found[at];
    if (!here?.entries.some((known) => known.mention === mention.id)) return [];
    const entries = here.entries.map((known) => (known.mention === mention.id ? { ...known, conversation } : known));
    return [{ put: key, value: { version: here.version + 1, entries }, if: here.version }];
  });
}
