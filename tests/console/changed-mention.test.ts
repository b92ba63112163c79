import { approve } from "@earshot/core/approval/approve";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

test("what is not a customer's own words is folded under them", async () => {
  const text = "> שלום לכולם, acme מצוינים\n\nacme sent me a broken cup, I am disappointed\n\nSent from my iPhone";
  const { conversation } = await desk.heard("Quo Ter", text);
  expect(conversation.preview).toBe("acme sent me a broken cup, I am disappointed");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Quo Ter").click();
  const said = page.getByRole("region", { name: "What was said" });
  await said.getByText("acme sent me a broken cup", { exact: false }).waitFor();
  expect(await said.getByText("Sent from my iPhone").isVisible()).toBe(false);
  await said.getByText("Signature").click();
  await said.getByText("Sent from my iPhone").waitFor();
  await said.getByText("Quoted from somebody else").click();
  const quoted = said.getByText("שלום לכולם", { exact: false });
  expect(await quoted.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  expect(await hindrancesOn(page)).toEqual([]);
});

test("an answered mention that was edited shows what changed, and our reply as outdated", async () => {
  const { post, conversation } = await desk.heard("Ed Ited", "acme coffee was late, I am disappointed");
  const before = await desk.view(conversation.id);
  const { text } = before.drafts.at(-1)!;
  const boss = { ...desk.ctx, actor: { id: "boss", name: "Boss", role: "admin" as const } };
  await approve(boss, "acme", conversation.id, { fingerprint: before.fingerprint, text });
  await until(async () => (await desk.view(conversation.id)).conversation.status === "answered", "the reply");
  await desk.client.edit(post, { text: "acme coffee was late and cold, and the cup was broken. I am disappointed" });
  await until(async () => {
    const view = await desk.view(conversation.id);
    return view.drafts.some(({ corrects }) => corrects === view.replies[0]!.id);
  }, "the correction");
  await page.goto(`${desk.url}/inbox/${conversation.id}`);
  const notice = page.getByRole("alert").filter({ hasText: "Our reply is outdated" });
  await notice.waitFor();
  expect(await notice.locator("ins").allInnerTexts()).not.toEqual([]);
  await notice.getByText("The first one stays where it is.", { exact: false }).waitFor();
  await page.getByRole("region", { name: "Our replies" }).getByText("outdated", { exact: true }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const narrow = await desk.signIn("approver", "Noa", { viewport: { width: 400, height: 800 }, locale: "he" });
  await narrow.goto(`${desk.url}/inbox/${conversation.id}`);
  await narrow.getByText("התגובה שלנו אינה עדכנית").first().waitFor();
  expect(await overflowOf(narrow)).toBe(0);
});
