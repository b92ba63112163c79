import { shortcuts } from "@earshot/console/shortcuts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
  await desk.heard("Paula", "The coffee at acme was cold and the staff were rude.");
});
afterAll(() => desk.close());

const field = () => page.getByRole("combobox", { name: "Commands and pages" });
const chosen = () => page.locator("[role=option][aria-selected=true]");

test("the palette finds a page by a few letters, tells a screen reader what is chosen, and opens it", async () => {
  await page.goto(`${desk.url}/inbox`);
  await page.getByRole("list", { name: "Conversations" }).waitFor();
  await page.keyboard.press("Control+k");
  await field().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.keyboard.type("cover");
  await page.getByText(/^\d+ commands?$/).waitFor({ state: "attached" });
  expect(await chosen().textContent()).toContain("Coverage");
  expect(await field().getAttribute("aria-activedescendant")).toBe(await chosen().getAttribute("id"));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Coverage" }).waitFor();
  expect(await field().count()).toBe(0);
});

test("it does what can be done with the open conversation, and only that", async () => {
  await page.goto(`${desk.url}/health`);
  await page.getByRole("heading", { level: 1, name: "Health" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("decline");
  await page.getByRole("option", { name: "Search everything for “decline”" }).waitFor();
  expect(await page.getByRole("option", { name: "Decline the draft" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await field().waitFor({ state: "detached" });
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Paula").click();
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("decline");
  expect(await chosen().textContent()).toContain("Decline the draft");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Decline" }).waitFor();
  await page.keyboard.press("Escape");
});

test("it opens while somebody types, and is searched in the language of the interface", async () => {
  const reply = page.getByRole("textbox", { name: "Reply" });
  await reply.focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("language עברית");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.documentElement.dir === "rtl");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("Control+k");
  await page.keyboard.type("תקינ");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/health");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("English");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.documentElement.dir === "ltr");
});

test("how long ago becomes date and hour by a command, for keys and fingers too", async () => {
  await page.goto(`${desk.url}/inbox`);
  await page.locator("button.row").first().click();
  const time = page.getByRole("region", { name: "What was said" }).locator("time").first();
  expect(await time.textContent()).toMatch(/ago|now/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("exact times");
  await page.keyboard.press("Enter");
  await until(async () => /, \d\d:\d\d|\d:\d\d/.test((await time.textContent())!), "the hour");
  expect(await time.getAttribute("title")).toMatch(/ago|now/);
  await page.reload();
  expect(await time.textContent()).toMatch(/\d:\d\d/);
  await page.evaluate(() => localStorage.removeItem("earshot.times"));
});

test("the sheet shows every shortcut of the table", async () => {
  await page.keyboard.press("Shift+Slash");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.waitFor();
  expect(await sheet.locator("dt").count()).toBe(shortcuts.length);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the tour goes from a customer's post to our reply under it, by what really happens, and goes on after a reload", async () => {
  await page.goto(`${desk.url}/inbox`);
  const tour = page.getByRole("complementary", { name: "Try it: two minutes" });
  await tour.getByRole("button", { name: "Take the tour" }).click();
  await tour.getByText("Open the playground", { exact: false }).waitFor();
  await desk.heard("Tour Tina", "The new oat milk at acme is lovely, thank you!");
  await tour.getByRole("button", { name: "Open the conversation" }).click();
  await page.locator("summary", { hasText: "Why it was judged so" }).click();
  await tour.locator("[aria-current=step]", { hasText: "Change the reply" }).waitFor();
  await page.reload();
  await tour.locator("[aria-current=step]", { hasText: "Change the reply" }).waitFor();
  await tour.getByRole("button", { name: "Leave it" }).click();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("tour");
  await page.keyboard.press("Enter");
  await tour
    .getByRole("button", { name: "Open the conversation" })
    .or(tour.locator("[aria-current=step]"))
    .first()
    .waitFor();
  const reply = page.getByRole("textbox", { name: "Reply" });
  await reply.press("End");
  await reply.pressSequentially(" Tina!");
  await tour.locator("[aria-current=step]", { hasText: "Approve it" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page
    .getByRole("button", { name: /^Approve/ })
    .first()
    .click();
  await tour.getByText("Done: a customer wrote", { exact: false }).waitFor({ timeout: 30_000 });
  await tour.getByRole("button", { name: "Close" }).click();
  expect(await tour.count()).toBe(0);
});

test("alerts are asked for by a button only, told once in all tabs, and counted on the tab", async () => {
  const fake = () => {
    const asked: string[] = ((window as any).asked = []);
    class Fake extends EventTarget {
      static get permission() {
        return localStorage.getItem("granted") ?? "default";
      }
      static async requestPermission() {
        asked.push("asked");
        localStorage.setItem("granted", "granted");
        return "granted";
      }
      constructor(title: string) {
        super();
        localStorage.setItem("said", JSON.stringify([...JSON.parse(localStorage.getItem("said") ?? "[]"), title]));
      }
    }
    (window as any).Notification = Fake;
  };
  const first = await desk.signIn("approver", "Noa");
  await first.context().addInitScript(fake);
  await first.goto(`${desk.url}/inbox`);
  const second = await first.context().newPage();
  await second.goto(`${desk.url}/tasks`);
  const bell = first.getByRole("button", { name: /Let the browser tell you/ });
  await bell.waitFor();
  expect(await first.evaluate(() => (window as any).asked)).toEqual([]);
  await bell.click();
  await first.getByRole("button", { name: /Alerts are on/ }).waitFor();
  await second.getByRole("button", { name: /Alerts are on/ }).waitFor();
  await until(
    async () => first.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("earshot.told"))),
    "what waits already",
  );
  await desk.heard(
    "Critical Carl",
    "I am a journalist writing about acme. I found glass in my coffee and went to hospital.",
  );
  const said = () => first.evaluate(() => JSON.parse(localStorage.getItem("said") ?? "[]") as string[]);
  await until(async () => (await said()).length > 0, "an alert");
  await until(async () => /^\(\d+\) Tasks/.test(await second.title()), "the count on the other tab");
  expect(await said()).toEqual(["Critical: Critical Carl"]);
  await until(async () => /^\(\d+\) Inbox/.test(await first.title()), "the count on the first tab");
  expect(await first.locator("link[rel=icon]").getAttribute("href")).toMatch(/^data:image/);
  await second.goto(`${desk.url}/settings#alerts`);
  const critical = second.getByLabel("Something critical comes in");
  expect(await critical.isChecked()).toBe(true);
  await critical.uncheck();
  await desk.heard("Critical Cora", "I found glass in my coffee at acme and went to hospital. My lawyer will write.");
  await second.waitForTimeout(3000); // longer than the inbox in the first tab needs to see it
  expect(await said(), "a kind that was switched off").toEqual(["Critical: Critical Carl"]);
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
