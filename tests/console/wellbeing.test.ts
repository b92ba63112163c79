import { changeBrand } from "@earshot/core/brand/change-brand";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
const INSULT = "you are a bunch of incompetent idiots";

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
  await desk.heard("Grim", `The acme coffee is awful, ${INSULT}.`);
  await desk.heard("Paula", "The acme coffee was cold. Do not contact me again about this order.");
});
afterAll(() => desk.close());

const mentions = () => page.getByRole("region", { name: "What was said" });

test("hostile words are covered in the row, the conversation, what was heard and search, and shown by a press and a key", async () => {
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Grim").click();
  await mentions().getByText("Hostile words hidden (insult)").waitFor();
  expect(await rowOf(page, "Grim").innerText()).not.toContain(INSULT);
  expect(await mentions().innerText()).not.toContain(INSULT);
  expect(await hindrancesOn(page)).toEqual([]);
  await mentions().getByRole("button", { name: "Show", exact: true }).click();
  await mentions().getByText(INSULT).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("v");
  await mentions().getByText(INSULT).waitFor({ state: "detached" });
  await page.keyboard.press("v");
  await mentions().getByText(INSULT).waitFor();
  for (const where of ["heard", "search?q=incompetent"]) {
    await page.goto(`${desk.url}/${where}`);
    await page.getByText("Hostile words hidden (insult)").first().waitFor();
    expect(await page.locator("#content").innerText()).not.toContain(INSULT);
    await page.getByRole("button", { name: "Show", exact: true }).first().click();
    await page.getByText("incompetent").first().waitFor();
  }
});

test("a person turns the cover off for themselves, in every browser", async () => {
  await page.goto(`${desk.url}/settings#hostile`);
  await page.getByRole("checkbox", { name: "Hide hostile words until I ask for them" }).click();
  await until(async () => {
    const answer = await page.evaluate(async () => (await fetch("/api/me")).json());
    return answer.person.showsHostile === true;
  }, "the choice to be kept");
  await page.goto(`${desk.url}/inbox`);
  await until(async () => (await rowOf(page, "Grim").innerText()).includes(INSULT), "the words in the row");
  await page.goto(`${desk.url}/settings#hostile`);
  await page.getByRole("checkbox", { name: "Hide hostile words until I ask for them" }).click();
});

test("a request not to be contacted is noted with one press, ends what could be sent, and is lifted with a reason", async () => {
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Paula").click();
  await page.getByText("They seem to ask not to be contacted").waitFor();
  await page.getByRole("button", { name: "Do not contact", exact: true }).click();
  await page.getByText("Paula asked not to be contacted").waitFor();
  await page.getByRole("button", { name: /^Approve/ }).waitFor({ state: "detached" });
  expect(await hindrancesOn(page)).toEqual([]);
  await page.goto(`${desk.url}/settings#no-contact`);
  const section = page.getByRole("region", { name: "Not to be contacted" });
  await section.getByText("Paula").waitFor();
  await section.getByRole("button", { name: "Allow contact: Paula" }).click();
  await page.getByRole("textbox", { name: /Why may they be contacted again/ }).fill("She asked for a call back");
  await page.getByRole("dialog").getByRole("button", { name: "Allow contact" }).click();
  await section.getByText("Nobody has asked not to be contacted").waitFor();
});

test("after so much that is hostile a pause is offered, taken and ended; a colleague cannot assign meanwhile", async () => {
  await changeBrand(desk.ctx, "acme", { pauses: { after: 2, minutes: 20 } });
  const noa = await desk.signIn("drafter", "Noa");
  await desk.heard("Rude", `The acme tea is cold, ${INSULT}.`);
  for (const name of ["Grim", "Rude"]) {
    await noa.goto(`${desk.url}/inbox`);
    await rowOf(noa, name).click();
    const said = noa.getByRole("region", { name: "What was said" });
    await said.getByRole("button", { name: "Show", exact: true }).click();
    await said.getByText(INSULT).waitFor();
    await noa.waitForResponse((answer) => answer.url().endsWith("/strain") && answer.request().method() === "POST");
  }
  await noa.getByText("You have read 2 hostile messages today.").waitFor();
  expect(await hindrancesOn(noa)).toEqual([]);
  await noa.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(noa)).toBeLessThanOrEqual(0);
  await noa.getByRole("button", { name: "Take a break: 20 minutes" }).click();
  await noa.getByText("You are on a break until").waitFor();
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Rude").click();
  await page.getByRole("button", { name: "No owner" }).click();
  await page.getByRole("menuitem", { name: "Noa (away)" }).click();
  await page
    .getByText(/Noa is taking a break until .* Choose somebody else/u)
    .first()
    .waitFor();
  await noa.getByRole("button", { name: "I am back" }).click();
  await noa.getByText("You are on a break until").waitFor({ state: "detached" });
  await noa.context().close();
});

test.each(["he", "fa", "hu", "lt", "zh-Hant"])(
  "in %s the covered conversation fits on 400 px and hinders nobody",
  async (locale) => {
    const phone = await desk.signIn("admin", `Dana ${locale}`, { locale, viewport: { width: 400, height: 800 } });
    const grim = (
      await desk.view((await desk.heard(`Grim ${locale}`, `Awful acme coffee, ${INSULT}.`)).conversation.id)
    ).conversation.id;
    await phone.goto(`${desk.url}/inbox/${encodeURIComponent(grim)}`);
    await phone.locator(".covered").first().waitFor();
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    expect(await hindrancesOn(phone)).toEqual([]);
    await phone.context().close();
  },
);
