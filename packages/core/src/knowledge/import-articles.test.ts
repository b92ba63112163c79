import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { importArticles } from "./import-articles.ts";
import { listArticles } from "./list-articles.ts";
import { removeArticle } from "./remove-article.ts";
import { saveArticle } from "./save-article.ts";
import type { FileProblem } from "../file-problem.ts";

const file = `---
id: opening-hours
language: en
title: "Opening hours: all shops"
questions:
  - When do you open?
  - Are you open on Sundays?
validFrom: 2027-01-01
countries: [NO, LT]
branches:
  - Harbour
owner: dana
---

We open at 8.

---

On Sundays we open at 9.

---
id: opening-hours
language: lt
title: Darbo laikas
---
Dirbame nuo 8.
`;

const aContext = async (): Promise<Context> => (await createDigestWorld({ now: "2027-01-05T12:00:00Z" })).ctx;
const markdown = (ctx: Context, text: string) => importArticles(ctx, "acme", { text, format: "markdown" });
const csv = (ctx: Context, text: string) => importArticles(ctx, "acme", { text, format: "csv" });

/** What was refused, line by line; nothing may be left behind. */
async function problemsOf(format: "markdown" | "csv", text: string): Promise<string[]> {
  const ctx = await aContext();
  const error = await importArticles(ctx, "acme", { text, format }).then(
    () => undefined,
    (reason: unknown) => reason as { code: string; message: string; details: { problems: FileProblem[] } },
  );
  expect(error).toMatchObject({ name: "Refusal", code: "bad-input" });
  expect(await listArticles(ctx, "acme")).toEqual([]);
  const problems = error!.details.problems ?? [];
  for (const { line } of problems) expect(error!.message).toContain(`Line ${line}: `);
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

test("a Markdown file holds several articles, a rule in a text included; the same file again changes nothing", async () => {
  const ctx = await aContext();
  expect(await importArticles(ctx, "acme", { text: file, format: "markdown", dryRun: true })).toEqual({
    added: 2,
    changed: 0,
    same: 0,
  });
  expect(await listArticles(ctx, "acme")).toEqual([]);
  expect(await markdown(ctx, file)).toEqual({ added: 2, changed: 0, same: 0 });
  expect(await listArticles(ctx, "acme")).toMatchObject([
    {
      id: "opening-hours",
      language: "en",
      title: "Opening hours: all shops",
      text: "We open at 8.\n\n---\n\nOn Sundays we open at 9.",
      questions: ["When do you open?", "Are you open on Sundays?"],
      validFrom: "2027-01-01",
      countries: ["NO", "LT"],
      branches: ["Harbour"],
      owner: "dana",
      version: 1,
    },
    { id: "opening-hours", language: "lt", text: "Dirbame nuo 8." },
  ]);
  const windows = `\uFEFF${file.replaceAll("\n", "\r\n")}`;
  expect(await markdown(ctx, windows)).toEqual({ added: 0, changed: 0, same: 2 });
  expect(await markdown(ctx, file.replace("at 8", "at 7"))).toEqual({ added: 0, changed: 1, same: 1 });
});

test.each([
  ["a comma", ","],
  ["a semicolon", ";"],
  ["a tab", "\t"],
])("a table parted by %s holds the same", async (_, mark) => {
  const ctx = await aContext();
  const rows = [
    ["ID", "Language", "title", "text", "Questions", "valid from", "countries"],
    ["hours", "en", "Hours", '"We open, at 8;\n""sharp""."', "When? | On Sundays too?", "2027-01-01", "LT | NO"],
    ["hours", "lt", "Laikas", "Nuo 8.", '"Kada?\nAr sekmadieniais?"', "", ""],
  ];
  const text = `\uFEFF${rows.map((row) => row.join(mark)).join("\r\n")}\r\n`;
  expect(await csv(ctx, text)).toEqual({ added: 2, changed: 0, same: 0 });
  expect(await listArticles(ctx, "acme")).toMatchObject([
    { text: 'We open, at 8;\n"sharp".', questions: ["When?", "On Sundays too?"], countries: ["LT", "NO"] },
    { questions: ["Kada?", "Ar sekmadieniais?"], countries: [] },
  ]);
  expect(await csv(ctx, text)).toEqual({ added: 0, changed: 0, same: 2 });
});

const front = (more: string) => `---\nid: a\nlanguage: en\ntitle: A\n${more}---\nText.\n`;

test.each<[string, string, string[]]>([
  ["broken YAML", front('owner: "dana\n'), ["not YAML"]],
  ["a value with a colon", front("owner: Dana: the boss\n"), ["5: This is not YAML"]],
  ["no fields", "---\n---\nText.\n", ["1: There are no fields"]],
  ["fields that are a list", "---\n- id: a\n---\nText.\n", ["1: There are no fields"]],
  ["fields without an end", "---\nid: a\n", ["1: The fields that begin here have no end"]],
  ["words before the first article", `Hello\n${front("")}`, ["1: Nothing may stand before"]],
  ["no id", "---\nlanguage: en\ntitle: A\n---\nText.\n", ["1: The id is missing. Write 1 to 80"]],
  ["the same id twice", front("") + front("").replace("Text", "Other"), ["8: a in en is in line 2 already"]],
  ["a wrong date", front("validFrom: 31.1.2027\n"), ['5: The validFrom cannot be used: "31.1.2027". Write a date']],
  ["days the wrong way round", front("validUntil: 2026-01-01\nvalidFrom: 2027-01-01\n"), ["5: It would end"]],
  ["an unknown language", front("").replace("en", "xx"), ['3: The language cannot be used: "xx". Write one of en, he']],
  ["an unknown field", front("tags: [x]\n"), ['5: There is no field "tags". The fields are id, language']],
  ["a text among the fields", front("text: Text\n"), ['5: There is no field "text"']],
  ["a field twice", front("title: B\n"), ["5: This is not YAML that can be read: Map keys must be unique"]],
  [
    "questions that are no list",
    front("questions: When?\n"),
    ['5: The questions cannot be used: "When?". Write a list'],
  ],
  ["no text", "---\nid: a\nlanguage: en\ntitle: A\n---\n", ["1: The text is missing"]],
  [
    "a text too long",
    front("").replace("Text", "x".repeat(9000)),
    ["1: The text has 9,001 characters. Write 1 to 8000"],
  ],
  ["anchors", front("owner: &x y\nbranches: [*x]\n"), ["1: These fields are not YAML"]],
  ["a bomb", front(`owner: ${"[".repeat(50_000)}\n`), ["YAML"]],
  ["fields that never end", front(`owner: ${"x".repeat(70_000)}\n`), ["1: These fields have more than"]],
  [
    "a heading underlined in the text",
    front("").replace("Text.", "Title\n---\nText"),
    ["7: The fields that begin here"],
  ],
])("Markdown with %s is refused with its line and what to do", async (_, text, told) => {
  const problems = await problemsOf("markdown", text);
  expect(problems.length).toBeGreaterThanOrEqual(told.length);
  for (const words of told) expect(problems.join("\n")).toContain(words);
});

const header = "id,language,title,text";

test.each<[string, string, string[]]>([
  ["no header", "a,en,A,Text\n", ["1: The first row must name the columns"]],
  ["a column that is missing", "id,language,title\na,en,A\n", ["1: The column text is missing"]],
  ["an unknown column", `${header},tags\na,en,A,Text,x\n`, ['1: There is no column "tags". The columns are id']],
  ["a column twice", `${header},id\na,en,A,Text,b\n`, ["1: The column id is there twice"]],
  ["a row too short", `${header}\na,en,A\nb,en,B,Text\n`, ["2: This row has 3 cells, and the first row names 4"]],
  ["a row too long", `${header}\na,en,A,Text, more\n`, ["2: This row has 5 cells"]],
  ["no id", `${header}\n,en,A,Text\n`, ["2: The id is missing"]],
  [
    "an unknown language",
    `${header}\n\n"a","xx","A","two\nlines"\nb,yy,B,Text\n`,
    ["3: The language", "5: The language"],
  ],
  ["the same id twice", `${header}\r\na,en,A,Text\r\na,en,B,Text\r\n`, ["3: a in en is in line 2 already"]],
  ["a wrong date", `${header},valid_until\na,en,A,Text,soon\n`, ['2: The validUntil cannot be used: "soon"']],
  ["a country in full", `${header},countries\na,en,A,Text,Norway\n`, ["2: The countries cannot be used"]],
])("a table with %s is refused with its line and what to do", async (_, text, told) => {
  const problems = await problemsOf("csv", text);
  expect(problems).toHaveLength(told.length);
  for (const [n, words] of told.entries()) expect(problems[n]).toContain(words);
});

test.each([
  ["an empty file", "", "markdown", /empty/],
  ["a file of a mark and spaces", "\uFEFF \n", "csv", /empty/],
  ["no text file", "PK\u0003\0", "csv", /not a text file/],
  ["a quote that is never closed", `${header}\na,en,"A,Text\n`, "csv", /never closed/],
  ["a header alone", `${header}\n`, "csv", /no article/],
  ["another format", "x", "xlsx", /format/],
])("%s is refused as a whole", async (_, text, format, why) => {
  const ctx = await aContext();
  await expect(importArticles(ctx, "acme", { text, format })).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringMatching(why),
  });
});

test("every problem is told at once, in order, and the good articles are not brought in", async () => {
  const bad = `${front("tags: x\nvalidFrom: soon\n")}${front("").replace("id: a", "id: b")}---\nid: C\n---\n`;
  expect((await problemsOf("markdown", bad)).map((problem) => problem.split(" ").slice(0, 4).join(" "))).toEqual([
    "5: There is no",
    "6: The validFrom cannot",
    "15: The language is",
    "15: The title is",
    "15: The text is",
    "16: The id cannot",
  ]);
  const many = Array.from({ length: 2000 }, (_, n) => `a${n},xx,A,Text`).join("\n");
  const ctx = await aContext();
  await expect(csv(ctx, `${header}\n${many}\n`)).rejects.toThrow(/\(2,000\)[\s\S]*… and 1,950 more/);
});

test("too many articles, and too large a file, are refused", async () => {
  const ctx = await aContext();
  const many = Array.from({ length: 6000 }, (_, n) => `a${n},en,A,Text`).join("\n");
  await expect(csv(ctx, `${header}\n${many}\n`)).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("6,000"),
  });
  await expect(csv(ctx, "שלום".repeat(700_000))).rejects.toMatchObject({ code: "too-large" });
  expect(await listArticles(ctx, "acme")).toEqual([]);
});

test("an import that is cut off is gone on with by importing the file again", async () => {
  const ctx = await aContext();
  const text = `${header}\n${Array.from({ length: 90 }, (_, n) => `a${n},en,A,Text`).join("\n")}\n`;
  let left = 2;
  const { commit } = ctx.store;
  const dying: Context = {
    ...ctx,
    store: {
      ...ctx.store,
      commit: async (changes) => (left-- > 0 ? commit(changes) : Promise.reject(new Error("killed"))),
    },
  };
  await expect(csv(dying, text)).rejects.toThrow("killed");
  expect(await csv(ctx, text)).toEqual({ added: 50, changed: 0, same: 40 });
  expect(await csv(ctx, text)).toEqual({ added: 0, changed: 0, same: 90 });
});

test("somebody who saves while a file is brought in makes no version twice, and a removed article counts on", async () => {
  const ctx = await aContext();
  const words = { title: "A", text: "One." };
  await saveArticle(ctx, "acme", "en", "a", words);
  await removeArticle(ctx, "acme", "en", "a");
  await csv(ctx, `${header}\na,en,A,Text\n`);
  expect(await listArticles(ctx, "acme")).toMatchObject([{ text: "Text", version: 2 }]);
  await Promise.all([
    saveArticle(ctx, "acme", "en", "a", { ...words, text: "Three." }),
    csv(ctx, `${header}\na,en,A,Four\n`),
  ]);
  expect(await listArticles(ctx, "acme")).toMatchObject([{ version: 4 }]);
});
