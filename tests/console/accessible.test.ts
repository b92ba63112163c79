import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, lengthBeyondOf, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

const pages = [
  "inbox",
  "heard",
  "tasks",
  "knowledge",
  "digests",
  "sources",
  "playbooks",
  "coverage",
  "health",
  "settings",
];
const HOSTILE = `acme <img src=x onerror="document.title='owned'"><script>document.title='owned'</script> "></textarea> is terrible`;
const BIDI = "acme is \u202Eoga gnorw \u202C bad, \u2066hidden\u2069 coffee was cold";
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
  await desk.heard("Hostile Hal", HOSTILE);
  await desk.heard("Bidi Bea", BIDI);
  await desk.heard("שרה לוי", "הקפה של acme היה קר והמשלוח איחר. אכזבה גדולה!");
  await desk.heard("سارا", "قهوه acme سرد بود و خیلی دیر رسید. ناامید شدم.");
});
afterAll(() => desk.close());

/** Opens a page and waits until it has shown what it loads. */
async function look(where: string): Promise<void> {
  await page.goto(`${desk.url}/${where}`);
  await page.locator("h1").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle").catch(() => undefined);
}

const violations = () => hindrancesOn(page);
const overflow = () => overflowOf(page);

test.each(pages)("%s has nothing that hinders a person with a screen reader or weak sight", async (where) => {
  await look(where);
  expect(await violations()).toEqual([]);
});

test("nor has an open conversation, in light and dark, nor the dialog that asks for a reason", async () => {
  await look("inbox");
  await rowOf(page, "שרה לוי").click();
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  await page.getByText("Why it was judged so", { exact: false }).first().click();
  expect(await violations()).toEqual([]);
  await page.getByRole("button", { name: "Dark mode" }).click();
  await page.mouse.move(0, 0); // away from the button: its hint floats outside the landmarks
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  expect(await violations()).toEqual([]);
  await page.getByRole("button", { name: "Light mode" }).click();
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").waitFor();
  await page.waitForTimeout(400); // while it fades in, its colours are not yet its own
  expect(await violations()).toEqual([]);
  await page.keyboard.press("Escape");
});

test("a customer's HTML is shown as they typed it and does nothing", async () => {
  await look("inbox");
  await rowOf(page, "Hostile Hal").click();
  await page.getByText("<script>", { exact: false }).first().waitFor();
  expect(await page.title()).not.toBe("owned");
  expect(await page.locator("article img, article script").count()).toBe(0);
});

test("characters that turn text around stay within what the customer said, and are pointed out in a reply", async () => {
  await look("inbox");
  await rowOf(page, "Bidi Bea").click();
  const said = page.getByRole("region", { name: "What was said" }).locator("[dir=auto]").first();
  expect(await said.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate|plaintext/);
  await page.getByRole("textbox", { name: "Reply" }).fill(BIDI);
  await page.getByText("As it will be posted").click();
  await page.getByText("Invisible characters in this text", { exact: false }).first().waitFor();
});

test.each([
  ["he", "שרה לוי"],
  ["fa", "سارا"],
])("right to left in %s: the page, the text and the keys", async (language, name) => {
  await look("inbox");
  await page.locator("nav select").selectOption(language);
  await page.waitForFunction(() => document.documentElement.dir === "rtl");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  const row = page.locator("button.row", { hasText: name });
  await row.click();
  const said = page.locator("article [dir=auto]", { hasText: "acme" }).first();
  expect(await said.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  // A field goes by what is typed in it; there is no direction to ask it for.
  const field = page.locator("article textarea").first();
  expect(await field.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe("plaintext");
  const nav = await page.locator("nav").first().boundingBox();
  expect(nav!.x, "the navigation is on the right").toBeGreaterThan(640);
  expect(await overflow()).toBe(0);
  expect(await violations()).toEqual([]);
  await page.locator("nav select").selectOption("en");
  await page.waitForFunction(() => document.documentElement.dir === "ltr");
});

test("on a phone 400 px wide nothing has to be pushed sideways, in either direction of writing", async () => {
  const phone = { width: 400, height: 800 };
  await page.setViewportSize(phone);
  for (const language of ["en", "he"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    for (const where of pages) {
      await look(where);
      expect(await overflow(), where).toBe(0);
    }
    await look("inbox");
    await page.locator("button.row").first().click();
    await page.locator("textarea").first().waitFor();
    expect(await overflow(), "a conversation").toBe(0);
    expect(await page.locator("button.row").count(), "the list gives way to the conversation").toBe(0);
  }
  await page.evaluate(() => localStorage.clear());
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("the page is never longer than its window: only the list and the conversation scroll", async () => {
  // Stars are told to a screen reader in words that nobody sees.
  await desk.heard("Star Stella", "Two stars, the coffee at acme was cold.", 2);
  await page.setViewportSize({ width: 1280, height: 240 });
  await look("inbox");
  await rowOf(page, "Star Stella").click();
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  expect(await lengthBeyondOf(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("a stranger and a used link see how to come in, and nothing else", async () => {
  const stranger = await desk.stranger();
  await stranger.goto(`${desk.url}/inbox`);
  await stranger.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await stranger.content()).not.toContain("Hostile Hal");
  await stranger.goto(`${desk.url}/sign-in?token=used-or-invented`);
  await stranger.getByText("This link was used already or is too old.").waitFor();
  await stranger.getByRole("heading", { name: "Sign in" }).waitFor();
});

test("when the session ends in the middle of work, the way in is shown", async () => {
  const short = await desk.signIn("viewer", "Vera");
  await short.getByRole("list", { name: "Conversations" }).waitFor();
  await short.context().clearCookies();
  await until(async () => short.getByRole("heading", { name: "Sign in" }).isVisible(), "the way in");
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
