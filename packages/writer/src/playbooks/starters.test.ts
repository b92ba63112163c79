import { Language } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { LengthLimit } from "@earshot/core/connector";
import { fits } from "@earshot/core/draft/length";
import { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite } from "@earshot/core/draft/writer";
import { describe, expect, test } from "vitest";
import { brandWith, toWrite } from "../situation.fixture.ts";
import { write } from "../write.ts";
import { allStarters } from "./all.ts";
import { messages, type Topic } from "./messages.fixture.ts";

const names: Record<Language, string> = {
  en: "Emma Brown",
  he: "יעל כהן",
  fa: "مریم محمدی",
  hu: "Kovács János",
  "zh-Hant": "陳怡君",
  lt: "Jonas Petraitis",
};
const limits: Record<string, LengthLimit> = {
  "300 graphemes": { max: 300, unit: "graphemes", maxBytes: 3000 },
  "500 graphemes": { max: 500, unit: "graphemes", urlLength: 23 },
  "4096 bytes": { max: 4096, unit: "utf8-bytes" },
  "350 characters": { max: 350, unit: "characters" },
  "280 weighted": { max: 280, unit: "weighted" },
};
const contacts = ["", "care@acme.example", "https://acme.example/help"];

const caseOf = ({ id }: Playbook) => id.split(".")[1]!;

const topics: Record<string, Topic> = {
  "praise-rated": "praise",
  "complaint-low-rating": "complaint",
  "inquiry-order": "delivery",
  "inquiry-device": "outage",
  inquiry: "question",
  "holding-safety": "safety",
  "holding-self-harm": "complaint",
  "holding-misconduct": "complaint",
  "holding-privacy": "complaint",
  "holding-legal": "legal",
  "holding-unscored": "complaint",
  holding: "complaint",
};

/** The circumstances that each case was written for. */
function circumstances(
  playbook: Playbook,
  named: boolean,
): { text: string; says: Partial<Classification>; mention: Partial<ToWrite["mention"]> } {
  const name = caseOf(playbook);
  const topic = topics[name] ?? (name as Topic);
  const said: Partial<Classification> =
    name === "holding-unscored"
      ? { sentiment: "unscored" }
      : name.startsWith("holding")
        ? { sentiment: "negative", urgency: "critical" }
        : name.startsWith("praise")
          ? { sentiment: "positive" }
          : name === "mixed"
            ? { sentiment: "mixed" }
            : name.startsWith("inquiry") || name === "question" || name === "request"
              ? { sentiment: "neutral" }
              : { sentiment: "negative" };
  const intents =
    playbook.intents.length > 0
      ? playbook.intents.slice(0, 1)
      : name === "holding-unscored"
        ? []
        : (["question"] as const);
  const author = { id: "a1", name: named ? names[playbook.language] : "" };
  const rating = playbook.rating && {
    rating: { value: Math.round(playbook.rating[1] * 5), of: 5 },
    kind: "review" as const,
  };
  const text =
    name === "inquiry"
      ? messages[playbook.language][topic].slice(0, playbook.language === "zh-Hant" ? 6 : 12)
      : messages[playbook.language][topic];
  return {
    text,
    says: { language: playbook.language, intents: [...intents], ...said },
    mention: { author, ...rating },
  };
}

const situations = allStarters.flatMap((playbook) =>
  contacts.flatMap((contact) =>
    Object.entries(limits).flatMap(([limitName, limit]) =>
      [true, false].map((named) => ({
        playbook,
        contact,
        limit,
        named,
        name: `${playbook.id} within ${limitName}, ${contact || "no contact"}, ${named ? "a name" : "no name"}`,
      })),
    ),
  ),
);

const written = situations.map((situation) => ({ ...situation, replies: writeAll(situation) }));

function writeAll({ playbook, contact, limit, named }: Omit<(typeof situations)[number], "name">) {
  const formality = playbook.id.endsWith(".formal") ? ("formal" as const) : ("friendly" as const);
  const brand = brandWith({ contact, formality, signature: "Dana" });
  return playbook.variants.map((_, attempt) =>
    write(toWrite({ ...circumstances(playbook, named), brand, limit, attempt }), [playbook]),
  );
}

describe("starter playbooks", () => {
  test("say nothing that stops them, and little to warn of, in the case they were written for", () => {
    const held = written.flatMap(({ name, replies }) =>
      replies.flatMap(({ text, objections }) =>
        objections
          .filter(({ rule }) => rule !== "unscored")
          .map(({ rule, message }) => `${name}: ${rule}: ${message} ← ${text}`),
      ),
    );
    expect(held).toEqual([]);
  });

  test("always fit, whole, with every placeholder filled", () => {
    for (const { name, limit, replies } of written) {
      for (const { text } of replies) {
        expect(fits(text, limit), `${name}: ${text}`).toBe(true);
        expect(text, name).not.toMatch(/[{}]|\s{2}|\s[.,!?]|^\s*$/);
      }
    }
  });

  test("keep where to turn, however short the platform", () => {
    for (const { name, contact, replies } of written.filter(({ playbook }) => playbook.technique !== "thanks")) {
      for (const { text } of replies) expect(text, name).toContain(contact);
    }
  });

  test.each(Language.options)("give a different reply to each attempt in %s", (language) => {
    for (const { name, replies } of written.filter(({ playbook }) => playbook.language === language)) {
      expect(new Set(replies.map(({ text }) => text)).size, name).toBe(replies.length);
    }
  });

  test.each(Language.options)("cover every case in %s, the frequent ones with three variants or more", (language) => {
    const own = allStarters.filter((playbook) => playbook.language === language);
    for (const frequent of ["praise", "complaint", "question", "request", "refund", "delivery", "defect", "inquiry"]) {
      const found = own.filter((playbook) => caseOf(playbook) === frequent);
      expect(found.length, frequent).toBeGreaterThan(0);
      for (const { variants } of found) expect(variants.length, frequent).toBeGreaterThanOrEqual(3);
    }
    for (const { id, variants } of own) expect(variants.length, id).toBeGreaterThanOrEqual(2);
  });

  test("are playbooks by the schema, each with an id of its own", () => {
    for (const playbook of allStarters) expect(Playbook.parse(playbook)).toEqual(playbook);
    expect(new Set(allStarters.map(({ id }) => id)).size).toBe(allStarters.length);
  });

  test("call people by name in each language", () => {
    const greeted = (language: Language, suffix = "") => {
      const playbook = allStarters.find(({ id }) => id === `${language.toLowerCase()}.delivery${suffix}`)!;
      const [first] = writeAll({ playbook, contact: "", limit: limits["500 graphemes"]!, named: true }).filter(
        ({ text }) => /^.{0,30}(Emma|יעל|مریم|János|陳怡君|Jonai)/u.test(text),
      );
      return first?.text.slice(0, 22);
    };
    expect(greeted("en")).toMatch(/^(Hi|Hello) Emma\./);
    expect(greeted("he")).toMatch(/^שלום יעל\./);
    expect(greeted("fa")).toMatch(/^سلام مریم محمدی گرامی\./);
    expect(greeted("hu", ".formal")).toMatch(/^Kedves Kovács János!/);
    expect(greeted("hu", ".friendly")).toMatch(/^Szia János!/);
    expect(greeted("zh-Hant")).toMatch(/^陳怡君您好，/);
    expect(greeted("lt")).toMatch(/^Sveiki, Jonai\./);
  });
});
