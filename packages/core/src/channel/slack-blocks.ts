import type { Card, Tone } from "./card.ts";
import { cutTo, isolated, plainWords } from "./isolated.ts";

/** What Slack's Block Kit takes at most, in characters. */
const LONGEST = { header: 150, section: 3000, field: 2000, value: 250, context: 2000, fallback: 300 };
/** Fields of one section. */
const MOST_FIELDS = 10;

const signs: Record<Tone, string> = { alarm: "🔴 ", warn: "🟠 ", good: "🟢 ", plain: "" };

export type Block = { type: string; block_id?: string; [name: string]: unknown };

/** What Slack's markup means something by. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Plain text: nothing in it becomes a link, a mention or an emoji. */
export const plainText = (text: string, most: number) => ({
  type: "plain_text",
  text: cutTo(text, most),
  emoji: false,
});

export const markup = (text: string, most: number) => ({ type: "mrkdwn", text: cutTo(text, most), verbatim: true });

export const header = (tone: Tone, title: string): Block => ({
  type: "header",
  text: plainText(`${signs[tone]}${plainWords(title)}`, LONGEST.header),
});

export const fields = (facts: Card["facts"]): Block[] =>
  facts.length === 0
    ? []
    : [
        {
          type: "section",
          fields: facts
            .slice(0, MOST_FIELDS)
            .map(({ name, value }) =>
              markup(`*${escaped(name)}*\n${escaped(isolated(cutTo(value, LONGEST.value)))}`, LONGEST.field),
            ),
        },
      ];

/** Somebody's words, as they stand. */
export const words = (text: string): Block => ({
  type: "section",
  text: plainText(isolated(cutTo(text, LONGEST.section - 10)), LONGEST.section),
});

export const foot = (card: Pick<Card, "foot" | "link">): Block => ({
  type: "context",
  elements: [
    markup(
      `${escaped(card.foot)}${card.link ? ` · <${card.link.url.replaceAll("|", "%7C")}|${escaped(card.link.words)}>` : ""}`,
      LONGEST.context,
    ),
  ],
});

/** A card as Slack shows it; by `id` it is found again in its channel. */
export function slackBlocks(card: Card, id: string): Block[] {
  return [
    { ...header(card.tone, card.title), block_id: id },
    ...fields(card.facts),
    ...(card.text === undefined ? [] : [words(card.text)]),
    foot(card),
  ];
}

/** What a notification says of a card. */
export const fallback = ({ title, text }: Pick<Card, "title" | "text">): string =>
  cutTo(
    escaped(text === undefined ? plainWords(title) : `${plainWords(title)}: ${isolated(cutTo(text, 150))}`),
    LONGEST.fallback,
  );
