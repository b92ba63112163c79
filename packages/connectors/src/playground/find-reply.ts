import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { answers } from "./answers.ts";
import type { PlaygroundCall } from "./settings.ts";

const CLOCK_SKEW_MS = 5 * 60_000;

/** Our newest reply with this text under the mention; the playground, like most platforms, does not give keys back. */
export async function findReply(call: PlaygroundCall, { text, to, at }: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, to);
  return ours.findLast((answer) => normal(answer.text) === normal(text) && !isOfBefore(answer, at))?.receipt;
}

/** Rejected before this approval: what a person sends again after a rejection is another reply. */
function isOfBefore({ receipt, at }: Answer, approvedAt: string): boolean {
  return receipt.visibility === "rejected" && Date.parse(at ?? "") < Date.parse(approvedAt) - CLOCK_SKEW_MS;
}

/** Platforms trim, compose and re-space what they are given. */
function normal(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
