import { approve } from "@earshot/core/approval/approve";
import { decline } from "@earshot/core/approval/decline";
import { correct } from "@earshot/core/classification/correct";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
let edited: string;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("viewer", "Vera");
  const ben = { id: "p-ben", name: "Ben", role: "approver" as const, createdAt: "2026-01-01T00:00:00.000Z" };
  const ctx = { ...desk.ctx, actor: ben };
  const one = await desk.heard("Carl", "My acme coffee was cold and the staff ignored me. Very disappointed.");
  edited = one.conversation.id;
  const { fingerprint, drafts } = await desk.view(edited);
  await approve(ctx, "acme", edited, { fingerprint, text: `${drafts[0]!.text} Thank you for telling us.` });
  const other = await desk.heard("דנה", "הקפה של acme היה קר והמשלוח איחר. אכזבה גדולה!");
  await decline(ctx, "acme", other.conversation.id, { reason: "קר מדי", draft: 1, because: ["too-cold"] });
  await correct(ctx, "acme", other.conversation.id, { urgency: "low" });
});
afterAll(() => desk.close());

test("from the digests one comes to the week, and back and forth between weeks", async () => {
  await page.goto(`${desk.url}/digests`);
  await page.getByRole("link", { name: "Quality" }).click();
  await page.getByRole("heading", { name: "Quality", level: 1 }).waitFor();
  await page.getByText("Nobody decided on a draft or corrected a judgement").waitFor();
  await page.getByRole("link", { name: "Week after" }).click();
  await page.getByRole("region", { name: "Drafts" }).waitFor();
  expect(await page.getByRole("link", { name: "Week after" }).count()).toBe(0);
  await page.getByRole("link", { name: "Week before" }).click();
  await page.getByText("Nobody decided on a draft or corrected a judgement").waitFor();
  await page.goBack();
});

test("it counts by language, objection and reason, and leads to the conversations", async () => {
  const drafts = page.getByRole("region", { name: "Drafts" });
  const cells = async (row: string) =>
    (await drafts.getByRole("row", { name: row }).getByRole("cell").allInnerTexts()).map((text) => text.trim());
  const all = await cells("All");
  expect(all.slice(0, 7)).toEqual(["2 (0)", "0 (0)", "1 (0)", "0 (0)", "1 (0)", "0 (0)", "0 (0)"]);
  expect(all[7]).toMatch(/^\d+% \(–\)$/u);
  expect((await cells("Language: Hebrew")).slice(0, 5)).toEqual(["1 (0)", "0 (0)", "0 (0)", "0 (0)", "1 (0)"]);
  await drafts.getByText("too cold: 1 (0)").waitFor();
  await drafts.getByText("Hebrew: קר מדי").waitFor();
  const corrections = page.getByRole("region", { name: "Corrections of judgements" });
  await corrections.getByRole("button", { name: "Language: Hebrew, Urgency: 1 (0)" }).waitFor();
  await drafts.getByRole("button", { name: "All, Edited: 1 (0)" }).click();
  await drafts.getByRole("status").getByRole("link", { name: "Show the conversation 1" }).click();
  await page.waitForURL(`${desk.url}/inbox/${edited}`);
});

test("it can be taken out as a file", async () => {
  await page.goBack();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^quality-acme-\d{4}-W\d\d\.csv$/u);
});

test("it can be read and used by everybody, and on a phone in both directions", async () => {
  await page.getByRole("region", { name: "Drafts" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const here = new URL(page.url()).pathname;
  const phone = await desk.signIn("viewer", "Noa", { locale: "he", viewport: { width: 400, height: 800 } });
  await phone.goto(`${desk.url}${here}`);
  await phone.getByRole("region", { name: "טיוטות" }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.dir)).toBe("rtl");
  await phone.getByRole("button", { name: /^הכול, נערכו/u }).click();
  expect(await phone.getByText("בסוגריים").innerText()).toContain("\u2068");
  expect(await overflowOf(phone)).toBe(0);
  expect(await hindrancesOn(phone)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test("who only hears has no such page", async () => {
  const mark = await desk.signIn("marketing", "Mark");
  await mark.goto(`${desk.url}/digests`);
  await mark.getByRole("heading", { name: "Digests", level: 1 }).waitFor();
  expect(await mark.getByRole("link", { name: "Quality" }).count()).toBe(0);
  await mark.goto(`${desk.url}/quality`);
  await mark.waitForURL(/\/digests/u);
});
