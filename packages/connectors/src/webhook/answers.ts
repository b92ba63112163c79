import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { OtherAnswers } from "./api.ts";
import { readIfThere } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { WebhookCall } from "./settings.ts";

/** What the other system has of ours under a mention; undefined where it only pushes, or does not tell. */
export async function answers(call: WebhookCall, { nativeId }: Incoming): Promise<Answer[] | undefined> {
  if (call.settings.server === "") return undefined;
  const there = await readIfThere(call, `/mentions/${encodeURIComponent(nativeId)}/answers`, OtherAnswers);
  return there?.answers.map(({ text, at, ...reply }) => ({
    text,
    ...(at && { at }),
    receipt: receiptOf(reply),
  }));
}
