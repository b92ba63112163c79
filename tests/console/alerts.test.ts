import { happened, moved, saved } from "@earshot/core/conversation/moves";
import { listAlerts } from "@earshot/core/alert/list-alerts";
import { keys } from "@earshot/core/keys";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let ada: Page; // admin
let max: Page; // marketing

beforeAll(async () => {
  desk = await openConsole();
  ada = await desk.signIn("admin", "Ada");
  max = await desk.signIn("marketing", "Max");
  for (const name of ["Glass Gil", "Glass Gal"]) {
    const { conversation } = await desk.heard(name, `I found glass in my acme cup and cut my mouth, says ${name}.`);
    // However it was judged, it is critical now.
    const known = (await desk.ctx.store.get(keys.conversation("acme", conversation.id)))!;
    const next = moved(known, { urgency: "critical" });
    const event = { at: new Date().toISOString(), by: "earshot", what: "edited" as const };
    await desk.ctx.store.commit([saved(next), happened(next, event)]);
  }
  await until(async () => (await listAlerts(desk.ctx, "acme")).length === 2, "two alerts");
});
afterAll(() => desk.close());

const cards = (page: Page) => page.getByRole("list", { name: "Alerts" }).getByRole("article");

test("what is critical stands on the page and is counted beside its name; one says that one knows of it, and that it is over", async () => {
  await ada.goto(`${desk.url}/alerts`);
  await ada.getByRole("article", { name: "Critical conversation on playground" }).first().waitFor();
  expect(await cards(ada).count()).toBe(2);
  expect(await ada.getByRole("link", { name: "Alerts 2" }).count()).toBe(1);
  await cards(ada).first().getByRole("button", { name: "I know of it" }).click();
  await cards(ada).first().getByText("Ada knows of it").waitFor();
  await cards(ada).first().getByRole("button", { name: "It is over" }).click();
  await until(async () => (await cards(ada).count()) === 1, "one card");
  await ada.getByText("Over (1)").click();
  await cards(ada).getByText("Ada said that it is over").waitFor();
  await ada.getByText("Now (1)").click();
  await cards(ada).getByRole("button", { name: "Quiet for" }).click();
  await ada.getByRole("menuitem", { name: "4 hours" }).click();
  await cards(ada).getByText("Quiet until").waitFor();
});

test("marketing sees alerts and incidents, without a way into the inbox, and chooses what it is mailed", async () => {
  await max.goto(`${desk.url}/alerts`);
  await cards(max).first().waitFor();
  expect(await max.getByRole("link", { name: "Show the conversation" }).count()).toBe(0);
  expect(await max.getByRole("button", { name: "Open an incident" }).count()).toBe(0);
  const mine = max.getByRole("form", { name: "What I am mailed" });
  await mine.getByLabel("As usual").uncheck();
  await mine.getByLabel("More said than usual").check();
  await mine.getByRole("switch", { name: "Quiet hours" }).check({ force: true });
  await mine.getByLabel("Quiet hours, until").fill("06:30");
  await mine.getByRole("button", { name: "Save" }).click();
  await until(async () => {
    const { items } = await desk.ctx.store.page<any>("TEAM");
    const person = items.map(({ value }) => value).find(({ name }) => name === "Max");
    return person?.alerts?.kinds?.includes("spike") && person.alerts.quiet.slot.to === "06:30";
  }, "the choices to be kept");
});

test("an incident is opened, worked on and closed: the banner leads to its war room", async () => {
  await ada.goto(`${desk.url}/alerts`);
  await ada.getByRole("button", { name: "Open an incident" }).click();
  const dialog = ada.getByRole("dialog");
  await dialog.getByLabel("What it is about").fill("Glass in cups");
  await dialog.getByRole("button", { name: "Open an incident" }).click();
  await ada.getByRole("link", { name: /An incident is open/ }).click();
  await ada.getByRole("heading", { name: "Glass in cups" }).waitFor();
  await ada.getByText("these approve: Ada").waitFor();
  const text = ada.getByLabel("English (proposed)");
  await text.fill("We are looking into every cup.");
  await ada.getByRole("button", { name: "Keep this text" }).first().click();
  await ada.getByLabel("English", { exact: true }).waitFor();
  expect(await hindrancesOn(ada)).toEqual([]);
  await max.goto(ada.url());
  await max.getByRole("heading", { name: "Glass in cups" }).waitFor();
  expect(await max.getByRole("region", { name: "Who did what" }).count()).toBe(0);
  await ada.getByRole("button", { name: "Close the incident" }).click();
  await ada.getByRole("dialog").getByLabel("What came of it").fill("The cups were taken back.");
  await ada.getByRole("dialog").getByRole("button", { name: "Close the incident" }).click();
  await ada.getByText("The cups were taken back.").waitFor();
  await until(async () => (await ada.getByRole("link", { name: /An incident is open/ }).count()) === 0, "no banner");
});

test("it can be read and used on a phone from right to left, in the dark", async () => {
  const phone = await desk.signIn("approver", "Noa", {
    locale: "he",
    colorScheme: "dark",
    reducedMotion: "reduce",
    viewport: { width: 400, height: 800 },
  });
  for (const path of ["alerts", new URL(max.url()).pathname.slice(1)]) {
    await phone.goto(`${desk.url}/${path}`);
    await phone.locator(".page article").first().waitFor();
    expect(await phone.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await overflowOf(phone)).toBe(0);
    expect(await hindrancesOn(phone)).toEqual([]);
  }
  expect(desk.complaints).toEqual([]);
});

test("a brand says in its settings whether incidents open by themselves, and who approves meanwhile", async () => {
  await ada.goto(`${desk.url}/settings#brand-alerts`);
  const form = ada.getByRole("form", { name: "Alerts and incidents" });
  await form.getByRole("switch", { name: "A wave of complaints opens an incident by itself" }).uncheck({ force: true });
  await form.getByText("Noa").click();
  await form.getByRole("button", { name: "Save" }).click();
  await until(async () => {
    const brand = await desk.ctx.store.get(keys.brand("acme"));
    return brand?.alerts?.incidents === "by-hand" && brand.alerts.seniors.length === 1;
  }, "the settings to be kept");
});
