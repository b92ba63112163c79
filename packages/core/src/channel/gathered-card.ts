import type { HookEvent } from "../outgoing-webhook/event.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { fill, type Values } from "../words/fill.ts";
import { inWords } from "../words/said.ts";
import { alertIn, toneOf } from "./card-of.ts";
import type { Card, Tone } from "./card.ts";

/** Lines are of what is alike; so many are shown. */
const MOST_LINES = 12;
const byPressure: readonly Tone[] = ["alarm", "warn", "plain", "good"];
const urgencies = ["critical", "high", "normal", "low"] as const;

type ToSay = {
  events: readonly HookEvent[];
  brandName: string;
  timeZone: string;
  language: string | undefined;
  link?: string | undefined;
};

/** Several alerts in one card: how many and how urgent, and a line for each that says something else, what presses most first. */
export function gatheredCard({ events, brandName, timeZone, language: asked, link }: ToSay): Card {
  const { language, words } = cardWordsIn(asked);
  const say = (word: string, values: Values = {}) => fill(words[word] ?? word, values, language, timeZone);
  const raised = events.filter(({ type }) => type !== "alert.ended");
  const moments = events.map(({ at }) => at).toSorted();
  const counts = urgencies.map((urgency) => ({
    urgency,
    n: raised.filter(({ facts }) => facts["urgency"] === urgency).length,
  }));
  return {
    tone: byPressure.find((tone) => events.some((event) => toneOf(event) === tone)) ?? "plain",
    title: say("card.gathered", { n: events.length, brand: brandName }),
    facts: [
      { name: say("card.brand"), value: brandName },
      ...counts
        .filter(({ n }) => n > 0)
        .map(({ urgency, n }) => ({ name: say(`card.${urgency}`), value: new Intl.NumberFormat(language).format(n) })),
    ],
    text: linesOf(events, (event) => {
      const said = alertIn(event, (each) => inWords(each, { words, language }));
      const head = event.type === "alert.ended" ? [say("card.alert.ended")] : [];
      return [...head, ...said].join(": ");
    }).join("\n"),
    foot: say("card.gathered-foot", { from: moments[0]!, to: moments.at(-1)! }),
    ...(link !== undefined && { link: { words: say("card.open"), url: link } }),
    language,
    rtl: language === "he" || language === "fa",
  };
}

/** What is said of each, once, with how often. */
function linesOf(events: readonly HookEvent[], sentence: (event: HookEvent) => string): string[] {
  const sorted = events.toSorted((a, b) => pressure(a) - pressure(b));
  const alike = Map.groupBy(sorted, sentence);
  const lines = [...alike].map(([line, all]) => (all.length > 1 ? `${all.length} × ${line}` : line));
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
}

const pressure = (event: HookEvent): number => {
  const urgency = urgencies.findIndex((each) => each === event.facts["urgency"]);
  return (event.type === "alert.ended" ? 10 : 0) + (urgency === -1 ? urgencies.length : urgency);
};
