import { note } from "@earshot/core/conversation/note";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

const SLOW = { timeout: 15_000 };
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("viewer", "Vera");
  const { conversation } = await desk.heard("Mia", "acme forgot my cake, and the <b>candles</b> never came. Help!");
  await desk.heard("Noa", "הקפה של acme היה קר, והמשלוחים תמיד מאחרים. אנא עזרו!");
  await note(desk.ctx, "acme", conversation.id, { text: "Ask the bakery about the cake" });
});
afterAll(() => desk.close());

const hits = () => page.getByRole("list", { name: "Found" }).getByRole("listitem");

test("a key leads to the search; words are found in any form, marked, and open their conversation; the address says what is asked", async () => {
  await page.goto(`${desk.url}/health`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Slash");
  const field = page.getByRole("searchbox");
  await field.waitFor();
  await page.keyboard.type("cakes candle");
  await hits().first().waitFor();
  expect(await hits().count()).toBe(1);
  expect(await page.locator(".hit mark").allInnerTexts()).toEqual(["cake", "candles"]);
  expect(await hits().first().innerText()).toContain("<b>candles</b>");
  expect(new URL(page.url()).searchParams.get("q")).toBe("cakes candle");
  await field.fill("cake");
  await expect.poll(() => hits().count(), SLOW).toBe(2);
  expect(await page.locator(".hit-kind").allInnerTexts()).toEqual(["Note", "Mention"]);
  await field.fill("cake -bakery");
  await expect.poll(() => hits().count(), SLOW).toBe(1);
  await page.getByText(/texts were looked through/).waitFor();
  // What cannot be searched is answered in words, and the next search goes on.
  await field.fill("-cake");
  await page.getByText("Say what to look for as well").waitFor();
  await field.fill("משלוח");
  await expect.poll(() => page.locator(".hit mark").allInnerTexts(), SLOW).toEqual(["והמשלוחים"]);
  expect(await page.locator(".hit-text").evaluate((text) => getComputedStyle(text).direction)).toBe("rtl");
  expect(await hindrancesOn(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => page.locator(".hit mark").allInnerTexts(), SLOW).toEqual(["והמשלוחים"]);
  expect(await field.inputValue()).toBe("משלוח");
  await hits().first().getByRole("link").click();
  await page.waitForURL(/\/inbox\/c/);
  await page.getByText("הקפה של acme היה קר").first().waitFor();
});

test("filters narrow it, in every language, on a phone, in both directions", async () => {
  await page.goto(`${desk.url}/search?q=acme&language=he`);
  await hits().first().waitFor();
  expect(await hits().count()).toBe(1);
  await page.setViewportSize({ width: 400, height: 800 });
  for (const language of ["he", "fa", "hu", "lt", "zh-Hant"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    await page.goto(`${desk.url}/search?q=acme`);
    await page.locator(".hit").first().waitFor();
    expect(await overflowOf(page), language).toBe(0);
    expect(await hindrancesOn(page), language).toEqual([]);
    const text = await page.locator("main").innerText();
    expect(text, language).not.toMatch(/\{\w+\}|search\.|looked through/);
  }
  expect(desk.complaints).toEqual([]);
});
