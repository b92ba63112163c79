import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
import { moved, saved } from "@earshot/core/conversation/moves";
import { keys } from "@earshot/core/keys";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Ada");
});
afterAll(() => desk.close());

const form = () => page.getByRole("form", { name: "Hours and deadlines" });
const brand = () => getBrand(desk.ctx, "acme");
const saveForm = async () => {
  const { version } = await brand();
  await form().getByRole("button", { name: "Save" }).click();
  return until(async () => {
    const now = await brand();
    return now.version > version && now;
  }, "the brand to be saved");
};

test("an admin sets hours, holidays, deadlines and the ladder by keyboard and mouse, and what is open is counted anew", async () => {
  const { conversation } = await desk.heard("Mia", "acme forgot my cake and nobody answers, awful");
  await page.goto(`${desk.url}/settings`);
  await form().getByLabel("Open at these hours").focus();
  await page.keyboard.press("Space");
  const monday = form().getByRole("group", { name: "Monday", exact: true });
  await monday.getByLabel("Monday, from").fill("10:00");
  await monday.getByRole("button", { name: "Add hours: Monday" }).click();
  expect(await monday.getByLabel("Monday, from").count()).toBe(2);
  await monday.getByLabel("Monday, until").last().fill("00:00");
  await form()
    .getByRole("group", { name: "Friday", exact: true })
    .getByRole("button", { name: /Remove/ })
    .click();
  await form().getByLabel("Add a country").selectOption({ label: "Lithuania" });
  await form().getByRole("button", { name: "Add a day" }).click();
  await form().getByLabel("What it is").fill("Moving");
  const praise = form().getByRole("group", { name: "Praise" });
  await praise.getByLabel("Low").fill("600");
  await form().getByLabel("Remind at (% of the time)").fill("50");
  await form().getByLabel("Add a person").selectOption({ label: "Ada" });
  const { hours, holidays, laneDeadlines, ladder } = await saveForm();
  expect(hours!.days.mon).toEqual([
    { from: "10:00", to: "17:00" },
    { from: "18:00", to: "24:00" },
  ]);
  expect(hours!.days.fri).toBeUndefined();
  expect(hours!.always).toEqual(["critical"]);
  expect(holidays!.calendars).toEqual(["LT"]);
  expect(holidays!.days.length).toBeGreaterThan(20);
  expect(holidays!.own).toMatchObject([{ name: "Moving", hours: "closed" }]);
  expect(laneDeadlines).toEqual({ praise: { low: 600 } });
  expect(ladder).toMatchObject({ remindAt: 50, passOnAt: 90, order: [{ person: expect.any(String) }] });
  // What comes from a calendar can be opened again.
  const [next] = holidays!.days.filter(({ day }) => day >= new Date().toISOString().slice(0, 10));
  await form()
    .getByRole("button", { name: new RegExp(`^Open that day: ${next!.day}`) })
    .click();
  expect((await saveForm()).holidays!.own).toContainEqual({ day: next!.day, name: next!.name, hours: "usual" });
  const { dueAt } = (await desk.view(conversation.id)).conversation;
  await changeBrand(desk.ctx, "acme", { deadlines: { critical: 5000, high: 5000, normal: 5000, low: 5000 } });
  await page.getByRole("button", { name: "Recount open deadlines" }).click();
  await page.getByText("1 deadline changed.").last().waitFor();
  expect((await desk.view(conversation.id)).conversation.dueAt! > dueAt!).toBe(true);
  expect(await hindrancesOn(page)).toEqual([]);
});

test("hours in which nobody works are refused in words, and closing the switch is open always again", async () => {
  for (const remove of await form()
    .getByRole("group", { name: /day$/ })
    .getByRole("button", { name: /^Remove/ })
    .all())
    expect(await remove.isVisible()).toBe(true);
  while (
    (await form()
      .getByRole("group", { name: /day$/ })
      .getByRole("button", { name: /^Remove/ })
      .count()) > 0
  )
    await form()
      .getByRole("group", { name: /day$/ })
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
  await form().getByRole("button", { name: "Save" }).click();
  await form()
    .getByText(/open at least one day/)
    .waitFor();
  await form().getByLabel("Open at these hours").focus();
  await page.keyboard.press("Space");
  expect((await saveForm()).hours).toBeUndefined();
});

test("a conversation shows both clocks, a VIP, what the author's history warns of and the ladder's step; all can be undone", async () => {
  const { conversation } = await desk.heard("Max", "acme broke my phone again, terrible");
  const known = (await desk.ctx.store.get(keys.conversation("acme", conversation.id)))!;
  const remindedAt = new Date().toISOString();
  await desk.ctx.store.commit([
    saved(moved(known, { atRisk: ["repeat-complaints", "unanswered"], ladder: { remindedAt } })),
  ]);
  await page.goto(`${desk.url}/inbox/${conversation.id}`);
  await page
    .locator(".clocks")
    .getByText(/heard .* after it was said, by the platform’s date · waiting for/)
    .waitFor();
  await page.getByText("Complained before").waitFor();
  await page.getByText("Earlier complaint unanswered").waitFor();
  await page.getByText("Reminded").waitFor();
  await page.getByRole("button", { name: "Make VIP" }).click();
  await page.getByRole("button", { name: "Not a VIP" }).waitFor();
  expect((await brand()).vips).toMatchObject([{ platform: "playground", name: "Max" }]);
  expect((await desk.view(conversation.id)).conversation).toMatchObject({ vip: true });
  await page.goto(`${desk.url}/settings`);
  await page.getByRole("region", { name: "VIPs" }).getByRole("button", { name: "Take Max off the VIP list" }).click();
  await page.getByText("Nobody is listed.").waitFor();
  await page.goto(`${desk.url}/coverage`);
  const figures = page.getByRole("region", { name: "Praise and complaints" });
  await figures.getByRole("rowheader", { name: "Complaints" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
});

test("in the other languages too, on a phone, in both directions of writing, with nothing left in English or unfilled", async () => {
  await changeBrand(desk.ctx, "acme", {
    hours: { days: { mon: [{ from: "09:00", to: "17:00" }] } },
    holidays: { calendars: ["IL"], own: [{ day: "2027-01-04", hours: [{ from: "10:00", to: "12:00" }] }] },
    ladder: { order: [{ person: (await desk.ctx.store.page<any>("TEAM")).items[0]!.value.id }] },
  });
  await page.setViewportSize({ width: 400, height: 800 });
  for (const language of ["he", "fa", "hu", "lt", "zh-Hant"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    await page.goto(`${desk.url}/settings`);
    const hours = page.locator("form").filter({ has: page.locator("input[type=time]") });
    await hours.waitFor();
    await hours
      .locator("option", { hasText: /Lietuva|ליטא|لیتوانی|Litvánia|立陶宛/ })
      .first()
      .waitFor({ state: "attached" });
    expect(await overflowOf(page), language).toBe(0);
    const text = await hours.innerText();
    expect(text, language).not.toMatch(/\{\w+|\b(?:hours|holidays|ladder|ask)\.\w|Monday|deadline/i);
  }
  expect(await hindrancesOn(page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test("the settings are in parts that a link, an address and the keyboard lead to", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => localStorage.setItem("earshot.language", "en"));
  // From the settings themselves that would load nothing anew, and the language stay.
  await page.goto("about:blank");
  await page.goto(`${desk.url}/settings#team`);
  const parts = page.getByRole("navigation", { name: "On this page" });
  const isInSight = (name: string) =>
    until(async () => {
      const box = await page.getByRole("heading", { name, level: 2 }).boundingBox();
      return box !== null && box.y >= 0 && box.y < 800;
    }, `${name} in sight`);
  await isInSight("Team");
  await parts.getByRole("link", { name: "Hours and deadlines" }).press("Enter");
  await isInSight("Hours and deadlines");
  await parts.locator("[aria-current]", { hasText: "Hours and deadlines" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#hours") !== null), "Tab goes on in the part").toBe(
    true,
  );
  await parts.getByRole("link", { name: "Alerts", exact: true }).click();
  expect(new URL(page.url()).hash).toBe("#alerts");
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(page)).toBe(0);
  await parts.getByRole("link", { name: "VIPs" }).click();
  await isInSight("VIPs");
  expect(await hindrancesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});
