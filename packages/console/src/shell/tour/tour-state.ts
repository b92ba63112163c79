import type { ConversationView } from "@earshot/api/views";
import type { Mention } from "@earshot/core/mention/mention";

/** What a person did of the tour, kept in their browser until they end it. */
export type Kept = {
  /** ISO 8601, by the server's clock: what is heard later is theirs. */
  startedAt: string;
  conversation?: string;
  opened?: true;
  why?: true;
  /** Put aside; it goes on where it was. */
  left?: true;
  /** ISO 8601. */
  endedAt?: string;
};

export const tourSteps = ["post", "open", "why", "edit", "approve", "posted"] as const;
export type TourStep = (typeof tourSteps)[number];

/** The first that was heard since the tour began. */
export function theirs(mentions: readonly Mention[], startedAt: string): Mention | undefined {
  return mentions
    .filter(({ firstSeenAt, baseline }) => !baseline && firstSeenAt >= startedAt)
    .toSorted((a, b) => (a.firstSeenAt < b.firstSeenAt ? -1 : 1))[0];
}

/** The step that is next by what really happened; undefined once the reply stands under the post. What was passed over counts as done. */
export function nextStep(kept: Kept, view: ConversationView | undefined, hasTyped: boolean): TourStep | undefined {
  const done: Record<TourStep, boolean> = {
    post: kept.conversation !== undefined,
    open: kept.opened === true,
    why: kept.why === true,
    edit: hasTyped || view?.events.some(({ what }) => what === "draft-edited") === true,
    approve: view?.conversation.reply !== undefined,
    posted: view?.replies.some(({ status }) => status === "published") === true,
  };
  return tourSteps[tourSteps.findLastIndex((step) => done[step]) + 1];
}
