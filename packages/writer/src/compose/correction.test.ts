import { phrasesFor } from "../phrases/phrases-for.ts";
import { toWrite } from "../situation.fixture.ts";
import { createWriter } from "../create-writer.ts";
import { thanks } from "../words/thanks.ts";
import { expect, test } from "vitest";

const writer = createWriter();

const cases = [
  ["en", "Great cup!", "The cup broke and scalded my daughter.", "Thank you for your kind words!"],
  ["he", "כוס מצוינת!", "הכוס נשברה והשירות היה גרוע.", "תודה על המילים החמות!"],
  ["fa", "فنجان عالی بود", "فنجان شکست و خدمات افتضاح بود.", "از لطف شما سپاسگزاریم!"],
  ["hu", "Remek csésze!", "A csésze eltört, a kiszolgálás pocsék volt.", "Köszönjük a kedves szavakat!"],
  ["lt", "Puikus puodelis!", "Puodelis sudužo, aptarnavimas siaubingas.", "Ačiū už gražius žodžius!"],
  ["zh-Hant", "很棒的杯子！", "杯子破了，服務很差。", "謝謝您的讚美！"],
] as const;

test.each(cases)(
  "a correction in %s says that the change was seen, and greets and thanks nobody again",
  async (language, before, text, reply) => {
    const says = { language, intents: ["complaint" as const], sentiment: "negative" as const };
    const mention = { author: { id: "a", name: "Mia Schmidt" } };
    const first = await writer.write(toWrite({ text, says, mention }));
    const written = await writer.write(toWrite({ text, says, mention, corrects: { reply, before: { text: before } } }));
    const { changed, hello } = phrasesFor(language, "friendly");
    const openings = [...changed.text, ...phrasesFor(language, "formal").changed.text];
    for (const each of [written, ...written.alternatives]) {
      expect(openings.some((opening) => each.text.startsWith(opening))).toBe(true);
      expect(each.text).not.toMatch(thanks[language]);
      expect(each.text).not.toContain("Mia");
      expect(each.objections.filter(({ level }) => level === "stop")).toEqual([]);
    }
    expect(first.text).not.toContain(changed.text[0]);
    expect(hello.length).toBeGreaterThan(0);
  },
);

test("what the author added is taken up, and not what was answered already", async () => {
  const before = { text: "The coffee was cold." };
  const says = { intents: ["complaint" as const], sentiment: "negative" as const };
  const text = "The coffee was cold. Then the waiter spilled it over my laptop.";
  const corrects = { reply: "We are sorry that it was cold.", before };
  const written = await writer.write(toWrite({ text, says, corrects }));
  expect(written.text).toContain("laptop");
  expect(written.text).not.toContain("“The coffee was cold”");
});

test("praise after an answered complaint is answered without thanking twice; a new rating alone is called so", async () => {
  const says = { intents: ["praise" as const], sentiment: "positive" as const };
  const corrects = { reply: "Thank you for telling us. We are sorry.", before: { text: "Cold coffee." } };
  const praise = await writer.write(toWrite({ text: "They put it right, lovely people!", says, corrects }));
  expect(praise.text).not.toMatch(thanks.en);
  expect(praise.text.length).toBeGreaterThan(40);
  const rated = await writer.write(
    toWrite({
      text: "Cold coffee.",
      says: { intents: ["complaint"], sentiment: "negative" },
      mention: { rating: { value: 1, of: 5 }, kind: "review" },
      corrects: { reply: "We are sorry.", before: { text: "Cold coffee.", rating: { value: 3, of: 5 } } },
    }),
  );
  expect(phrasesFor("en", "friendly").changed.rating.some((opening) => rated.text.startsWith(opening))).toBe(true);
});

test.each(cases)("no opening of a correction in %s is held against it by the rules", async (language, before, text) => {
  for (const formality of ["formal", "friendly"] as const) {
    const { changed } = phrasesFor(language, formality);
    for (const opening of [...changed.text, ...changed.rating]) {
      const mention = toWrite({ text, says: { language, sentiment: "negative", intents: ["complaint"] } });
      const objections = await writer.review({ ...mention, text: opening });
      const rules = objections.filter(({ rule }) => !["no-apology", "no-next-step", "generic"].includes(rule));
      expect([before, opening, rules]).toEqual([before, opening, []]);
    }
  }
});
