import { getBrand } from "@earshot/core/brand/change-brand";
import { connectSource } from "@earshot/core/source/connect-source";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
const terms = () => page.getByRole("textbox", { name: "Terms", exact: true });

beforeAll(async () => {
  desk = await openConsole();
  await connectSource(desk.ctx, "acme", { platform: "bluesky", settings: {} });
  await connectSource(desk.ctx, "acme", { platform: "mastodon", settings: {} });
  await connectSource(desk.ctx, "acme", { platform: "feed", settings: { url: "https://blog.example/rss" } });
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());
beforeEach(async () => {
  await page.goto(`${desk.url}/settings`);
});

test("while terms are typed they are told in words, and nothing is saved", async () => {
  const before = (await getBrand(desk.ctx, "acme")).terms;
  await terms().fill('telekom near/5 bill, =Acme, zenith* lang:hu, "acme coffee" -pizza');
  const meaning = page.getByRole("region", { name: "What is heard by these terms" });
  await meaning.getByText("every word that starts so", { exact: false }).waitFor();
  for (const words of ["at most 5 words apart", "with these capitals", "in the language hu", "Not meant:"])
    expect(await meaning.getByText(words, { exact: false }).count()).toBeGreaterThan(0);
  expect((await getBrand(desk.ctx, "acme")).terms).toBe(before);
});

test("what is wrong is told where it is", async () => {
  await terms().fill("telekom AND (acme");
  await page.getByText("never closed", { exact: false }).waitFor();
  expect(await page.locator(".terms-problem mark").textContent()).toBe("(");
  expect(await terms().getAttribute("aria-invalid")).toBe("true");
});

test("a pasted text is marked where it is found, or it is told why it is not", async () => {
  await terms().fill("acme, zenith -pizza");
  await page.getByRole("button", { name: "Try them on a text" }).click();
  const text = page.getByRole("textbox", { name: "What somebody said" });
  await text.fill("I love ACME!");
  await page.getByText("Found where it is marked").waitFor();
  expect(await page.locator(".said mark").allTextContents()).toEqual(["ACME"]);
  await text.fill("acme pizza");
  await page.getByText(/It has .*pizza.*, which is not meant/u).waitFor();
  await text.fill("<img src=x onerror=\"document.title='owned'\"> something else");
  await page.getByText(/It does not have .*zenith/u).waitFor();
  expect(await page.title()).not.toBe("owned");
});

test("forms, what was heard, and what each platform is asked and cannot be asked", async () => {
  await desk.heard("Tess", "acme coffee was cold");
  await page.reload();
  await terms().fill("telekom -pizza");
  await page.getByRole("button", { name: "The forms each is asked for in" }).click();
  await page.getByText("telekomnál", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Try them on what was heard" }).click();
  await page.getByRole("button", { name: "Try them on the last 7 days" }).click();
  await page.getByText(/mentions? of the last 7 days/u).waitFor();
  await page.getByRole("button", { name: "What each platform is asked" }).click();
  await page
    .locator("code", { hasText: /^telekom$/u })
    .first()
    .waitFor();
  await page.getByText("it cannot leave this out (checked here)", { exact: false }).first().waitFor();
  await page.getByText("only who is signed in may look through texts", { exact: false }).waitFor();
  await page.getByText("All that it lists is read", { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
});

test.each(["en", "he", "fa", "hu", "zh-Hant", "lt"])(
  "in %s nothing hinders, and nothing is wider than a phone",
  async (language) => {
    await page.setViewportSize({ width: 400, height: 900 });
    await page.evaluate((code) => localStorage.setItem("earshot.language", code), language);
    await page.reload();
    const field = page.locator("form textarea").first();
    await field.fill(`telekom, اسنپ near/3 "bad coffee", ${"longer ".repeat(12)} lang:hu -pizza`);
    await page.locator(".mantine-Accordion-control").first().waitFor();
    for (const control of await page.locator(".mantine-Accordion-control").all()) await control.click();
    await page.locator(".terms-queries code").first().waitFor();
    expect(await hindrancesOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => localStorage.setItem("earshot.language", "en"));
  },
);

test("no page complained", () => expect(desk.complaints).toEqual([]));
