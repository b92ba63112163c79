import type { Conversation } from "../conversation/conversation.ts";
import type { Reason } from "../conversation/reason.ts";
import { moved } from "../conversation/moves.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import type { Reply } from "../reply/reply.ts";
import { dueBy, soonerDue } from "./due-by.ts";
import type { Arrival } from "./arrival.ts";
import { lookOf } from "./look-of.ts";
import type { Mention } from "./mention.ts";
import type { Said } from "../words/said.ts";

/** A mention before and after its author changed it. */
export type Edit = { before: Mention; mention: Mention; isSlight: boolean };

/** How the conversation of an edited mention stands: what was answered or closed comes back to the inbox where it needs to. */
export function reopened(
  { brand, message }: Arrival,
  known: Conversation,
  { before, mention, isSlight }: Edit,
  answeredBy: Reply | undefined,
): Conversation {
  const { classification: judged, rating } = mention;
  const ratings = rated(before, mention)
    ? [
        ...(known.ratings ?? (before.rating ? [{ ...before.rating, at: before.seenAt }] : [])),
        ...(rating ? [{ ...rating, at: message.seenAt }] : []),
      ]
    : known.ratings;
  // What was answered before the customer wrote again is taken up again once nothing else waits.
  const isDone = known.status === "answered" || known.status === "closed";
  if (known.mention !== mention.id && !(answeredBy && isDone)) return moved(known, { ratings });
  const lane = judged.needsReply ? judged.lane : known.lane;
  // With a slip nothing that rests on the earlier wording changes: draft, approval and reply stand.
  if (isSlight) return moved(known, { ...lookOf(mention), lane, mentionVersion: known.mentionVersion });
  const look = { ...lookOf(mention), lane, ratings, reason: reasonFor(before, mention, answeredBy) };
  const better = known.status === "answered" && isBetter(before, mention);
  if (isSilent(message)) return moved(known, look);
  const turned = answeredBy !== undefined && before.classification.sentiment !== judged.sentiment;
  if ((!judged.needsReply && !turned) || better || (mention.baseline && known.status === "closed"))
    return moved(known, look);
  const inFlight = known.status === "approved" || known.status === "check";
  return moved(known, {
    ...look,
    status: inFlight ? known.status : "open",
    urgency: judged.urgency,
    ...soonerDue(known, dueBy(brand, judged, message.seenAt)),
    draftDueAt: draftDueAt(new Date(message.seenAt)),
    closedAt: undefined,
  });
}

function reasonFor(before: Mention, mention: Mention, answeredBy: Reply | undefined): Reason {
  if (!rated(before, mention)) return { code: answeredBy ? "reason.text-outdated" : "reason.text-changed" };
  const change = { before: ratingOf(before), after: ratingOf(mention) };
  return { code: answeredBy ? "reason.rating-outdated" : "reason.rating-changed", ...change };
}

/** What a file brings as history opens nothing, whatever it changes. */
export function isSilent({ baseline, import: from }: Arrival["message"]): boolean {
  return baseline && from !== undefined;
}

/** A customer who only raised the rating after our reply is happier, not waiting. */
export function isBetter(before: Mention, after: Mention): boolean {
  return before.text === after.text && shareOf(after) > shareOf(before);
}

const shareOf = ({ rating }: Mention) => (rating ? rating.value / rating.of : 0);
const ratingOf = ({ rating }: Mention): Said =>
  rating ? { code: "rating.some", value: rating.value, of: rating.of } : { code: "rating.none" };

export function rated(before: Mention, after: Mention): boolean {
  return before.rating?.value !== after.rating?.value || before.rating?.of !== after.rating?.of;
}
