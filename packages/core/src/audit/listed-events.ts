import type { ConversationEvent } from "../conversation/conversation.ts";
import { places } from "../keys.ts";
import type { PlacesToTake } from "../store.ts";

type What = ConversationEvent["what"];

/**
 * Acts on conversations that the audit log lists: what decides what customers see, or who decides. Not listed: notes and edits of drafts (the
 * wording that was approved is on record), rests, and what a setting brings about in many conversations at once (its own record says so).
 */
const listed: ReadonlySet<What> = new Set<What>([
  "approved",
  "first-approved",
  "first-taken-back",
  "undone",
  "declined",
  "dismissed",
  "resolved",
  "reopened",
  "closing-asked",
  "closing-refused",
  "taken-back",
  "compensated",
  "posted-by-hand",
  "sending",
  "checked",
  "retracted",
  "corrected",
  "assigned",
  "taken-over",
  "transferred",
  "check-done",
  "merged",
  "split",
  "handed-over",
  "went-private",
  "came-back",
  "published",
  "failed",
]);

/** Of what nobody did, only what a brand's policy decided in a person's place. */
const byItself: ReadonlySet<What> = new Set<What>(["policy-approved"]);

export const isListed = ({ by, what }: Pick<ConversationEvent, "by" | "what">): boolean =>
  by === "earshot" ? byItself.has(what) : listed.has(what);

/** Where an event stands among a brand's acts: the event itself is the audit record, so an act costs one more index entry and no more. */
export function auditPlaceOf(
  event: ConversationEvent,
  { brand, conversation, place }: { brand: string; conversation: string; place: string },
): Pick<PlacesToTake, "author"> {
  return isListed(event)
    ? { author: places.audit(brand, `${event.storedAt ?? event.at}-${conversation}-${place}`) }
    : {};
}
