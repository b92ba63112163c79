import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { askOf } from "../mention/ask.ts";
import type { Mention } from "../mention/mention.ts";
import type { CheckIn } from "./check-in.ts";

/** What a customer first says who was asked whether all is well: in words, else by how it is meant; undefined where nothing was asked. */
export async function heardAnswer(
  ctx: Pick<Context, "classifier">,
  { checkIn, language: theirs }: Conversation,
  { text, classification, baseline, seenAt }: Mention,
): Promise<CheckIn | undefined> {
  if (!checkIn?.askedAt || checkIn.answer || baseline || classification.lane === "aside") return undefined;
  // What is as short as "4" or "ok" shows no language of its own.
  const language = classification.language === "und" ? theirs : classification.language;
  const scored = checkIn.kind === "satisfaction";
  const read = (await ctx.classifier.wellness({ text, language, scored })) ?? asMeant(classification);
  return read && { ...checkIn, answer: { ...read, at: seenAt } };
}

function asMeant(judged: Mention["classification"]) {
  if (judged.sentiment === "negative") return { is: "not-well" } as const;
  return judged.sentiment === "positive" && wantsNothing(judged) ? ({ is: "well" } as const) : undefined;
}

/** They say that all is well, and nothing else that would want an answer. */
export function isContent({ answer }: CheckIn, judged: Mention["classification"]): boolean {
  return answer?.is === "well" && judged.urgency !== "critical" && wantsNothing(judged);
}

function wantsNothing(judged: Mention["classification"]): boolean {
  const ask = askOf(judged);
  return !judged.needsReply || ask === "praise" || ask === undefined;
}
