import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { plainText } from "../plain-text.ts";
import { account } from "./account.ts";
import { Context, type Status } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { MastodonCall } from "./settings.ts";

const CLOCK_SKEW_MS = 10 * 60_000;

/** Our status under the mention that says the same: keys are kept an hour there at most, on some servers never. */
export async function findReply(call: MastodonCall, { text, to, at }: Outgoing): Promise<Receipt | undefined> {
  const us = await account(call);
  const since = Date.parse(at) - CLOCK_SKEW_MS;
  const isOurs = (status: Status) =>
    status.account.id === us.id &&
    status.in_reply_to_id === to.nativeId &&
    sayingOf(plainText(status.content ?? "")) === sayingOf(text) &&
    !(Date.parse(status.created_at ?? "") < since);
  try {
    const { body } = await ask(call, `/api/v1/statuses/${encodeURIComponent(to.nativeId)}/context`, Context);
    const ours = body.descendants.find(isOurs);
    return ours && receiptOf(ours);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
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
