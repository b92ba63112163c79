import { Language } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { Reading } from "@earshot/core/classification/reading";
import type { LengthLimit } from "@earshot/core/connector";
import { fits } from "@earshot/core/draft/length";
import { Playbook } from "@earshot/core/draft/playbook";
import { describe, expect, test } from "vitest";
import { createWriter } from "../create-writer.ts";
import { brandWith, toWrite } from "../situation.fixture.ts";
import { messages, type Topic } from "./messages.fixture.ts";
import { allStarters } from "./starters.ts";

const writer = createWriter();
const names: Record<Language, string> = {
  en: "Emma Brown",
  he: "יעל כהן",
  fa: "مریم محمدی",
  hu: "Kovács János",
  "zh-Hant": "陳怡君",
  lt: "Jonas Petraitis",
};
const limits: LengthLimit[] = [
  { max: 280, unit: "weighted" },
  { max: 300, unit: "graphemes", maxBytes: 3000 },
  { max: 350, unit: "characters" },
  { max: 4096, unit: "utf8-bytes" },
];

const nothing: Reading = { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false };
const judged: Record<Topic, Partial<Classification>> = {
  praise: { sentiment: "positive", intents: ["praise"], urgency: "low" },
  complaint: { sentiment: "negative", intents: ["complaint"] },
  mixed: { sentiment: "mixed", intents: ["complaint", "praise"] },
  question: { sentiment: "neutral", intents: ["question"], reading: { ...nothing, says: ["question"] } },
  request: { sentiment: "neutral", intents: ["request"], reading: { ...nothing, says: ["request"] } },
  refund: { sentiment: "negative", intents: ["refund", "complaint"], urgency: "high" },
  cancellation: { sentiment: "negative", intents: ["cancellation", "complaint"], urgency: "high" },
  delivery: { sentiment: "negative", intents: ["delivery", "complaint"] },
  defect: { sentiment: "negative", intents: ["defect", "complaint"] },
  outage: { sentiment: "negative", intents: ["outage", "complaint"], urgency: "high" },
  safety: {
    sentiment: "negative",
    intents: ["safety"],
    urgency: "critical",
    reading: { ...nothing, dangers: [{ danger: "injury" }] },
  },
  legal: {
    sentiment: "negative",
    intents: ["legal"],
    urgency: "critical",
    reading: { ...nothing, dangers: [{ danger: "legal" }] },
  },
};

const every = Language.options.flatMap((language) =>
  (Object.keys(judged) as Topic[]).flatMap((topic) =>
    ["", "care@acme.example"].flatMap((contact) =>
      limits.flatMap((limit) =>
        (["friendly", "formal"] as const).map((formality) => ({ language, topic, contact, limit, formality })),
      ),
    ),
  ),
);

const written = await Promise.all(
  every.map(async (circumstance) => {
    const { language, topic, contact, limit, formality } = circumstance;
    const asked = toWrite({
      text: messages[language][topic],
      brand: brandWith({ contact, formality, signature: "Dana" }),
      limit,
      says: { language, ...judged[topic] },
      mention: { author: { id: "a1", name: names[language] } },
    });
    return { ...circumstance, name: JSON.stringify(circumstance), draft: await writer.write(asked) };
  }),
);

describe("what is written without a playbook of the brand's own", () => {
  test("has nothing that would stop it", () => {
    const stops = written.flatMap(({ name, draft }) =>
      [draft, ...draft.alternatives].flatMap(({ text, objections }) =>
        objections.filter(({ level }) => level === "stop").map(({ message }) => `${name}: ${message} ← ${text}`),
      ),
    );
    expect(stops).toEqual([]);
  });

  test("fits, whole, with every placeholder filled", () => {
    for (const { name, limit, draft } of written)
      for (const { text } of [draft, ...draft.alternatives]) {
        expect(fits(text, limit), `${name}: ${text}`).toBe(true);
        expect(text, name).not.toMatch(/[{}]|\s{2}|^\s*$|undefined/);
      }
  });

  test("apologises to nobody who praises, and thanks nobody who complains for praise", () => {
    for (const { name, topic, draft } of written.filter(({ topic }) => topic === "praise"))
      for (const each of [draft, ...draft.alternatives])
        expect(
          each.objections.map(({ rule }) => rule),
          `${name} ${topic}: ${each.text}`,
        ).not.toContain("apology-on-praise");
  });

  test("says where to turn when something is grave, however short the platform", () => {
    for (const { name, draft, contact } of written.filter(({ topic }) => topic === "safety"))
      expect(draft.text, name).toContain(contact);
  });

  test("is one of three that differ, where there is room", () => {
    for (const { name, draft } of written.filter(({ limit }) => limit.max === 4096)) {
      const all = [draft, ...draft.alternatives].map(({ text }) => text);
      expect(new Set(all).size, name).toBe(all.length);
      expect(all.length, name).toBeGreaterThan(1);
    }
  });

  test("is formal in grave matters whatever the brand's voice", () => {
    const grave = (formality: string) =>
      written.find(
        (each) =>
          each.language === "hu" && each.topic === "safety" && each.formality === formality && each.limit.max === 4096,
      )!.draft.text;
    expect(grave("friendly")).toBe(grave("formal"));
  });
});

test("starters are playbooks by the schema, each with an id of its own", () => {
  for (const playbook of allStarters) expect(Playbook.parse(playbook)).toEqual(playbook);
  expect(new Set(allStarters.map(({ id }) => id)).size).toBe(allStarters.length);
});
