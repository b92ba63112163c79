import { Playbook } from "@earshot/core/draft/playbook";
import fc from "fast-check";
import { fits } from "@earshot/core/draft/length";
import type { LengthUnit } from "@earshot/core/connector";
import { describe, expect, test } from "vitest";
import { createWriter } from "./create-writer.ts";
import { brandWith, toWrite } from "./situation.fixture.ts";

const writer = createWriter();
const complaint = { says: { intents: ["complaint" as const], sentiment: "negative" as const } };

describe("writing a draft", () => {
  test("names the playbook, its version and the technique", async () => {
    const written = await writer.write(toWrite({ text: "The courier never came.", ...complaint }));
    expect(written).toMatchObject({
      language: "en",
      technique: "empathy",
      kind: "warm",
      playbook: { id: "en.complaint", version: 2 },
      objections: [],
    });
  });

  test("offers texts that differ in what they say", async () => {
    const { text, alternatives } = await writer.write(
      toWrite({ text: "The courier never came to Leeds.", ...complaint }),
    );
    const all = [text, ...alternatives.map((each) => each.text)];
    expect(alternatives.map(({ kind }) => kind)).toEqual(["short", "factual"]);
    expect(new Set(all).size).toBe(3);
    expect(alternatives[0]!.text.length).toBeLessThan(text.length);
  });

  test.each([
    ["en", "The courier never came to Leeds, and the parcel is lost."],
    ["he", "השליח לא הגיע והחבילה אבדה."],
    ["fa", "پیک نیامد و بسته گم شد."],
    ["hu", "A futár nem jött, és a csomag elveszett."],
    ["zh-Hant", "送貨員沒有來，包裹也不見了。"],
    ["lt", "Kurjeris neatvyko, siuntinys dingo."],
  ])("proposes nothing that its own rules warn of in a complaint: %s", async (language, text) => {
    const written = await writer.write(
      toWrite({ text, says: { language, intents: ["complaint"], sentiment: "negative" } }),
    );
    const rules = [written, ...written.alternatives].flatMap(({ objections }) => objections.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule === "no-apology" || rule === "no-next-step")).toEqual([]);
  });

  test("is the same for the same message, and another after it was declined", async () => {
    const texts = await Promise.all(
      [0, 0, 1, 2].map(
        async (attempt) => (await writer.write(toWrite({ text: "Awful service.", ...complaint, attempt }))).text,
      ),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(new Set(texts).size).toBe(3);
  });

  test("does not say the same to everyone", async () => {
    const texts = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        writer.write(toWrite({ text: "Awful service.", ...complaint, mention: { author: { id: `a${i}`, name: "" } } })),
      ),
    );
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(6);
  });

  test("says nothing that stands in a recent reply while there are other words", async () => {
    const asked = toWrite({ text: "Awful service.", ...complaint });
    const first = await writer.write(asked);
    const example = {
      conversation: "c1",
      language: "en",
      matters: [],
      intents: [],
      sentiment: "negative",
      mention: "Terrible",
      reply: first.text,
      platform: "mastodon",
      at: "2026-11-29T10:00:00.000Z",
    };
    const second = await writer.write({ ...asked, examples: [example] });
    expect(second.text).not.toBe(first.text);
    expect(second.objections.map(({ rule }) => rule)).not.toContain("sameness");
  });

  test("goes on to the next playbook when the brand's only variant was declined", async () => {
    const ours = Playbook.parse({
      id: "ours",
      language: "en",
      technique: "empathy",
      variants: ["We are sorry about the service. Please write to us."],
    });
    const write = (attempt: number) =>
      writer.write(toWrite({ text: "Awful service.", ...complaint, playbooks: [ours], attempt }));
    expect((await write(0)).playbook).toEqual({ id: "ours", version: 1 });
    expect((await write(1)).playbook?.id).toBe("en.complaint");
  });

  test.each(["fr", "zh-Hans", "zh", "und", "ru"])("leaves a message in %s to a person", async (language) => {
    const written = await writer.write(
      toWrite({ text: "…", says: { language, intents: ["complaint"], sentiment: "negative" } }),
    );
    expect(written).toMatchObject({ text: "", technique: "blank", language: "und" });
    expect(written.playbook).toBeUndefined();
    expect(written.objections[0]).toMatchObject({ rule: "language", level: "stop" });
  });

  test.each([
    ["could not be judged", { sentiment: "unscored" as const, intents: ["praise" as const] }],
    ["is critical", { urgency: "critical" as const, intents: ["refund" as const], sentiment: "negative" as const }],
    ["tells of danger", { intents: ["safety" as const], sentiment: "negative" as const }],
    ["threatens with the law", { intents: ["legal" as const], sentiment: "negative" as const }],
  ])("holds the line in every language when a message %s", async (_, says) => {
    for (const language of ["en", "he", "fa", "hu", "zh-Hant", "lt"]) {
      const written = await writer.write(toWrite({ text: "…", says: { language, ...says } }));
      expect(written).toMatchObject({ technique: "holding", language });
      expect(written.text).not.toBe("");
      expect(written.objections.filter(({ level }) => level === "stop")).toEqual([]);
      expect(written.objections.some(({ rule }) => rule === "unscored")).toBe(says.sentiment === "unscored");
    }
  });

  test("apologises for nothing before a lawyer", async () => {
    for (const language of ["en", "he", "fa", "hu", "zh-Hant", "lt"]) {
      const says = { language, intents: ["legal" as const], sentiment: "negative" as const };
      for (const attempt of [0, 1]) {
        const { text } = await writer.write(toWrite({ says, attempt }));
        const asPraise = toWrite({ says: { language, intents: ["praise"], sentiment: "positive" } });
        expect((await writer.review({ ...asPraise, text })).filter(({ rule }) => rule === "apology-on-praise")).toEqual(
          [],
        );
      }
    }
  });

  test("calls nobody by a handle", async () => {
    const author = { id: "a", name: "xX_user_99", handle: "xX_user_99" };
    for (const attempt of [0, 1, 2])
      expect((await writer.write(toWrite({ ...complaint, mention: { author }, attempt }))).text).not.toMatch(
        /xX_user|\{/,
      );
  });

  test("proposes nothing to spam", async () => {
    expect(await writer.write(toWrite({ text: "Buy followers", says: { intents: ["spam"] } }))).toMatchObject({
      text: "",
      technique: "blank",
      language: "en",
    });
  });

  test("always fits and never leaves a placeholder, whatever the brand, the author and the limit", async () => {
    const anything = fc.record({
      name: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Emma", "Jonas", "{name}", "陳怡君")),
      contact: fc.oneof(
        fc.constantFrom("", "care@acme.example"),
        fc.string({ unit: "grapheme-ascii", maxLength: 200 }),
      ),
      text: fc.string({ unit: "grapheme" }),
      language: fc.constantFrom("en", "he", "fa", "hu", "zh-Hant", "lt", "und"),
      sentiment: fc.constantFrom(
        "negative" as const,
        "neutral" as const,
        "positive" as const,
        "mixed" as const,
        "unscored" as const,
      ),
      max: fc.integer({ min: 1, max: 600 }),
      unit: fc.constantFrom<LengthUnit>("graphemes", "characters", "utf16", "weighted", "emoji-bytes", "utf8-bytes"),
      attempt: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(anything, async ({ name, contact, text, language, sentiment, max, unit, attempt }) => {
        const limit = { max, unit };
        const brand = brandWith({ contact });
        const written = await writer.write(
          toWrite({
            text,
            brand,
            limit,
            attempt,
            mention: { author: { id: "a", name } },
            says: { language, sentiment },
          }),
        );
        expect(fits(written.text, limit)).toBe(true);
        if (!/[{}]/.test(contact)) expect(written.text).not.toMatch(/\{|\}\}/);
      }),
      { numRuns: 200 },
    );
  });
});

test("the version tells one set of playbooks from another", () => {
  expect(writer.version).toMatch(/^writer \d+\.[\w-]{8}$/);
  expect(createWriter().version).toBe(writer.version);
});

test("the stops come before the warnings in a review", async () => {
  const objections = await writer.review({
    ...toWrite({ text: "Awful service again and again.", ...complaint }),
    text: "WE WILL refund {name}!!",
  });
  const levels = objections.map(({ level }) => level);
  expect(levels).toContain("warn");
  expect(levels.lastIndexOf("stop")).toBeLessThan(levels.indexOf("warn"));
});
