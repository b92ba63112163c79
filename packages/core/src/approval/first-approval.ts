import type { Conversation } from "../conversation/conversation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Member } from "../team/people.ts";
import { rightsOf } from "../team/rights.ts";
import type { Broken } from "./broken.ts";
import { changedParts, type Fingerprint } from "./fingerprint.ts";

/** The first of two approvals, bound to all that its giver saw. */
export type FirstApproval = {
  by: string;
  at: string;
  /** The draft whose text they approved. */
  draft: number;
  fingerprint: Fingerprint;
  writer?: string;
  /** What the customer was to get then. */
  compensation?: string;
};

type Standing = { conversation: Conversation; draft: Draft | undefined; fingerprint: Fingerprint };

/** Why the first approval of a conversation counts no longer; undefined while it does. */
export function brokenBy(first: FirstApproval, now: Standing, people: readonly Member[]): Broken | undefined {
  const changed = changedParts(first.fingerprint, now.fingerprint);
  if (changed.length > 0) return { changed };
  if (first.compensation !== now.conversation.compensation?.amount) return { compensation: true };
  const giver = people.find(({ id }) => id === first.by);
  const may = giver !== undefined && rightsOf[giver.role].includes("approve");
  return may ? undefined : { leaver: true };
}
