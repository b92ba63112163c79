import type { Language } from "@earshot/core/brand/brand";
import type { DetailType, Reading } from "@earshot/core/classification/reading";
import type { Fact, Tell } from "@earshot/core/draft/draft";
import type { Sentence } from "@earshot/core/draft/fitted";
import type { Because } from "@earshot/core/draft/draft";
import type { Hit, ToWrite } from "@earshot/core/draft/writer";
import { mattersIn } from "../matter.ts";
import type { Phrases, Place, SpokenMatter } from "../phrases/phrases.ts";
import { findPersonalData } from "../personal-data.ts";
import { notSaidAgain } from "./correction.ts";
import { missingOf, type Missing } from "./missing.ts";
import type { Pick } from "./pick.ts";
import { cleaned, quotesOf, type Purpose, type Quote } from "./quote.ts";
import type { Case, Slot } from "./recipes.ts";
import { gravest, roleFor } from "./tells.ts";
import { toPerson } from "./to-person.ts";

/** A sentence with what it rests on. */
export type Piece = Sentence & { fact?: Fact; tell?: Tell };
export type Slots = (slot: Slot) => Piece[];

export type Plan = {
  input: ToWrite;
  text: string;
  reading: Reading;
  language: Language;
  case: Case;
  phrases: Phrases;
  pick: Pick;
  name?: string | undefined;
  contact: string;
  helpline: string;
  place: Place;
  hits: readonly Hit[];
  wishes: ReadonlySet<Because>;
};

const PRIVATE_CARE = new Set([
  "self-harm",
  "violence",
  "harassment",
  "discrimination",
  "minors",
  "takeover",
  "leak",
  "legal",
  "press",
]);
/** What may be repeated of such a matter: where and when it was, and by what way it was told. */
const DISCREET: ReadonlySet<DetailType> = new Set(["branch", "time", "deadline", "duration", "channel", "amount"]);
const NOTED_MOST = 6;
/** What goes last when a platform takes few letters: where to turn and what is asked, then facts, then what is taken up. */
const WORTH: Partial<Record<Slot, number>> = {
  advice: 6,
  fact: 5,
  tell: 4,
  ask: 3,
  write: 3,
  takeup: 3,
  sorry: 2,
  noted: 2,
  good: 2,
  human: 2,
  care: 2,
  unknown: 2,
  unsure: 2,
  fixed: 2,
  praised: 2,
  also: 1,
  tried: 1,
};

export function slotsFor(plan: Plan): Slots {
  const { phrases, pick, reading, wishes } = plan;
  const purpose = purposeOf(plan.case);
  const quotes = once(() => (wishes.has("no-quote") ? [] : newFirst(plan, quotesOf(plan, purpose, 3))));
  const good = once(() => (wishes.has("no-quote") ? [] : quotesOf(plan, "good", 1, quotes())));
  const parted = once(() => isParted(plan, good()[0], quotes()[0]));
  const danger = gravest(reading, plan.input.classification.intents);
  const say = (
    slot: Slot,
    variants: readonly string[],
    values: Record<string, string> = {},
    more: Partial<Piece> = {},
  ): Piece[] => {
    const left = notSaidAgain(plan, variants);
    return left.length === 0 ? [] : [{ text: filled(pick(slot, left), values), worth: WORTH[slot] ?? 0, ...more }];
  };
  const quoted = (quote: string) => phrases.quotes[0] + quote + phrases.quotes[1];
  const makers: Record<Slot, () => Piece[]> = {
    hello: () => (plan.name && !plan.input.corrects ? say("hello", phrases.hello, { name: plan.name }) : []),
    takeup: () => {
      if (plan.case === "mixed" && !parted())
        return bothSides(plan, quoted, (list) => say("noted", phrases.noted, { list }));
      const [quote] = quotes();
      const kind = takeUpOf(plan.case);
      if (!quote) return [];
      return say("takeup", phrases.takeUp[kind], { quote: quoted(quote.text) });
    },
    also: () => {
      const [, ...others] = quotes();
      const more = others.map(({ text }) => quoted(text)).join(phrases.list[1]);
      return more === "" ? [] : say("also", phrases.also, { quote: more });
    },
    good: () => {
      const [quote] = good();
      return quote && parted() ? say("good", phrases.takeUp.praise, { quote: quoted(quote.text) }) : [];
    },
    noted: () => noted(plan, danger, quoted, (list) => say("noted", phrases.noted, { list })),
    sorry: () => (wishes.has("no-apology") ? [] : say("sorry", sorryFor(plan))),
    glad: () => say("glad", gladFor(plan)),
    tried: () => (reading.details.some(({ type }) => type === "channel") ? say("tried", phrases.tried) : []),
    human: () => (reading.wantsHuman ? say("human", phrases.human) : []),
    fixed: () => say("fixed", phrases.fixed),
    idea: () => say("idea", phrases.idea),
    rated: () => say("rated", isHighlyRated(plan.input) ? phrases.rated.high : phrases.rated.low),
    unsure: () => say("unsure", phrases.unsure),
    unknown: () => say("unknown", phrases.unknown),
    fact: () => factsOf(plan),
    afterfact: () => say("afterfact", phrases.afterFact),
    care: () => say("care", danger ? phrases.dangers[danger].care : phrases.unsure),
    advice: () => {
      const advice = danger && phrases.dangers[danger].advice;
      return advice ? say("advice", advice, { helpline: plan.helpline }) : [];
    },
    tell: () => {
      const role = toTell(plan, danger);
      return role && role !== "praised"
        ? say("tell", phrases.tell, { role: phrases.roles[role] }, { tell: { to: role } })
        : [];
    },
    praised: () => praisedIn(plan, quoted, (variants, values, tell) => say("praised", variants, values, { tell })),
    ask: () => (wishes.has("asks-too-much") ? write(plan, say) : ask(plan, say)),
    write: () => write(plan, say),
    close: () => say("close", phrases.close.praise),
  };
  return (slot) => makers[slot]();
}

/** Of an edited text what its author added is taken up, where it can be quoted. */
function newFirst({ input: { corrects } }: Plan, quotes: Quote[]): Quote[] {
  const added = corrects ? quotes.filter(({ text }) => !corrects.before.text.includes(text)) : [];
  return added.length > 0 ? added : quotes;
}

type Say = (slot: Slot, variants: readonly string[], values?: Record<string, string>, more?: Partial<Piece>) => Piece[];

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Values are put in without their dollar signs meaning anything. */
function filled(variant: string, values: Record<string, string>): string {
  return variant.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

function purposeOf(kind: Case): Purpose {
  if (kind === "praise" || kind === "fixed") return "good";
  if (kind === "question" || kind === "answer" || kind === "request") return "asked";
  return kind === "unsure" || kind === "grave" ? "any" : "bad";
}

function takeUpOf(kind: Case): keyof Phrases["takeUp"] {
  if (kind === "praise" || kind === "fixed") return "praise";
  if (kind === "request") return "request";
  if (kind === "question" || kind === "answer" || kind === "unsure") return "question";
  return "complaint";
}

/** Spoken of only where the reading and the words agree on it: a matter that nobody mentioned is worse than none. */
function matterFor(plan: Plan, polarity: "positive" | "negative"): SpokenMatter | undefined {
  if (plan.wishes.has("wrong-matter")) return undefined;
  const fitting = agreed(plan).matters.filter((each) => each.polarity === polarity);
  // Words for staff stand in many a text that is about something else.
  const found = fitting.find(({ matter }) => matter !== "staff") ?? fitting[0];
  return found && found.matter !== "other" ? (found.matter as SpokenMatter) : undefined;
}

/** The reading with only those matters that the words show, too. */
function agreed({ reading, text, language }: Plan): Reading {
  const words = wordMatters(text, language);
  return {
    ...reading,
    matters: reading.matters.filter(({ matter, start }) => start !== undefined && words.has(matter)),
  };
}

function wordMatters(text: string, language: Language): ReadonlySet<string> {
  return new Set(mattersIn(text, language).flatMap((matter) => sameAs[matter] ?? [matter]));
}

/** What the words' matters are called in a reading. */
const sameAs: Record<string, string[]> = {
  payment: ["payment", "charge"],
  order: ["delivery"],
  support: ["staff", "information"],
  branch: [],
  room: [],
  product: ["defect"],
  quality: ["defect"],
  website: ["app"],
  update: ["app"],
};

function sorryFor(plan: Plan): readonly string[] {
  const matter = matterFor(plan, "negative");
  return matter ? plan.phrases.matters[matter].sorry : plan.phrases.sorry;
}

function gladFor(plan: Plan): readonly string[] {
  const matter = matterFor(plan, "positive");
  return matter ? plan.phrases.matters[matter].glad : plan.phrases.glad;
}

function isHighlyRated({ mention: { rating } }: ToWrite): boolean {
  return rating !== undefined && rating.value / rating.of > 0.6;
}

/** Praise and blame are each quoted for what they are only where the reading is sure which is which. */
function isParted({ reading }: Plan, good: Quote | undefined, bad: Quote | undefined): boolean {
  const within = (quote: Quote, polarity: string) =>
    reading.matters.some(
      (matter) =>
        matter.polarity === polarity &&
        matter.start !== undefined &&
        matter.start >= quote.start &&
        matter.start < quote.end,
    );
  if (!good || !bad) return false;
  return within(good, "positive") && within(bad, "negative") && !within(good, "negative") && !within(bad, "positive");
}

/** The customer's own words on both, without saying which is which. */
function bothSides(plan: Plan, quoted: (text: string) => string, say: (list: string) => Piece[]): Piece[] {
  if (plan.wishes.has("no-quote")) return [];
  const both = quotesOf(plan, "any", 2).toSorted((a, b) => a.start - b.start);
  return both.length === 0 ? [] : say(both.map(({ text }) => quoted(text)).join(plan.phrases.list[1]));
}

/** The details by themselves, in the customer's words; nothing private, nobody accused by name, nothing of what is too grave to repeat. */
function noted(
  plan: Plan,
  danger: string | undefined,
  quoted: (text: string) => string,
  say: (list: string) => Piece[],
): Piece[] {
  const { reading, phrases, language, wishes } = plan;
  if (wishes.has("no-quote") || danger === "self-harm") return [];
  const discreet = danger !== undefined && PRIVATE_CARE.has(danger);
  const texts = reading.details
    .filter(({ type }) => !discreet || DISCREET.has(type))
    .filter(
      ({ type, text }) =>
        type !== "order" &&
        type !== "person" &&
        type !== "asked" &&
        text.length <= 60 &&
        findPersonalData(text, []).length === 0,
    )
    .map(({ text }) => cleaned(text, language))
    .filter((text) => text.length > 1);
  const list = [...new Set(texts)].slice(0, NOTED_MOST).map(quoted);
  if (list.length < 2 && discreet) return list.length === 1 ? say(list[0]!) : [];
  if (list.length < 2) {
    const [quote] = quotesOf(plan, plan.case === "grave" ? "any" : "bad", 1);
    return quote && !danger ? say(quoted(quote.text)) : list.length === 1 ? say(list[0]!) : [];
  }
  const [comma, and] = phrases.list;
  return say(list.slice(0, -1).join(comma) + and + list.at(-1)!);
}

function factsOf({ hits, wishes }: Plan): Piece[] {
  const [hit] = hits;
  if (!hit || wishes.has("wrong-fact")) return [];
  const { id, version, title } = hit.article;
  return hit.sentences.map((text) => ({ text, worth: WORTH.fact!, fact: { article: id, version, title, text } }));
}

/** Somebody always hears of trouble. */
const SUFFERS: ReadonlySet<Case> = new Set(["complaint", "mixed", "irony", "grave"]);

function toTell(plan: Plan, danger: ReturnType<typeof gravest>): Tell["to"] | undefined {
  const { input, case: kind } = plan;
  if (kind === "question") return "knowledge";
  if (kind === "request") return "product";
  const { intents } = input.classification;
  const grave = kind === "grave" ? danger : undefined;
  const role = roleFor({ intents, reading: agreed(plan) }, grave) ?? roleFor({ intents, reading: plan.reading }, grave);
  return role ?? (SUFFERS.has(kind) ? "knowledge" : undefined);
}

/** Whoever is praised by name hears of it; where the name cannot be put into the right form, the words are passed on. */
function praisedIn(
  plan: Plan,
  quoted: (text: string) => string,
  say: (variants: readonly string[], values: Record<string, string>, tell: Tell) => Piece[],
): Piece[] {
  const { reading, phrases, language, text } = plan;
  const person = reading.details.find(({ type, text }) => type === "person" && text.trim() !== "");
  const blamed = reading.matters.some(({ matter, polarity }) => matter === "staff" && polarity === "negative");
  if (!person || blamed) return [];
  const form = toPerson(person.text, language);
  if (form) return say(phrases.praised, { person: form }, { to: "praised", name: person.text });
  const around = quotesOf({ text, reading: { ...reading, details: [person] }, language }, "good", 1)[0];
  return around ? say(phrases.praisedWords, { quote: quoted(around.text) }, { to: "praised", name: person.text }) : [];
}

/** Asks in the open what anybody may read, and for numbers where others cannot; otherwise says where to write. */
function ask(plan: Plan, say: Say): Piece[] {
  const { reading, input, text, phrases, contact, place, case: kind } = plan;
  if (kind === "praise" || kind === "fixed") return [];
  // Whoever wants to speak to somebody is told where, before anything is asked.
  if (reading.wantsHuman && kind !== "grave") return write(plan, say);
  const grave = kind === "grave";
  if (grave && reading.dangers.some(({ danger }) => WRITES_THEMSELVES.has(danger))) return write(plan, say);
  const missing: Missing = grave
    ? { items: ["phone"] }
    : missingOf({ reading: agreed(plan), intents: input.classification.intents, text });
  const open = missing.open ? say("ask", [phrases.questions[missing.open]]) : [];
  if (missing.items.length > 0) {
    const [comma, and] = phrases.list;
    const items = missing.items.map((item) => phrases.items[item]);
    const list = items.length > 1 ? items.slice(0, -1).join(comma) + and + items.at(-1)! : items[0]!;
    return [...open, ...say("ask", phrases.ask[place], { items: list, contact })];
  }
  if (open.length > 0) return open;
  return [...open, ...write(plan, say)];
}

/** They say for themselves how they want to be reached. */
const WRITES_THEMSELVES = new Set(["legal", "press", "self-harm"]);

function write({ phrases, contact, place }: Plan, say: Say): Piece[] {
  return say("write", phrases.write[place], { contact });
}
