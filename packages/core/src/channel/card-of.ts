import { alertKinds } from "../alert/alert.ts";
import { saidOf } from "../alert/said-of.ts";
import type { Why } from "../conversation/reason.ts";
import { masked } from "../mask.ts";
import type { HookEvent } from "../outgoing-webhook/event.ts";
import { cardWordsIn, isCardWord } from "../words/card-words.ts";
import { fill, type Values } from "../words/fill.ts";
import { inWords, type Said } from "../words/said.ts";
import type { Card, Tone } from "./card.ts";

/** How much each event presses; what is not here says itself calmly. */
const tones: Record<string, Tone> = {
  "alert.raised": "alarm",
  "incident.opened": "alarm",
  "deadline.passed": "alarm",
  "reply.needs-check": "alarm",
  "reply.rejected": "alarm",
  "deadline.near": "warn",
  "source.failing": "warn",
  "sending.stopped": "warn",
  "alert.ended": "good",
  "incident.closed": "good",
  "reply.published": "good",
  "source.recovered": "good",
  "sending.started": "good",
};

export function toneOf({ type, facts: { urgency } }: HookEvent): Tone {
  const usual = tones[type] ?? "plain";
  if (usual === "warn" && urgency === "critical") return "alarm";
  return type === "alert.raised" && (urgency === "normal" || urgency === "low") ? "warn" : usual;
}

/** Said so long after it happened it is late, and says so. */
const LATE_MINUTES = 10;

export type ToSay = {
  event: HookEvent;
  brandName: string;
  timeZone: string;
  language: string | undefined;
  /** Who did it, by name. */
  who?: string | undefined;
  /** Texts as the endpoint gets them. */
  text?: string | undefined;
  /** Why, where texts are sent. */
  why?: Why | undefined;
  /** People's own words in it are masked. */
  masks: boolean;
  link?: string | undefined;
  /** What a digest says, in the place of a general title. */
  told?: { title: string; lines: string[] } | undefined;
  now: Date;
};

/** What a chat is told of an event, in the endpoint's language. A type of event that has no words of its own has a general one. */
export function cardOf({
  event,
  brandName,
  timeZone,
  language: asked,
  who,
  text,
  why,
  masks,
  link,
  told,
  now,
}: ToSay): Card {
  const { type, at, facts } = event;
  const { language, words } = cardWordsIn(asked);
  const say = (word: string, values: Values = {}) => fill(words[word] ?? word, values, language, timeZone);
  const title = isCardWord(`card.${type}`) ? `card.${type}` : "card.other";
  const isLate = now.getTime() - Date.parse(at) > LATE_MINUTES * 60_000;
  const fact = (name: string, value: string | undefined) =>
    value === undefined || value === "" ? [] : [{ name: say(name), value }];
  const because = why === undefined ? undefined : inWords(why, { words, language, timeZone });
  const shown = told ? told.lines.join("\n") : text;
  const urgency = String(facts["urgency"]);
  return {
    tone: toneOf(event),
    title:
      told?.title ??
      [say(title, { brand: brandName, type }), ...alertIn(event, (said) => inWords(said, { words, language }))].join(
        ": ",
      ),
    facts: [
      ...fact("card.brand", brandName),
      ...fact("card.platform", asText(facts["platform"])),
      ...fact("card.platforms", platformsOf(facts["platforms"], say("card.everywhere"))),
      ...fact("card.urgency", isCardWord(`card.${urgency}`) ? say(`card.${urgency}`) : undefined),
      ...fact(
        "card.rating",
        ratingOf(facts["rating"], (rating) => say("card.stars", rating)),
      ),
      ...fact("card.due", /^(?:deadline|alert)\./u.test(type) ? momentOf(facts["dueAt"], say) : undefined),
      ...fact("card.mentions", asText(facts["mentions"])),
      ...fact("card.replies", asText(facts["replies"])),
      ...fact("card.who", who),
      ...fact("card.why", because === undefined || !masks ? because : masked(because)),
    ],
    ...(shown !== undefined && shown !== "" && { text: shown }),
    foot: say(isLate ? "card.foot-late" : "card.foot", { at }),
    ...(link !== undefined && { link: { words: say("card.open"), url: link } }),
    language,
    rtl: language === "he" || language === "fa",
  };
}

/** What an alert says, in a sentence. */
export function alertIn({ type, facts }: HookEvent, say: (said: Said) => string): string[] {
  const kind = alertKinds.find((each) => each === facts["kind"]);
  if (!type.startsWith("alert.") || !kind) return [];
  return [say(saidOf({ kind, of: asText(facts["name"]) ?? "–", about: facts }))];
}

const asText = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

function platformsOf(value: unknown, everywhere: string): string | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((each) => (each === "*" ? everywhere : String(each))).join(", ");
}

function ratingOf(value: unknown, say: (rating: { value: number; of: number }) => string): string | undefined {
  const { value: given, of } = (value ?? {}) as { value?: unknown; of?: unknown };
  return typeof given === "number" && typeof of === "number" ? say({ value: given, of }) : undefined;
}

function momentOf(value: unknown, say: (word: string, values: Values) => string): string | undefined {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? say("card.moment", { at: value }) : undefined;
}
