import { Language } from "@earshot/core/brand/brand";
import { unaskedKinds } from "@earshot/core/draft/draft";
import { describe, expect, test } from "vitest";
import { createWriter } from "./create-writer.ts";
import { unaskedStarters } from "./playbooks/unasked.ts";
import { brandWith, toWrite } from "./situation.fixture.ts";

const writer = createWriter();
const said: Record<Language, string> = {
  en: "The lid leaked and my bag is wet",
  he: "המכסה דלף והתיק שלי רטוב",
  fa: "درِ لیوان نشت کرد و کیفم خیس شد",
  hu: "Szivárgott a fedél, és vizes lett a táskám",
  "zh-Hant": "杯蓋漏水，我的包包都濕了",
  lt: "Dangtelis praleido ir mano krepšys šlapias",
};

describe.each(unaskedKinds)("%s", (what) => {
  test.each(Language.options)(
    "in %s each wording stands, in the open, with no objection and no promise",
    async (language) => {
      for (const [attempt, formality] of (["formal", "friendly"] as const).entries()) {
        const input = toWrite({
          text: said[language],
          brand: brandWith({ formality, signature: "Acme" }),
          says: { language, sentiment: "negative", intents: ["complaint", "question"] },
          limit: { max: 280, unit: "weighted", urlLength: 23 },
          attempt,
        });
        const written = (await writer.unasked(input, what))!;
        expect(written).toMatchObject({ kind: what, language, objections: [], facts: [], tells: [] });
        expect(written.text).toContain("Acme");
        expect(written.text).not.toMatch(/[{}]/u);
        const at = "2027-01-05T12:00:00Z";
        expect(await writer.promises({ text: written.text, language, at, timeZone: "UTC" })).toEqual([]);
      }
    },
  );

  test.each(Language.options)("in %s another attempt says it otherwise", async (language) => {
    const texts = await Promise.all(
      [0, 1].map((attempt) => writer.unasked(toWrite({ text: said[language], says: { language }, attempt }), what)),
    );
    expect(texts[0]!.text).not.toBe(texts[1]!.text);
  });
});

test("a brand's own text goes before ours, and what we do not write is not written", async () => {
  const own = unaskedStarters.find(({ id }) => id === "en.check-in")!;
  const input = toWrite({
    text: said.en,
    playbooks: [{ ...own, version: 2, variants: ["How is the new lid, {name}?"] }],
  });
  input.mention.author.name = "Omar Haddad";
  expect((await writer.unasked(input, "check-in"))!.text).toBe("How is the new lid, Omar?");
  expect(await writer.unasked(toWrite({ says: { language: "de" } }), "check-in")).toBeUndefined();
});

test("no draft that answers is made of them", async () => {
  const written = await writer.write(
    toWrite({ text: said.en, says: { sentiment: "negative", intents: ["complaint"] } }),
  );
  expect(written.playbook?.id).not.toContain("check-in");
});
