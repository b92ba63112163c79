import type { Outgoing, Receipt } from "@earshot/core/connector";
import { answers } from "./answers.ts";
import type { MastodonCall } from "./settings.ts";

const CLOCK_SKEW_MS = 10 * 60_000;

/** Our status under the mention that says the same: keys are kept an hour there at most, on some servers never. */
export async function findReply(call: MastodonCall, { text, to, at }: Outgoing): Promise<Receipt | undefined> {
  const since = Date.parse(at) - CLOCK_SKEW_MS;
  const ours = await answers(call, to);
  return ours?.find((each) => sayingOf(each.text) === sayingOf(text) && !(Date.parse(each.at ?? "") < since))?.receipt;
}

/** What a text says, without what servers rewrite: handles, schemes of addresses, punctuation, markup, white space. */
export function sayingOf(text: string): string {
  const said = text
    .normalize("NFKC")
    .replace(/@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu, " ")
    .replace(/https?:\/\/(?:www\.)?/giu, "")
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, " ")
    .trim();
  return said === "" ? text.trim() : said;
}
