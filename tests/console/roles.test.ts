import { addBrand } from "@earshot/core/brand/add-brand";
import { invite } from "@earshot/core/team/invite";
import type { Role } from "@earshot/core/team/person";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await addBrand(desk.ctx, { id: "zen", name: "Zen Tea" });
  await desk.heard("Paula", "The coffee at acme was cold and the staff were rude.");
});
afterAll(() => desk.close());

/** Signs in and keeps each answer that refused something, and each address that was asked. */
async function watched(role: Role | Record<string, Role>, name: string, options: object = {}) {
  const page = await desk.signIn(role, name, options);
  const refused: string[] = [];
  const asked = new Set<string>();
  page.on("response", (answer) => {
    const path = new URL(answer.url()).pathname;
    if (!path.startsWith("/api/")) return;
    asked.add(path);
    if (answer.status() >= 400) refused.push(`${answer.status()} ${path}`);
  });
  await page.goto(desk.url);
  await page.locator("h1").first().waitFor({ state: "attached" });
  return { page, refused, asked };
}

const navigation = (page: Page) => page.getByRole("navigation").first().getByRole("link").allInnerTexts();
const options = (page: Page) => page.getByRole("option").allInnerTexts();

async function openPalette(page: Page, typed = ""): Promise<string[]> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Commands and pages" }).waitFor();
  if (typed) await page.keyboard.type(typed);
  const found = await options(page);
  await page.keyboard.press("Escape");
  return found;
}

test("marketing opens on the digests, and is offered nothing of the inbox, the sources, the team or their settings", async () => {
  const { page, refused, asked } = await watched("marketing", "Mia");
  await page.waitForURL("**/digests**");
  expect(await navigation(page)).toEqual(["Alerts", "Heard", "Search", "Digests"]);
  const found = await openPalette(page);
  expect(found.filter((each) => /inbox|source|setting|health|task|knowledge|playbook|coverage/i.test(each))).toEqual(
    [],
  );
  await page.keyboard.press("Shift+Slash");
  const sheet = page.getByRole("dialog");
  await sheet.waitFor();
  expect(await sheet.getByText(/approve|inbox|settings/i).count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  for (const closed of ["inbox", "settings", "sources", "health", "tasks", "inbox/whatever"]) {
    await page.goto(`${desk.url}/${closed}`);
    await page.waitForURL("**/digests**");
  }
  await page.goto(`${desk.url}/heard`);
  await page.getByText("The coffee at acme was cold").waitFor();
  expect(await page.getByRole("link", { name: "Show conversation" }).count()).toBe(0);
  await page.goto(`${desk.url}/search?q=cold`);
  await page.locator(".hit").first().waitFor();
  expect(await page.locator("a.hit[href^='/inbox']").count()).toBe(0);
  expect(await page.title()).not.toMatch(/^\(\d/);
  expect(refused).toEqual([]);
  expect([...asked].filter((path) => /inbox|tasks|sources|views|doctor|people|\/team/.test(path))).toEqual([]);
});

test.each([
  ["he", "rtl"],
  ["fa", "rtl"],
  ["hu", "ltr"],
  ["lt", "ltr"],
  ["zh-Hant", "ltr"],
])("for marketing in %s each page fits on 400 px and hinders nobody", async (locale, dir) => {
  const { page, refused } = await watched("marketing", `Mia ${locale}`, {
    locale,
    viewport: { width: 400, height: 800 },
  });
  for (const where of ["digests", "heard", "search?q=cold"]) {
    await page.goto(`${desk.url}/${where}`);
    await page.locator("h1").first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle").catch(() => undefined);
    expect(await page.evaluate(() => document.documentElement.dir || "ltr")).toBe(dir);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await hindrancesOn(page)).toEqual([]);
  }
  expect(refused).toEqual([]);
});

test("a publisher reads conversations and neither approves, drafts nor sorts", async () => {
  const { page, refused } = await watched("publisher", "Pub");
  await rowOf(page, "Paula").click();
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  for (const name of [/^Approve/, /^Decline/, /^Dismiss/, /^Edit$/, /^Save/])
    expect(await page.getByRole("button", { name }).count(), String(name)).toBe(0);
  expect(await page.getByRole("textbox", { name: "Reply" }).getAttribute("readonly")).not.toBeNull();
  const found = await openPalette(page, "");
  expect(found.filter((each) => /^(Approve|Decline|Edit|Dismiss)/.test(each))).toEqual([]);
  await page.waitForLoadState("networkidle").catch(() => undefined);
  expect(refused).toEqual([]);
});

test.each(["viewer", "drafter", "publisher"] as const)(
  "a %s asks for nothing that is refused, on any page",
  async (role) => {
    const { page, refused } = await watched(role, `All ${role}`);
    const links = await page.getByRole("navigation").first().getByRole("link").all();
    for (const link of links) {
      await link.click();
      await page.locator("h1").first().waitFor({ state: "attached" });
      await page.locator(".skeleton").first().waitFor({ state: "detached" });
    }
    expect(links).toHaveLength(12);
    await page.goto(`${desk.url}/praise`);
    await page.waitForURL("**/inbox**");
    await page.goto(`${desk.url}/sources/import`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(refused).toEqual([]);
  },
);

test("with one brand there is no word of another: not in the menu, not in the palette, not after somebody else was here", async () => {
  const { page, refused } = await watched("admin", "Root");
  expect(await page.getByRole("combobox", { name: "Brand" }).locator("option").allInnerTexts()).toContain("Zen Tea");
  const { token } = await invite(desk.ctx, { name: "Agency client", brands: { acme: "viewer" } });
  // Somebody else signs in within the same browser: the page that was open notices.
  const other = await page.context().newPage();
  await page.context().clearCookies();
  await other.goto(`${desk.url}/sign-in?token=${token}`);
  await other.locator("form button").click();
  await other.locator("#content").waitFor();
  await page.bringToFront();
  await page.getByText("Agency client").first().waitFor();
  const brands = page.getByRole("combobox", { name: "Brand" }).locator("option");
  await until(async () => (await brands.allInnerTexts()).join() === "Acme Coffee", "the one brand");
  expect((await openPalette(page)).filter((each) => /\bzen\b/i.test(each))).toEqual([]);
  expect(await page.locator("body").innerText()).not.toMatch(/\bzen\b/i);
  await page.goto(`${desk.url}/settings`);
  await page.getByRole("heading", { name: "Team" }).waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(/\bzen\b/i);
  // Nobody was signed in for a moment.
  expect(refused.filter((each) => !each.startsWith("401"))).toEqual([]);
});

test("who reads one brand and hears another goes home when they change to where the page is not", async () => {
  const { page, refused } = await watched({ acme: "approver", zen: "marketing" }, "Mixed");
  await rowOf(page, "Paula").waitFor();
  await page.getByRole("combobox", { name: "Brand" }).selectOption("zen");
  await page.waitForURL("**/digests**");
  expect(await navigation(page)).toEqual(["Alerts", "Heard", "Search", "Digests"]);
  await until(async () => !/^\(\d/.test(await page.title()), "a tab without a count");
  await page.waitForLoadState("networkidle").catch(() => undefined);
  expect(refused).toEqual([]);
});
