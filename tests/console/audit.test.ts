import { sealAll } from "@earshot/core/audit/seal";
import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
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

const log = () => page.getByRole("list", { name: "Audit log" });
const rows = () => log().locator(":scope > li");

test("an admin sees who changed what, from what to what, and takes it back", async () => {
  const { name } = await getBrand(desk.ctx, "acme");
  const ada = { id: "p-ada", name: "Ada", role: "admin" as const };
  await changeBrand({ ...desk.ctx, actor: ada }, "acme", { name: "Acme Tea", voice: { signature: "Ada of Acme" } });
  await page.getByRole("link", { name: "Audit log" }).click();
  const row = rows().filter({ hasText: "Acme Tea" });
  await row.waitFor();
  const text = await row.innerText();
  expect(text).toContain("changed the brand’s settings");
  expect(text).toContain(name);
  expect(text).toContain("Ada of Acme");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await row.getByRole("button", { name: "Take back" }).click();
  expect((await getBrand(desk.ctx, "acme")).name).toBe("Acme Tea");
  page.once("dialog", (dialog) => void dialog.accept());
  await row.getByRole("button", { name: "Take back" }).click();
  await until(async () => (await getBrand(desk.ctx, "acme")).name === name, "the old name");
  await rows().filter({ hasText: "takes an earlier change back" }).waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await rows().filter({ hasText: "Acme Tea" }).last().getByRole("button", { name: "Take back" }).click();
  await page.getByRole("alert").filter({ hasText: "Somebody changed this since: name" }).waitFor();
});

test("it is filtered by words, kind and days, and shows the installation as well", async () => {
  const filter = page.getByRole("search");
  await filter.getByLabel("What", { exact: true }).selectOption({ label: "Sources and webhooks" });
  await rows().filter({ hasText: "connected a source" }).waitFor();
  await until(async () => !(await log().innerText()).includes("settings"), "other kinds to go");
  await filter.getByLabel("Words in names, kinds or values").fill("nothing has these words");
  await page.getByText("Nothing fits").waitFor();
  await filter.getByLabel("Words in names, kinds or values").fill("");
  await filter.getByLabel("What", { exact: true }).selectOption({ label: "Everything" });
  await page.getByText("The whole installation").click();
  await rows().filter({ hasText: "signed in" }).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("audit-earshot.csv");
});

test("it says that the log fits its seals, and where it does not", async () => {
  const ahead = { ...desk.ctx, now: () => new Date(Date.now() + 5 * 60_000) };
  await sealAll(ahead);
  await page.goto(`${desk.url}/audit`);
  await page.getByText(/Checked: nothing was removed, changed or added since/u).waitFor();
  const { items } = await desk.ctx.store.list("author", keys.audits("acme", new Date().toISOString()), { limit: 1 });
  await desk.ctx.store.commit([{ remove: items[0]!.key }]);
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "A record was removed." }).waitFor();
});

test("it can be read and used by everybody, and on a phone in both directions", async () => {
  await page.goto(`${desk.url}/audit`);
  await rows().first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const phone = await desk.signIn("admin", "Noa", { locale: "he", viewport: { width: 400, height: 800 } });
  await phone.goto(`${desk.url}/audit`);
  await phone.getByRole("list", { name: "יומן ביקורת" }).getByRole("listitem").first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.dir)).toBe("rtl");
  expect(await overflowOf(phone)).toBe(0);
  expect(await hindrancesOn(phone)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test("who may not manage has no such page", async () => {
  const approver = await desk.signIn("approver", "Ben");
  expect(await approver.getByRole("link", { name: "Audit log" }).count()).toBe(0);
  await approver.goto(`${desk.url}/audit`);
  await approver.waitForURL(/\/inbox/u);
});
