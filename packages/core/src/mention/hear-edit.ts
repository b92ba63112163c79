import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { dayOf } from "../digest/calendar.ts";
import { countsOfEdit } from "../digest/counts.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { cameTo } from "../import/outcome.ts";
import type { Kin } from "../identity/find-known.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import { classifyIncoming } from "./classify-incoming.ts";
import { deadlineOf } from "./deadline.ts";
import { lookOf, savedMention } from "./hear-new.ts";
import type { Arrival } from "./intake.ts";
import { isCutOnly, keepCut } from "./keep-cut.ts";
import type { Mention, MentionVersion } from "./mention.ts";
import { savedPointer, type Pointer } from "./pointer.ts";

/** Stores a changed text or rating as a new version; an answered or closed conversation comes back to the inbox. */
export async function hearEdit(
  ctx: Context,
  arrival: Arrival,
  of: { conversation: string; mention: string },
  kin?: Kin,
): Promise<Conversation | undefined> {
  const { brand, message, hash } = arrival;
  const { incoming, seenAt } = message;
  const { conversation, mention: before } = kin ?? (await theMention(ctx, brand.id, of));
  if (!conversation || !before || before.hash === hash) return undefined;
  const { id } = before;
  if (seenAt <= before.seenAt) return undefined; // an older look at it, arriving late
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
  const next = reopened(arrival, conversation, before, mention);
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
    happened(next, {
      at: seenAt,
      by: "earshot",
      what: rated(before, mention) ? "rated" : "edited",
      about: id,
      why: next.reason,
    }),
  ];
  if (!mention.baseline && !isSilent(message)) {
    changes.push({ add: keys.counts(brand.id, dayOf(seenAt, brand.timeZone), id), counts: countsOfEdit() });
  }
  changes.push(...cameTo(message, "changed", { mention: id, conversation: next.id }));
  await ctx.store.commit(changes);
  ctx.log.info("mention.edited", { brand: brand.id, mention: id, conversation: next.id, status: next.status });
  return next;
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

function reopened({ brand, message }: Arrival, known: Conversation, before: Mention, mention: Mention): Conversation {
  const { classification: judged, rating } = mention;
  const ratings = rated(before, mention)
    ? [
        ...(known.ratings ?? (before.rating ? [{ ...before.rating, at: before.seenAt }] : [])),
        ...(rating ? [{ ...rating, at: message.seenAt }] : []),
      ]
    : known.ratings;
  if (known.mention !== mention.id) return moved(known, { ratings });
  const reason = rated(before, mention)
    ? `The customer changed the rating (${words(before)} to ${words(mention)}).`
    : "The customer changed the text.";
  const lane = judged.needsReply ? judged.lane : known.lane;
  const look = { ...lookOf(mention), lane, ratings, reason };
  const better = known.status === "answered" && isBetter(before, mention);
  if (isSilent(message)) return moved(known, look);
  if (!judged.needsReply || better || (mention.baseline && known.status === "closed")) return moved(known, look);
  const inFlight = known.status === "approved" || known.status === "check";
  const dueAt = deadlineOf(brand, judged.urgency, message.seenAt);
  return moved(known, {
    ...look,
    status: inFlight ? known.status : "open",
    urgency: judged.urgency,
    dueAt: known.status === "open" && known.dueAt && known.dueAt < dueAt ? known.dueAt : dueAt,
    draftDueAt: draftDueAt(new Date(message.seenAt)),
    closedAt: undefined,
  });
}

/** What a file brings as history opens nothing, whatever it changes. */
function isSilent({ baseline, import: from }: Arrival["message"]): boolean {
  return baseline && from !== undefined;
}

/** A customer who only raised the rating after our reply is happier, not waiting. */
function isBetter(before: Mention, after: Mention): boolean {
  return before.text === after.text && shareOf(after) > shareOf(before);
}

const shareOf = ({ rating }: Mention) => (rating ? rating.value / rating.of : 0);
const words = ({ rating }: Mention) => (rating ? `${rating.value} of ${rating.of}` : "none");

function rated(before: Mention, after: Mention): boolean {
  return before.rating?.value !== after.rating?.value || before.rating?.of !== after.rating?.of;
}
