import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";

/** The reply that stands under a review, where a review has one: to write another is to replace it. */
export type Standing = {
  text: string;
  /** When it was written or last changed (ISO 8601), where the platform says. */
  at?: string;
  /** It was written after the review's present text. */
  answersThis: boolean;
  receipt: Receipt;
};

/** What our side wrote under a review: the reply that stands there, whoever of us wrote it. */
export function answersIn(standing: Standing | undefined): Answer[] {
  if (!standing) return [];
  const { text, at, receipt } = standing;
  return [{ text, ...(at && { at }), receipt }];
}

/** Ours, if this is what stands there. */
export function oursIn(standing: Standing | undefined, { text }: Outgoing): Receipt | undefined {
  return standing && same(standing.text, text) ? standing.receipt : undefined;
}

/** @throws ConnectorError `refused` where somebody answered this very text by hand: their words are not written over */
export function refuseToReplace(standing: Standing | undefined): void {
  if (!standing?.answersThis) return;
  throw new ConnectorError(
    "refused",
    "Somebody has answered this review already, and a reply of ours would replace theirs.",
  );
}

/** Platforms trim and take markup out. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return plain(a) === plain(b);
}
