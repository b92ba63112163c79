import type { Context } from "../context.ts";
import { called } from "./called.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { nextDraftNumber, situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Draft } from "../draft/draft.ts";
import { fitted } from "../draft/fitted.ts";
import { limitOf } from "../draft/limit-of.ts";
import { objectionsTo } from "../draft/review-draft.ts";
import { sentencesOf } from "../draft/sentences.ts";
import { savedDraft } from "../draft/write-draft.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { isStanding } from "../wellbeing/no-contact.ts";
import type { HelpdeskAnswer } from "./handover.ts";

export type ToTakeAnswer = Extract<Message<"draft">, { answer: string }>;

/** Makes a draft of what somebody of the helpdesk answered; where nothing waits for one any more, it is kept as a note. Once each. */
export async function takeAnswer(ctx: Context, { brand, conversation: id, answer: of }: ToTakeAnswer): Promise<void> {
  await retryOnConflict(async () => {
    const situation = await situationOf(ctx, brand, id);
    const answer = situation?.helpdeskAnswers.find((each) => each.id === of);
    if (!situation || answer?.status !== "new") return;
    const waits = situation.conversation.status === "open" && !isStanding(situation.noContact);
    await ctx.store.commit(waits ? await drafted(ctx, situation, answer) : noted(ctx, situation, answer));
    ctx.log.info(waits ? "helpdesk.drafted" : "helpdesk.noted", { brand, conversation: id });
  });
}

async function drafted(ctx: Context, situation: Situation, answer: HelpdeskAnswer): Promise<Change[]> {
  const { conversation, mention, draft: before } = situation;
  const limit = limitOf(ctx.connectors[conversation.platform], mention);
  const short = fitted(
    sentencesOf(answer.text).map((text) => ({ text })),
    limit,
  );
  // Where not one sentence fits, the rule on length says so.
  const text = short === "" ? answer.text : short;
  const { id: _, brand: __, conversation: ___, status: ____, version: _____, text: whole, ...from } = answer;
  const at = ctx.now().toISOString();
  const draft: Draft = {
    number: nextDraftNumber(situation),
    text,
    language: before?.language ?? "und",
    technique: "blank",
    by: "helpdesk",
    at,
    mention: mention.id,
    mentionVersion: conversation.mentionVersion,
    ...(before?.corrects !== undefined && { corrects: before.corrects }),
    objections: await objectionsTo(ctx, situation, text),
    helpdesk: { ...from, ...(text !== whole && { whole }) },
  };
  const next = moved(conversation, { draft: draft.number, draftDueAt: undefined });
  return [
    saved(next),
    savedDraft(conversation, draft),
    happened(next, { at, by: "earshot", what: "helpdesk-answered", about: String(draft.number), why: signed(answer) }),
    taken(situation, { ...answer, status: "drafted" }),
  ];
}

function noted(ctx: Context, { conversation }: Situation, answer: HelpdeskAnswer): Change[] {
  const { owner, mentioned = [] } = conversation;
  const at = ctx.now().toISOString();
  // Whoever looks after it finds it among theirs.
  const next = moved(conversation, {
    ...(owner !== undefined && { mentioned: [...new Set([...mentioned, owner])] }),
  });
  return [
    saved(next),
    happened(next, { at, by: "earshot", what: "helpdesk-too-late", why: answer.text, about: signed(answer) }),
    taken({ conversation }, { ...answer, status: "noted" }),
  ];
}

const signed = ({ by, helpdesk, number }: HelpdeskAnswer): string =>
  [by, `${called[helpdesk]} #${number}`].filter(Boolean).join(", ");

/** Its words are in the draft, or the note, from now on. */
function taken({ conversation }: Pick<Situation, "conversation">, answer: HelpdeskAnswer): Change {
  const { brand, conversation: id, version } = answer;
  return {
    put: keys.helpdeskAnswer(brand, id, answer.id),
    value: { ...answer, text: "", version: version + 1 },
    if: version,
    expiresAt: expiryOf(conversation, answer.at),
  };
}
