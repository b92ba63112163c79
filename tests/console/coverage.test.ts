import { keys } from "@earshot/core/keys";
import type { Source } from "@earshot/core/source/source";
import { updateSource } from "@earshot/core/source/change-source";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

const HOUR = 3_600_000;
let desk: Desk;
let page: Page;
let watched: string;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("viewer", "Vera");
  await desk.heard("Mia", "acme forgot my cake and nobody answers, awful");
  const { items } = await desk.ctx.store.page<Source>(keys.sources("acme"));
  const source = items[0]!.value;
  // A week as a source may have it: a night on which the machine slept, a list that was too short, a term that nobody says.
  const days = new Map<string, Record<string, number>>();
  for (let hour = 160; hour >= 2; hour--) {
    if (hour > 40 && hour < 50) continue;
    const at = ago(hour);
    const [day, of] = [at.slice(0, 10), at.slice(11, 13)];
    days.set(day, { ...days.get(day), [`${of}g`]: 12, [`${of}s`]: 30, [`${of}k`]: 30, [`${of}r`]: 10 });
  }
  await desk.ctx.store.commit([
    ...[...days].map(([day, counts]) => ({ put: keys.ledgerDay("acme", source.id, day), value: counts })),
    {
      put: keys.ledgerGap("acme", source.id, ago(40)),
      value: { from: ago(50), to: ago(40), why: "nobody", covered: false, missed: 120 },
    },
  ]);
  watched = source.id;
});
afterAll(() => desk.close());

/** As it was last looked after; a collection that is under way would write over it, so it is said anew before each look. */
const watch = () =>
  updateSource(desk.ctx, "acme", watched, (source) => ({
    ...source,
    createdAt: ago(200),
    nextAt: ago(-1),
    watch: {
      at: ago(1),
      terms: "x",
      deaf: ["acmme"],
      reread: { at: ago(1), items: 10, late: 0 },
      canary: { at: ago(1), asked: "hello", found: true, times: 0 },
    },
  }));

async function look(language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
  await watch();
  await page.goto(`${desk.url}/coverage`);
  await page.locator(".hours").first().waitFor();
}

test("the page shows a source's week, and says in words what may be missed and what to do", async () => {
  await look("en");
  const week = page.getByRole("img", { name: /Hours of the last seven days: .*Not listened: 1[01]/ });
  expect(await week.count()).toBe(1);
  expect(await week.locator(".hour").count()).toBeGreaterThanOrEqual(7 * 24 - 1);
  await page.getByText(/Nobody collected it \(the machine was off or asleep\) for 10 hours/).waitFor();
  await page.getByText("Search the platform by hand for that time.").waitFor();
  await page.getByText(/nobody was found who says “acmme”/).waitFor();
  await page.getByText(/Asked .* of .* times that were due/).waitFor();
  await page.getByText(/The search answers: it found “hello”/).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
});

test("in the other languages too, on a phone, in both directions of writing, with nothing left in English or unfilled", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  for (const language of ["he", "fa", "hu", "lt", "zh-Hant"]) {
    await look(language);
    expect(await overflowOf(page), language).toBe(0);
    expect(await hindrancesOn(page), language).toEqual([]);
    const text = await page.locator("main").innerText();
    expect(text, language).not.toMatch(/\{\w+\}|\b(?:coverage|finding|hour|gap)\.|machine|platform answers/);
    expect(text).toContain("acmme");
  }
  expect(desk.complaints).toEqual([]);
});
