import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import { isThatReply } from "../ours.ts";
import { Commented, Listing } from "./api.ts";
import { ask } from "./ask.ts";
import { isoOf, receiptOf, textOf } from "./mention.ts";
import type { RedditCall } from "./settings.ts";

const troubles: Record<string, Trouble> = {
  RATELIMIT: "slow-down",
  DELETED_COMMENT: "gone",
  DELETED_LINK: "gone",
  USER_REQUIRED: "sign-in-again",
  SUBREDDIT_NOTALLOWED: "not-allowed",
};

/** Answers a post or comment. Reddit knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: RedditCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const form = new URLSearchParams({ api_type: "json", thing_id: to.nativeId, text });
  const { body } = await ask(call, "/api/comment", {}, Commented, { effect: "write", form });
  const [error] = body.json.errors;
  if (error) throw failureOf(error);
  const [thing] = body.json.data?.things ?? [];
  if (!thing) throw new ConnectorError("unknown", "Reddit took the reply, and did not say where it is.");
  return receiptOf(thing.data);
}

/** Our comment right under it that says the same, written since the approval. */
export async function findReply(call: RedditCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const path = `/user/${encodeURIComponent(call.settings.username)}/comments`;
  const { body } = await ask(call, path, { sort: "new", limit: "100" }, Listing);
  const ours = body.data.children.find(
    (thing) =>
      thing.parent_id === outgoing.to.nativeId &&
      isThatReply({ text: textOf(thing), at: thing.created_utc ? isoOf(thing.created_utc) : undefined }, outgoing),
  );
  return ours && receiptOf(ours);
}

/** Reddit's errors are a code, words and a field, with status 200. */
function failureOf([code, words]: (string | null | undefined)[]): ConnectorError {
  const trouble = troubles[code ?? ""] ?? "refused";
  const [, amount, unit] = /(\d+) (second|minute|hour)/u.exec(words ?? "") ?? [];
  const seconds = Number(amount ?? 10) * { second: 1, minute: 60, hour: 3600 }[(unit ?? "minute") as "minute"];
  const said = `Reddit answered ${code}: ${words ?? ""}`;
  return new ConnectorError(trouble, said, trouble === "slow-down" ? { retryAfter: seconds } : {});
}
