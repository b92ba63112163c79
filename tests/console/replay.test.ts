import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
import { keys } from "@earshot/core/keys";
import type { Replay } from "@earshot/core/replay/replay";
import { startReplay } from "@earshot/core/replay/start-replay";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
/** The conversation of an unhappy customer. */
let carl: string;
const ada = { id: "p-ada", name: "Ada", role: "admin" as const };

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Ada");
  const text = "My acme coffee was cold and late. Very disappointing!";
  ({ id: carl } = (await desk.heard("Cold Carl", text)).conversation);
  await desk.heard("Asking Ann", "When does the acme shop in Leeds open on Sundays?");
}, 120_000);
afterAll(() => desk.close());

const beside = (where = page) => where.getByRole("region", { name: "Try on the past" });
const form = (name: string) => page.getByRole("form", { name, exact: true });
const changes = (where = page) => where.getByRole("list", { name: "What would be different" });

async function tryIn(label: string, days = "Last 7 days"): Promise<void> {
  await form(label).getByRole("button", { name: "Try on the past" }).click();
  await beside().getByLabel("How far back").selectOption({ label: days });
  await beside().getByRole("button", { name: "Start" }).click();
  await beside().getByText("Done", { exact: true }).waitFor();
}

test("changed deadlines are tried before they are saved: progress, and due times side by side", async () => {
  await page.goto(`${desk.url}/settings`);
  await form("Hours and deadlines").getByLabel("Complaints", { exact: false }).first().waitFor();
  const before = await getBrand(desk.ctx, "acme");
  await form("Brand").getByLabel("Normal", { exact: true }).fill("7");
  await tryIn("Brand");
  await beside()
    .getByText(/^Different: \d+ of \d+ mentions\.$/u)
    .waitFor();
  const due = changes().getByRole("row", { name: /^Due / }).first();
  await due.waitFor();
  const cells = await due.getByRole("cell").allInnerTexts();
  expect(cells).toHaveLength(2);
  expect(cells[0]).not.toBe(cells[1]);
  expect((await getBrand(desk.ctx, "acme")).deadlines).toEqual(before.deadlines);
  // What is typed is still there, to be saved.
  expect(await form("Brand").getByLabel("Normal", { exact: true }).inputValue()).toBe("7");
});

test("what was tried is listed with who, when, what and result, and is saved from there after the page was left", async () => {
  await page.goto(`${desk.url}/replays`);
  const row = page.getByRole("list", { name: "Tried on the past" }).getByRole("listitem").first();
  await row.getByText("Done", { exact: true }).waitFor();
  // Words of the result come once the page stands.
  await row.getByText(/Different: \d+ of \d+ mentions/u).waitFor();
  const said = await row.innerText();
  expect(said).toContain("Deadlines");
  expect(said).toContain("Ada");
  await row.getByRole("link").click();
  await page.getByText("What was tried").click();
  await page.getByText('"normal": 7').waitFor();
  await page.getByRole("button", { name: "Save this change" }).click();
  await page.getByText("Saved by Ada.").waitFor();
  expect((await getBrand(desk.ctx, "acme")).deadlines.normal).toBe(7);
});

test("terms show what would be heard, and lists are narrowed by what would be different", async () => {
  await page.goto(`${desk.url}/settings`);
  await form("Brand").getByRole("textbox", { name: "Terms", exact: true }).fill("acme, leeds");
  await form("Brand").getByLabel("Normal", { exact: true }).fill("9");
  await tryIn("Brand");
  await beside()
    .getByText(/Heard now: \d+; with the change: \d+\./u)
    .waitFor();
  await beside()
    .getByRole("radio", { name: /^Due \(\d+\)$/u })
    .press("Space");
  await changes().getByRole("row", { name: /^Due / }).first().waitFor();
});

test("a playbook's draft is shown with what was added and taken away", async () => {
  const { drafts } = await desk.view(carl);
  const { id } = drafts.at(-1)!.playbook!;
  await page.goto(`${desk.url}/playbooks`);
  const card = page.getByRole("article", { name: id, exact: true });
  await card.getByRole("button", { name: /own/iu }).first().click();
  const texts = card.locator("textarea");
  for (let n = 0; n < (await texts.count()); n++)
    await texts.nth(n).fill("Hello {name}, that should never have happened to you. {sorry} Please write to us.");
  await card.getByRole("button", { name: "Try on the past" }).click();
  await beside().getByRole("button", { name: "Start" }).click();
  await beside().getByText("Done", { exact: true }).waitFor();
  const changed = changes()
    .getByRole("row", { name: /^Draft / })
    .first();
  await changed.locator("ins").first().waitFor();
  expect(await changed.locator("del").count()).toBeGreaterThan(0);
  expect(await desk.ctx.store.get(keys.playbook("acme", id))).toBeUndefined();
});

test("an article and approval rules are tried as well", async () => {
  await page.goto(`${desk.url}/knowledge?new`);
  await page.getByLabel("Title").fill("Opening hours in Leeds");
  await page.getByRole("textbox", { name: /^What it says/u }).fill("Our shop in Leeds opens at 9 on Sundays.");
  await page.getByRole("textbox", { name: /^How customers ask/u }).fill("When does the shop in Leeds open on Sundays?");
  await page.getByRole("button", { name: "Try on the past" }).click();
  await beside().getByRole("button", { name: "Start" }).click();
  await changes().getByRole("article", { name: "Asking Ann" }).locator("ins").first().waitFor();
  await page.goto(`${desk.url}/settings`);
  await form("Who approves what").getByRole("button", { name: "Add rule" }).click();
  await tryIn("Who approves what");
  await changes()
    .getByRole("row", { name: /^Who approves / })
    .first()
    .waitFor();
});

test("a long one shows how far it is and is stopped; judgements are compared without a change", async () => {
  const stuck = { ...desk.ctx, actor: ada, queues: { ...desk.ctx.queues, send: async () => undefined } };
  const day = new Date().toISOString().slice(0, 10);
  const { id } = await startReplay(stuck, "acme", { from: day, to: day, change: { reachFrom: 5 } });
  await page.goto(`${desk.url}/replays/${id}`);
  await page.getByRole("progressbar", { name: "0 of 1 days" }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByText("Stopped", { exact: true }).waitFor();
  await page.goto(`${desk.url}/replays`);
  await page.getByText("Compare judgements").click();
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByText("Nothing would be different").waitFor();
  expect(await page.getByRole("button", { name: "Save this change" }).count()).toBe(0);
});

test("what the settings have left behind is tried again instead of saved", async () => {
  const day = new Date().toISOString().slice(0, 10);
  const acting = { ...desk.ctx, actor: ada };
  const { id } = await startReplay(acting, "acme", { from: day, to: day, change: { reachFrom: 5 } });
  await page.goto(`${desk.url}/replays/${id}`);
  await page.getByText("Done", { exact: true }).waitFor();
  await changeBrand(acting, "acme", { voice: { signature: "Ada" } });
  await page.reload();
  await page.getByText(/The settings were changed since this was tried/u).waitFor();
  await page.getByRole("button", { name: "Try it again" }).click();
  await page.getByRole("button", { name: "Save this change" }).waitFor();
});

test("it can be read and used by everybody, and on a phone in both directions", async () => {
  const links = page.getByRole("list", { name: "Tried on the past" }).getByRole("link");
  await page.goto(`${desk.url}/replays`);
  await links.first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const withDraft = await replayWith("draft");
  await page.goto(`${desk.url}/replays/${withDraft}`);
  await changes().getByRole("row").first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const phone = await desk.signIn("admin", "Noa", { locale: "he", viewport: { width: 400, height: 800 } });
  for (const where of ["replays", `replays/${withDraft}`]) {
    await phone.goto(`${desk.url}/${where}`);
    await phone.getByRole("listitem").getByText(/./u).first().waitFor();
    await phone.waitForLoadState("networkidle");
    expect(await phone.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await overflowOf(phone)).toBe(0);
    expect(await hindrancesOn(phone)).toEqual([]);
  }
  await phone.goto(`${desk.url}/settings`);
  await phone.getByRole("button", { name: "לנסות על העבר" }).first().click();
  await phone.getByRole("button", { name: "התחלה" }).waitFor();
  expect(await overflowOf(phone)).toBe(0);
  expect(desk.complaints).toEqual([]);
});

test("who may not manage reads what was tried, and neither tries nor saves", async () => {
  const viewer = await desk.signIn("viewer", "Vera");
  await viewer.goto(`${desk.url}/replays`);
  await viewer.getByRole("list", { name: "Tried on the past" }).getByRole("link").first().click();
  await viewer.locator(".replay-progress").waitFor();
  expect(await viewer.getByRole("button", { name: /Save this change|Try it again/u }).count()).toBe(0);
  await viewer.goto(`${desk.url}/settings`);
  await viewer.getByRole("form", { name: "Brand", exact: true }).waitFor();
  expect(await viewer.getByRole("button", { name: "Try on the past" }).count()).toBe(0);
});

async function replayWith(kind: string): Promise<string> {
  const { items } = await desk.ctx.store.page<Replay>(keys.replays("acme"), { limit: 50 });
  const runs = items.map(({ value }) => value);
  return runs.find(({ totals }) => kind in totals.kinds)!.id;
}
