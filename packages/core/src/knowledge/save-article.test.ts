import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Role } from "../team/person.ts";
import { articleVersions } from "./article-versions.ts";
import { listArticles, validArticles } from "./list-articles.ts";
import { removeArticle } from "./remove-article.ts";
import { saveArticle } from "./save-article.ts";

const hours = { title: "Opening hours", text: "We open at 8." };

async function aWorld() {
  const world = await createDigestWorld({
    brand: { timeZone: "Pacific/Auckland" },
    now: "2026-12-31T12:00:00Z",
  });
  const as = (role: Role, name: string = role): Context => ({ ...world.ctx, actor: { id: name, name, role } });
  const save = (input: object, language = "en", id = "hours") =>
    saveArticle(as("approver", "dana"), "acme", language, id, input);
  return { ...world, as, save };
}

test("an article is kept with who wrote it and when, and what it said before stays as a version", async () => {
  const { ctx, at, save } = await aWorld();
  expect(await save(hours)).toMatchObject({
    id: "hours",
    language: "en",
    version: 1,
    changedBy: "dana",
    changedAt: "2026-12-31T12:00:00.000Z",
  });
  at("2026-12-31T13:00:00Z");
  expect(await save({ ...hours, text: "We open at 9." })).toMatchObject({ version: 2, text: "We open at 9." });
  expect(await listArticles(ctx, "acme")).toMatchObject([{ version: 2 }]);
  expect(await articleVersions(ctx, "acme", "en", "hours")).toMatchObject([{ version: 1, text: "We open at 8." }]);
});

test("the same content makes no new version, however it is laid out", async () => {
  const { ctx, at, save } = await aWorld();
  const first = await save({ ...hours, text: "We open at 8.\nOn Sundays at 9.", questions: ["When?"] });
  at("2026-12-31T13:00:00Z");
  const text = " We open at 8.\r\nOn Sundays at 9.\u0000\n";
  expect(await save({ ...hours, text, questions: ["When?\n"], validFrom: "", validUntil: null })).toEqual(first);
  expect(await articleVersions(ctx, "acme", "en", "hours")).toEqual([]);
});

test("a change to a version that is no longer there is refused with who changed it", async () => {
  const { as, save } = await aWorld();
  const { version } = await save(hours);
  const noam = (input: object) => saveArticle(as("approver", "noam"), "acme", "en", "hours", input);
  await noam({ ...hours, version, title: "Hours" });
  await expect(save({ ...hours, version, text: "Closed." })).rejects.toMatchObject({
    code: "stale",
    details: { by: "noam" },
  });
  await expect(save({ ...hours, version: 0 })).rejects.toThrow(/already/);
  await removeArticle(as("approver"), "acme", "en", "hours");
  await expect(save({ ...hours, version: 2 })).rejects.toThrow(/removed meanwhile/);
});

test("of two who save at the same moment what they loaded, one is told", async () => {
  const { save } = await aWorld();
  await save(hours);
  const both = await Promise.allSettled(["a", "b"].map((text) => save({ ...hours, text, version: 1 })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("what is removed is gone, can be restored by saving its last words, and counts its versions on", async () => {
  const { ctx, as, save } = await aWorld();
  await save(hours);
  await save({ ...hours, text: "We open at 9." });
  await removeArticle(as("approver"), "acme", "en", "hours");
  expect(await listArticles(ctx, "acme")).toEqual([]);
  const [last] = await articleVersions(ctx, "acme", "en", "hours");
  expect(last).toMatchObject({ text: "We open at 9.", version: 2 });
  expect(await save({ title: last!.title, text: last!.text, version: 0 })).toMatchObject({ version: 3 });
  await expect(removeArticle(as("approver"), "acme", "en", "other")).rejects.toMatchObject({ code: "not-found" });
  await expect(articleVersions(ctx, "acme", "en", "other")).rejects.toMatchObject({ code: "not-found" });
});

test.each([
  ["an unknown language", hours, "xx", "hours", /language/],
  ["an id with spaces", hours, "en", "Opening hours", /small letters/],
  ["no text", { title: "x" }, "en", "hours", /text/],
  ["days the wrong way round", { ...hours, validFrom: "2027-02-01", validUntil: "2027-01-31" }, "en", "hours", /end/],
  ["a day that is none", { ...hours, validFrom: "2027-02-30" }, "en", "hours", /2027-01-31/],
  ["a field that there is not", { ...hours, tags: [] }, "en", "hours", /tags/],
  ["no object", "text", "en", "hours", /./],
])("%s is refused", async (_, input, language, id, why) => {
  const { save, ctx } = await aWorld();
  const saved = save(input as object, language, id);
  await expect(saved).rejects.toMatchObject({ code: "bad-input", message: expect.stringMatching(why) });
  expect(await listArticles(ctx, "acme")).toEqual([]);
});

test("drafters read and do not write; a brand that there is not has no articles", async () => {
  const { as } = await aWorld();
  await expect(saveArticle(as("drafter"), "acme", "en", "hours", hours)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(removeArticle(as("drafter"), "acme", "en", "hours")).rejects.toMatchObject({ code: "not-allowed" });
  expect(await listArticles(as("viewer"), "acme")).toEqual([]);
  await expect(saveArticle(as("admin"), "other", "en", "hours", hours)).rejects.toMatchObject({ code: "not-found" });
});

test("what holds is told by the brand's own day, first and last included", async () => {
  const { ctx, brand, save } = await aWorld(); // 1 January in Auckland
  await save(hours, "en", "always");
  await save({ ...hours, validFrom: "2027-01-01", validUntil: "2027-01-01" }, "he", "today");
  await save({ ...hours, validUntil: "2026-12-31" }, "en", "over");
  await save({ ...hours, validFrom: "2027-01-02" }, "en", "later");
  expect((await validArticles(ctx, brand)).map(({ id }) => id)).toEqual(["always", "today"]);
  expect((await listArticles(ctx, "acme")).map(({ id }) => id)).toEqual(["always", "later", "over", "today"]);
});

test("a brand that has 5000 articles takes no other, and still takes changes", async () => {
  const { ctx, save } = await aWorld();
  const article = await save(hours);
  for (let n = 1; n < 5000; n += 100) {
    const ids = Array.from({ length: Math.min(100, 5000 - n) }, (_, more) => `a${n + more}`);
    await ctx.store.commit(ids.map((id) => ({ put: keys.article("acme", "en", id), value: { ...article, id } })));
  }
  await expect(save(hours, "lt")).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("5,000"),
  });
  expect(await save({ ...hours, text: "Closed." })).toMatchObject({ version: 2 });
});
