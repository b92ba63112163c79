import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, lengthBeyondOf, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

const pages = [
  "inbox",
  "praise",
  "heard",
  "search",
  "alerts",
  "tasks",
  "outreach",
  "knowledge",
  "knowledge?tab=gaps",
  "knowledge?new",
  "digests",
  "digests/so-far?for=team",
  "digests/definitions",
  "sources",
  "sources/import",
  "playbooks",
  "coverage",
  "health",
  "settings",
  "audit",
  "replays",
  "quality",
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

/** Goes to a page without loading the console again, as the navigation does. */
async function turnTo(where: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, "", to), `/${where}`);
  // The inbox goes on to its first conversation by itself.
  await page.waitForFunction(
    (to) => document.querySelector("h1") && location.pathname.startsWith(`/${to}`),
    where.split("?")[0]!,
  );
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
}

/** The colours of the other scheme, as they are shown where it is chosen. */
const inScheme = (scheme: "light" | "dark") =>
  page.evaluate((chosen) => document.documentElement.setAttribute("data-mantine-color-scheme", chosen), scheme);

test.each([
  ["from left to right on a desk", "en", 1280],
  ["from right to left on a phone", "he", 400],
])("no page hinders a person with a screen reader or weak sight, %s, light or dark", async (_, language, width) => {
  await page.setViewportSize({ width, height: 800 });
  // A colour that fades into another is not yet its own.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
  await look("inbox");
  const found: string[] = [];
  const note = (where: string, all: string[]) => found.push(...all.map((each) => `${where}: ${each}`));
  for (const where of pages) {
    await turnTo(where);
    if ((await overflow()) > 0) found.push(`${where}: ${await overflow()} px beyond its window`);
    note(where, await violations());
    await inScheme("dark");
    note(`${where}, dark`, await hindrancesOn(page, ["color-contrast"]));
    await inScheme("light");
  }
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(found).toEqual([]);
});

test("whoever goes by keys sees where they are, and nothing moves for those who asked for that", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await look("settings");
  const seen: string[] = [];
  for (let n = 0; n < 25; n++) {
    await page.keyboard.press("Tab");
    seen.push(
      ...(await page.evaluate(() => {
        const at = document.activeElement!;
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        const within = getComputedStyle(at.parentElement!).outlineStyle;
        return [outlineStyle, boxShadow, within].every((each) => each === "none") ? [at.outerHTML.slice(0, 120)] : [];
      })),
    );
  }
  const moving = await page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: null });
  expect(seen).toEqual([]);
  expect(moving).toBe(0);
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
  await page.locator(".nav-foot select").selectOption(language);
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
  await page.locator(".nav-foot select").selectOption("en");
  await page.waitForFunction(() => document.documentElement.dir === "ltr");
});

test("on a phone an open conversation takes the place of the list, and fits", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  await look("inbox");
  await page.locator("button.row").first().click();
  await page.locator("textarea").first().waitFor();
  expect(await overflow()).toBe(0);
  expect(await page.locator("button.row").count()).toBe(0);
  expect(await violations()).toEqual([]);
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

test("a tab left open without a session asks once a minute, so that it does not use up what a network may get wrong", async () => {
  const left = await desk.signIn("viewer", "Lea");
  await left.getByRole("list", { name: "Conversations" }).waitFor();
  let asked = 0;
  left.on("request", (request) => void (new URL(request.url()).pathname.startsWith("/api/") && asked++));
  await left.clock.install();
  await left.context().clearCookies();
  await left.reload();
  await left.getByRole("heading", { name: "Sign in" }).waitFor();
  asked = 0;
  for (let seconds = 0; seconds < 120; seconds += 5) {
    await left.clock.runFor(5000);
    await setTimeout(50); // an answer arrives, so that the next question is not left out for this one
  }
  expect(asked).toBeGreaterThanOrEqual(1);
  expect(asked).toBeLessThanOrEqual(3);
  await left.context().close();
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
