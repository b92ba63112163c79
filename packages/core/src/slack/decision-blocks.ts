import { isolated, plainWords } from "../channel/isolated.ts";
import {
  escaped,
  fields,
  foot,
  header,
  markup,
  plainText,
  words as quoted,
  type Block,
} from "../channel/slack-blocks.ts";
import type { Decision } from "../decide/decision.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { fill, type Values } from "../words/fill.ts";
import { actionId, type Pressed, type SlackAct } from "./slack-card.ts";

/** A section of Block Kit holds 3,000 characters. */
const PART = 2900;

/** A decision as a card of Slack: what was said, what would be answered, what speaks against it, and the buttons. */
export function decisionBlocks(decision: Decision, pressed: Omit<Pressed, "draft" | "seen">, id: string): Block[] {
  const { state, note, facts, said, translation, reply, objections, canDecide, undo, language } = decision;
  const { words } = cardWordsIn(language);
  const say = (word: string, values: Values = {}) => fill(words[word] ?? word, values, language);
  const value = JSON.stringify({ ...pressed, draft: decision.draft ?? 0, seen: decision.seen } satisfies Pressed);
  const button = (act: SlackAct, style?: "primary" | "danger") => ({
    type: "button",
    action_id: actionId(act),
    text: plainText(say(`decide.${act}`), 75),
    value: act === "undo" ? JSON.stringify({ ...pressed, draft: 0, seen: undo! } satisfies Pressed) : value,
    ...(style && { style }),
  });
  const buttons = canDecide
    ? [
        button("approve", "primary"),
        ...(isEditable(decision) ? [button("edit")] : []),
        button("decline", "danger"),
        button("claim"),
      ]
    : undo === undefined
      ? []
      : [button("undo")];
  const titled = (title: string, text: string | undefined): Block[] =>
    text === undefined || text.trim() === ""
      ? []
      : [{ type: "section", text: markup(`*${escaped(say(title))}*`, PART) }, ...partsOf(text).map(quoted)];
  const isWaiting = state === "waiting";
  return [
    {
      ...header(
        isWaiting ? "warn" : state === "answered" ? "good" : "plain",
        say(isWaiting ? "decide.title" : "decide.reply"),
      ),
      block_id: id,
    },
    ...(note === undefined ? [] : [{ type: "section", text: plainText(plainWords(note), PART) }]),
    ...fields(facts),
    ...titled("decide.said", said),
    ...titled("decide.translation", translation),
    ...titled("decide.reply", reply),
    ...(objections.length === 0
      ? []
      : titled(
          "decide.objections",
          objections.map(({ stops, text }) => `${stops ? "⛔" : "⚠️"} ${isolated(text)}`).join("\n"),
        )),
    ...(buttons.length === 0 ? [] : [{ type: "actions", block_id: "decide", elements: buttons }]),
    foot(decision),
  ];
}

/** Slack's field for a text takes 3,000 characters. */
export const isEditable = ({ reply = "" }: Pick<Decision, "reply">): boolean => reply.length <= 3000;

/** A text whole, in pieces that a section takes; no letter is cut in two. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter().segment(plainWords(text))) {
    if (part.length + segment.length > PART) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return part.trim() === "" ? parts : [...parts, part];
}
