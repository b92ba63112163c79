import type { Card, Tone } from "./card.ts";
import { cutTo, isolated, plainWords } from "./isolated.ts";

/** Teams takes messages of 28 KB at most; a workflow's own envelope comes on top. */
const MOST_BYTES = 20 * 1024;
const LONGEST_TITLE = 200;
const LONGEST_FACT = 300;
const LONGEST_TEXT = 4000;

const colours: Record<Tone, string> = { alarm: "Attention", warn: "Warning", good: "Good", plain: "Default" };

/** What Markdown means something by, in the text blocks and facts of a card. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|>~]/gu, "\\$&");

/**
 * A card as a workflow of Teams takes it: an adaptive card 1.5 in a message's envelope. Somebody's words are text runs, which have no
 * Markdown, so that nothing in them becomes a link or a mention; the card runs in its language's direction.
 */
export function teamsMessage(card: Card): string {
  for (let longest = LONGEST_TEXT; ; longest = Math.floor(longest / 2)) {
    const message = JSON.stringify(messageOf(card, longest));
    if (Buffer.byteLength(message) <= MOST_BYTES || longest < 10) return message;
  }
}

function messageOf({ tone, title, facts, text, foot, link, language, rtl }: Card, longest: number) {
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    lang: language,
    rtl,
    fallbackText: cutTo(plainWords(title), LONGEST_TITLE),
    body: [
      {
        type: "TextBlock",
        text: escaped(cutTo(plainWords(title), LONGEST_TITLE)),
        size: "Large",
        weight: "Bolder",
        color: colours[tone],
        wrap: true,
      },
      {
        type: "FactSet",
        facts: facts.map(({ name, value }) => ({
          title: name,
          value: escaped(isolated(cutTo(value, LONGEST_FACT))),
        })),
      },
      ...(text === undefined
        ? []
        : [
            {
              type: "Container",
              style: "emphasis",
              items: [{ type: "RichTextBlock", inlines: [{ type: "TextRun", text: isolated(cutTo(text, longest)) }] }],
            },
          ]),
      { type: "TextBlock", text: escaped(foot), isSubtle: true, size: "Small", wrap: true },
    ],
    ...(link && { actions: [{ type: "Action.OpenUrl", title: link.words, url: link.url }] }),
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}
