import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { Language } from "../brand/brand.ts";
import { exportArticles } from "./export-articles.ts";
import { importArticles } from "./import-articles.ts";
import { listArticles } from "./list-articles.ts";
import { saveArticle } from "./save-article.ts";

const aContext = async () => (await createDigestWorld({ now: "2027-01-05T12:00:00Z" })).ctx;
const hours = { title: "Hours", text: "We open at 8." };

test("a Markdown file reads like one that a person wrote", async () => {
  const ctx = await aContext();
  await saveArticle(ctx, "acme", "en", "hours", { ...hours, questions: ["When?", "no"], validFrom: "2027-01-01" });
  await saveArticle(ctx, "acme", "he", "hours", { title: "שעות", text: "א\n---\nב" });
  expect(await exportArticles(ctx, "acme", "markdown")).toBe(`---
id: hours
language: en
title: Hours
questions:
  - When?
  - no
validFrom: 2027-01-01
---

We open at 8.

---
id: hours
language: he
title: שעות
---

א
\\---
ב
`);
});

test("a table begins with the mark that Excel needs, and no cell of it runs as a formula", async () => {
  const ctx = await aContext();
  const text = "=1+1";
  await saveArticle(ctx, "acme", "en", "a", { title: "@SUM(A1)", text, questions: ["+1", "a | b"], owner: "'=x" });
  expect(await exportArticles(ctx, "acme", "csv")).toBe(
    "\uFEFFid,language,title,questions,validFrom,validUntil,countries,branches,owner,text\r\n" +
      "a,en,'@SUM(A1),'+1 | a \\| b,,,,,''=x,'=1+1\r\n",
  );
});

test("an export of nothing, and another format", async () => {
  const ctx = await aContext();
  expect(await exportArticles(ctx, "acme", "markdown")).toBe("");
  expect((await exportArticles(ctx, "acme", "csv")).split("\r\n")).toHaveLength(2);
  await expect(exportArticles(ctx, "acme", "xlsx")).rejects.toMatchObject({ code: "bad-input" });
  await expect(exportArticles(ctx, "other", "csv")).rejects.toMatchObject({ code: "not-found" });
});

const odd = fc.constantFrom(
  ..."\"'|\\-=+@#:,;&*!%`>?[]{}\n\t\r \u00a0\u2028\u0085\u200f\u0000\uFEFF\ud83d=＝0~no".split(""),
  ..."null|---|\n---\n|\\---| | |\r\n|'=|שלום|店|id: x|\n---\nid: x\n---\n".split("|"),
);
const words = (max: number) =>
  fc
    .oneof(fc.string({ unit: odd, maxLength: max }), fc.string({ unit: "binary", maxLength: max }))
    .map((text) => text.slice(0, max));
const line = (max: number) => words(max).map((text) => text || "x");
const filled = (text: string) => text.replace(/\p{Cc}/gu, "").trim() !== "";
const day = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2027, 0, n)).toISOString().slice(0, 10));

const article = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/),
  language: fc.constantFrom(...Language.options),
  title: line(40).filter(filled),
  text: line(300).filter(filled),
  questions: fc.array(line(40).filter(filled), { maxLength: 4 }),
  validFrom: fc.option(day, { nil: undefined }),
  countries: fc.array(fc.constantFrom("LT", "NO", "US"), { maxLength: 3 }),
  branches: fc.array(line(30).filter(filled), { maxLength: 3 }),
  owner: words(30),
});

test.each(["markdown", "csv"])("what is exported as %s and imported again is what it was", async (format) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
      async (given) => {
        const [here, there] = await Promise.all([aContext(), aContext()]);
        for (const { id, language, ...rest } of given) await saveArticle(here, "acme", language, id, rest);
        const text = await exportArticles(here, "acme", format);
        expect(text.isWellFormed()).toBe(true);
        const same = { added: 0, changed: 0, same: given.length };
        expect(await importArticles(here, "acme", { text, format })).toEqual(same);
        expect(await importArticles(there, "acme", { text, format })).toMatchObject({ added: given.length });
        expect(await listArticles(there, "acme")).toEqual(await listArticles(here, "acme"));
        expect(await exportArticles(there, "acme", format)).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});
