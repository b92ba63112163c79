import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { clearGap, listGaps, noteGap } from "./gaps.ts";
import { saveArticle } from "./save-article.ts";
import { askKnowledge } from "./try-question.ts";

/** Finds articles whose text has the question's last word. */
const finding = (ctx: Context): Context => ({
  ...ctx,
  writer: {
    ...ctx.writer,
    find: async (question, language, articles) =>
      articles
        .filter((each) => each.language === language && each.text.includes(question.split(" ").at(-1)!))
        .map((each) => ({ article: each, score: 1, sentences: [each.text] })),
  },
});

async function aWorld() {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const ctx = finding(world.ctx);
  let minute = 0;
  const note = async (id: string, question: string, matters: string[], language = "en", retentionDays?: number) => {
    world.at(new Date(Date.parse("2027-01-05T12:00:00Z") + ++minute * 60_000).toISOString());
    const conversation = { id, brand: "acme", ...(retentionDays !== undefined && { retentionDays }) };
    await ctx.store.commit([noteGap(ctx, conversation, { question, language, matters })]);
  };
  return { ...world, ctx, note };
}

test("gaps are grouped by language and matter, the newest first, with who asked", async () => {
  const { ctx, note } = await aWorld();
  await note("c1", "When do you open", ["hours", "booking"]);
  await note("c2", "Is there parking", ["parking"]);
  await note("c3", "Open on Sundays", ["hours"]);
  await note("c4", "Mikor nyit", ["hours"], "hu");
  await note("c5", "What is this", []);
  expect(await listGaps(ctx, "acme")).toEqual([
    expect.objectContaining({ language: "en", matter: "other", count: 1 }),
    expect.objectContaining({ language: "hu", matter: "hours", count: 1 }),
    {
      language: "en",
      matter: "hours",
      count: 2,
      at: "2027-01-05T12:03:00.000Z",
      questions: ["Open on Sundays", "When do you open"],
      conversations: ["c3", "c1"],
    },
    expect.objectContaining({ language: "en", matter: "parking", conversations: ["c2"] }),
  ]);
});

test("a conversation has one gap, the newest; it goes when it is cleared, and with the conversation", async () => {
  const { ctx, note, at } = await aWorld();
  await note("c1", "first", ["hours"], "en", 2);
  await note("c1", "second", ["hours"], "en", 2);
  await note("c2", "third", ["price"]);
  expect(await listGaps(ctx, "acme")).toMatchObject([{ matter: "price" }, { count: 1, questions: ["second"] }]);
  await ctx.store.commit([clearGap({ brand: "acme", id: "c2" })]);
  expect(await listGaps(ctx, "acme")).toHaveLength(1);
  at("2027-01-08T12:00:00Z");
  expect(await listGaps(ctx, "acme")).toEqual([]);
});

test("what an article answers by now is left out, as long as the article holds", async () => {
  const { ctx, note, at } = await aWorld();
  await note("c1", "Is there parking", ["parking"]);
  await saveArticle(ctx, "acme", "en", "parking", {
    title: "Parking",
    text: "There is parking.",
    validUntil: "2027-01-05",
  });
  expect(await listGaps(ctx, "acme")).toEqual([]);
  expect(await askKnowledge(ctx, "acme", { question: "Is there parking", language: "en" })).toMatchObject([
    { article: { id: "parking" }, sentences: ["There is parking."] },
  ]);
  at("2027-01-06T00:00:00Z");
  expect(await listGaps(ctx, "acme")).toHaveLength(1);
  expect(await askKnowledge(ctx, "acme", { question: "Is there parking" })).toEqual([]);
});

test("a question is kept masked and short", async () => {
  const { ctx, note } = await aWorld();
  await note("c1", `Call me:\n+370 600 12345, ona@acme.example ${"😀".repeat(400)}`, ["other"]);
  const questions = (await listGaps(ctx, "acme")).flatMap((group) => group.questions);
  expect(questions[0]).toMatch(/^Call me: ••• ?, •••/u);
  expect(questions[0]!.length).toBeLessThanOrEqual(300);
  expect(questions[0]!.isWellFormed()).toBe(true);
});

test("of more than 500 the newest are read", async () => {
  const { ctx, note } = await aWorld();
  for (let n = 0; n < 510; n++) await note(`c${n}`, "again", ["hours"]);
  const [group] = await listGaps(ctx, "acme");
  expect(group).toMatchObject({ count: 500, questions: ["again"] });
  expect(group!.conversations).toContain("c509");
  expect(group!.conversations).not.toContain("c9");
});

test.each([
  [{ question: " " }],
  [{ question: "x".repeat(2001) }],
  [{ question: "x", language: "de" }],
  [{ q: "x" }],
  [3],
])("the question %j is refused", async (input) => {
  const { ctx } = await aWorld();
  await expect(askKnowledge(ctx, "acme", input)).rejects.toMatchObject({ code: "bad-input" });
});
