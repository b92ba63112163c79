import type { Answer, Call, Outgoing, Receipt, Revisited } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { sameWords } from "@earshot/core/reply/same-words";

/** The reply that stands under a review, where a review has one: to write another is to replace it. */
export type Standing = {
  text: string;
  /** When it was written or last changed (ISO 8601), where the platform says. */
  at?: string;
  /** It was written after the review's present text. */
  answersThis: boolean;
  receipt: Receipt;
};

/** A review, and what stands under it. */
export type Reviewed = { mention: Incoming; standing: Standing | undefined };

/**
 * Replying where a review has one reply, by whomever of us: what stands there is read before anything is written, so that the
 * same reply again is the same reply, and words that somebody wrote by hand are not written over.
 * @param read a review as it stands now; undefined when it is gone
 * @param write puts the reply there, over any that answers an earlier text of the review
 */
export function replyingOnce<C extends Call<any, any>>(
  read: (call: C, id: string) => Promise<Reviewed | undefined>,
  write: (call: C, outgoing: Outgoing) => Promise<Receipt>,
) {
  return {
    async reply(call: C, outgoing: Outgoing): Promise<Receipt> {
      const review = await read(call, outgoing.to.nativeId);
      if (!review) throw new ConnectorError("gone", "The review is there no more.");
      const ours = oursIn(review.standing, outgoing);
      if (ours) return ours;
      if (!review.standing?.answersThis) return write(call, outgoing);
      throw new ConnectorError(
        "refused",
        "Somebody has answered this review already, and a reply of ours would replace theirs.",
      );
    },
    findReply: async (call: C, outgoing: Outgoing): Promise<Receipt | undefined> =>
      oursIn((await read(call, outgoing.to.nativeId))?.standing, outgoing),
    async answers(call: C, { nativeId }: Incoming): Promise<Answer[]> {
      const standing = (await read(call, nativeId))?.standing;
      if (!standing) return [];
      const { text, at, receipt } = standing;
      return [{ text, ...(at && { at }), receipt }];
    },
    async revisit(call: C, { nativeId }: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
      const review = await read(call, nativeId);
      return {
        mention: review?.mention ?? "deleted",
        ...(reply && { reply: review?.standing?.receipt ?? ("vanished" as const) }),
      };
    },
  };
}

/** Ours, if this is what stands there. Platforms trim and take markup out. */
function oursIn(standing: Standing | undefined, { text }: Outgoing): Receipt | undefined {
  return standing && sameWords(standing.text, text) ? standing.receipt : undefined;
}
