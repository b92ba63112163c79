import type { Context } from "../context.ts";
import { consoleLink } from "../console-link.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Objection } from "../draft/draft.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import type { Mention } from "../mention/mention.ts";
import type { Endpoint } from "../outgoing-webhook/endpoint.ts";
import { nameOf } from "../team/name-of.ts";
import { textOf } from "../translation/text-of.ts";
import { isStanding } from "../wellbeing/no-contact.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { fill, type Values } from "../words/fill.ts";
import { inWords } from "../words/said.ts";
import { seenOf, type Decision, type DecisionState } from "./decision.ts";

/** Replies that are longer are decided on in the console: nobody approves what they have not seen whole. */
const LONGEST_REPLY = 8000;

type Reader = { texts: Endpoint["texts"]; language: string | undefined };

/** A conversation as whoever decides outside of the console sees it, now; undefined when it is kept no longer. */
export async function readDecision(
  ctx: Context,
  brand: string,
  id: string,
  { texts, language: asked }: Reader,
): Promise<Decision | undefined> {
  const situation = await situationOf(ctx, brand, id);
  if (!situation) return undefined;
  const { conversation, mention, draft, replies } = situation;
  const { language, words } = cardWordsIn(asked);
  const { timeZone } = situation.brand;
  const say = (word: string, values: Values = {}) => fill(words[word] ?? word, values, language, timeZone);
  const state = stateOf(situation);
  const isCovered = (conversation.abuse?.length ?? 0) > 0;
  const isHidden = texts === "none" || isCovered || state === "gone";
  const shown = (text: string) => (texts === "whole" ? text : masked(text));
  const hindrance = state === "waiting" ? hindranceOf(situation, isCovered) : undefined;
  const name = (person: string | undefined) => (person === undefined ? "" : nameOf(ctx, person));
  const [noted, translation, owner] = await Promise.all([
    noteOf(),
    isHidden ? undefined : translationOf(ctx, mention, language),
    name(conversation.owner),
  ]);
  const note = hindrance ? say(hindrance) : noted;
  const { link } = consoleLink(ctx, "inbox", id);
  const hasReply = draft !== undefined && draft.text.trim() !== "" && state !== "gone" && state !== "drafting";
  return {
    conversation,
    state,
    ...(note !== undefined && { note }),
    facts: factsOf(),
    ...(!isHidden && { said: shown(saidIn(mention)) }),
    ...(translation !== undefined && { translation: shown(translation) }),
    // What goes out is shown as it goes out: an approval is of this very text.
    ...(hasReply && texts !== "none" && { reply: draft.text, draft: draft.number }),
    objections: state === "waiting" ? (draft?.objections ?? []).map(objectionIn) : [],
    canDecide: state === "waiting" && hindrance === undefined,
    ...(state === "approved" && undoable() && { undo: replies.at(-1)!.id }),
    seen: seenOf(situation.fingerprint),
    foot: say("card.foot", { at: conversation.heardAt }),
    ...(link !== undefined && { link: { words: say("card.open"), url: link } }),
    language,
    rtl: language === "he" || language === "fa",
  };

  async function noteOf(): Promise<string | undefined> {
    const last = replies.at(-1);
    switch (state) {
      case "waiting":
        return conversation.first && say("decide.first", { name: await nameOf(ctx, conversation.first.by) });
      case "drafting":
        return draft?.declined
          ? say("decide.declined", { name: await nameOf(ctx, draft.declined.by) })
          : say("decide.drafting");
      case "approved":
        return last?.policy || !last
          ? say("decide.approved-rules")
          : say("decide.approved", { name: await nameOf(ctx, last.approvedBy) });
      case "closed":
        return say("decide.closed", { why: masked(inWords(conversation.reason, { words, language, timeZone })) });
      default:
        return say(`decide.${state}`);
    }
  }

  function factsOf(): Decision["facts"] {
    const { platform, urgency, rating, dueAt } = conversation;
    const fact = (word: string, value: string | undefined) => (value ? [{ name: say(word), value }] : []);
    return [
      ...fact("card.brand", situation!.brand.name),
      ...fact("card.platform", platform),
      ...fact("card.urgency", say(`card.${urgency}`)),
      ...fact("card.rating", rating && say("card.stars", rating)),
      ...fact("card.due", state === "waiting" && dueAt !== undefined ? say("card.moment", { at: dueAt }) : undefined),
      ...fact("decide.owner", owner),
    ];
  }

  /** In English as the rule says it, with what it found; else in the words for the rule. */
  function objectionIn({ rule, level, message }: Objection): Decision["objections"][number] {
    const text = language === "en" ? message : (words[`objection.${rule}`] ?? message);
    return { stops: level === "stop", text };
  }

  function undoable(): boolean {
    const last = replies.at(-1);
    return last?.status === "approved" && last.sendAfter > ctx.now().toISOString();
  }
}

function stateOf({ conversation, mention, draft }: Situation): DecisionState {
  if (mention.deletedAt !== undefined) return "gone";
  if (conversation.status !== "open") return conversation.status;
  const isDue = conversation.draftDueAt !== undefined || draft === undefined || draft.declined !== undefined;
  return isDue ? "drafting" : "waiting";
}

/** Why it cannot be decided outside of the console. */
function hindranceOf({ draft, noContact }: Situation, isCovered: boolean): string | undefined {
  if (isCovered) return "decide.covered";
  if (draft!.forbidden !== undefined || draft!.text.trim() === "" || isStanding(noContact)) return "decide.by-hand";
  return draft!.text.length > LONGEST_REPLY ? "decide.long" : undefined;
}

const saidIn = ({ title, text }: Mention): string => (title ? `${title}\n\n${text}` : text);

/** What was translated before, of this very text; nothing is asked for here. */
async function translationOf(ctx: Context, mention: Mention, language: string): Promise<string | undefined> {
  const { brand, conversation, id } = mention;
  const known = await ctx.store.get(keys.translation(brand, conversation, `mention#${id}`, language));
  const hash = hashOf([textOf(mention)]);
  return known?.hash === hash ? known.text : undefined;
}
