import { classifyNow } from "@earshot/classifier/create-classifier";
import { loadLanguage } from "@earshot/classifier/reading/load-language";
import { becauseInWords } from "@earshot/console/reading/because";
import { languages } from "@earshot/console/words/languages";
import { globSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";

const languageName = (tag: string) => `<${tag}>`;
const nameOf = (id: string) => `<${id}>`;
let inEnglish: (because: string) => string | undefined;
let inHebrew: (because: string) => string | undefined;

async function wordsOf(language: "en" | "he") {
  const words = { ...(await languages[language].load()), ...(await languages[language].loadLater()) };
  return (because: string) => becauseInWords(because, { words, language, languageName, nameOf });
}

beforeAll(async () => {
  inEnglish = await wordsOf("en");
  inHebrew = await wordsOf("he");
});

/** Where evidence is written; a template's holes are filled with a number, which any of them may be but a language, a danger or a feeling. */
const sources = globSync([
  "packages/classifier/src/{*,reading/*,stronger/*}.ts",
  "packages/core/src/{mention/classify-incoming,classification/apply-correction}.ts",
])
  .filter((path) => !path.endsWith(".test.ts"))
  .map((path) => readFileSync(path, "utf8"));
const WRITTEN = [
  /because(?::|\s=)\s*(?:[\w.]+ \? )?["`]([^"`]+)/gu,
  /because: wordless \? "[^"]+" : "([^"]+)"/gu,
  /\btold\((?!\{)[^"`\n]*(?:"[\w-]+"|[\w.]+(?:\[0\]|\.slice\(0, 2\))?), [^"`\n]*["`]([^"`]+)/gu,
  /\? "([a-z ]{4,})" : "word of feeling"/gu,
  /\? "meant well" : "([^"]+)"/gu,
];
const written = WRITTEN.flatMap((pattern) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((found) => found[1]!)),
)
  .filter((because) => !because.startsWith("${"))
  .map((because) => because.replaceAll(/\$\{[^}]*\}/gu, "3").replace("read as 3", "read as press"));

test("why a text was judged so has words for everything that the code writes", () => {
  expect(written.length).toBeGreaterThan(25);
  expect([...new Set(written)].filter((because) => inHebrew(because) === undefined)).toEqual([]);
});

const texts = [
  "Worst coffee ever, I will call my lawyer and sue you!",
  "I loved it, great staff, thank you",
  "Oh great, another late parcel. Thanks for nothing. When does it come?",
  "My son was poisoned by your cake and is in hospital",
  "Never again, you have lost a customer. I want a refund.",
  "הקפה היה קר והשירות נורא, אני רוצה החזר כספי",
  "قهوه سرد بود و خیلی ناراضی هستم",
  "Nem rossz, de a csomag nem érkezett meg, kérem a pénzem vissza",
  "咖啡很難喝，店員態度很差，我要退款",
  "Kava buvo šalta, daugiau nebegrįšiu",
  "Dostawa była bardzo spóźniona i nikt nie odpowiada",
  "😀😀",
  "42",
  "ok",
];

test("nothing that a text is judged by is left as a code", async () => {
  for (const language of ["en", "he", "fa", "hu", "lt", "zh"]) await loadLanguage(language);
  const found = texts.flatMap((text) => {
    const rating = { value: 1, of: 5 };
    const input = { text, kind: "review" as const, names: ["Acme"] };
    return [input, { ...input, rating }, { ...input, title: "I will sue you" }].flatMap(
      (each) => classifyNow(each).evidence,
    );
  });
  expect(found.length).toBeGreaterThan(100);
  expect(
    [...new Set(found.map(({ because }) => because))].filter((because) => inHebrew(because) === undefined),
  ).toEqual([]);
});

test("what it is filled in with is named in the reader's language", () => {
  expect(inEnglish("en.legal")).toBe("a rule for <en>; it looks for: legal steps");
  expect(inEnglish("rating 1 of 5")).toBe("rating 1 of 5");
  expect(inHebrew("rating 1 of 5")).toBe("דירוג 1 מתוך 5");
  expect(inHebrew("in the title: it is about legal, defect; learned from mentions like it (0.93)")).toMatch(
    /^בכותרת: הנושא: .+; נלמד מאזכורים דומים \(0.93\)$/u,
  );
  expect(inEnglish("sentiment negative, complaint, question")).toBe(
    "sentiment: Negative; kind: complaint and question",
  );
  expect(inEnglish("a person said so (dana)")).toBe("a person said so (<dana>)");
});

test("what nobody knows stays as it is", () => {
  expect(inEnglish("something of the future")).toBeUndefined();
});
