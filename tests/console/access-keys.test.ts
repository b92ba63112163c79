import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Ada");
});
afterAll(() => desk.close());

const section = () => page.getByRole("region", { name: "Access keys" });
const ask = (token: string) => fetch(`${desk.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });

async function make(name: string): Promise<string> {
  await section().getByRole("button", { name: "New key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Role").selectOption("approver");
  await dialog.getByRole("button", { name: "New key" }).click();
  return (await dialog.locator(".access-key-token").textContent()) ?? "";
}

test("an admin makes a key, sees it once, copies it, and it works", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${desk.url}/settings#keys`);
  const token = await make("Help desk");
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Copy text" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  await page.getByRole("button", { name: "I have kept it" }).click();
  expect((await ask(token)).status).toBe(200);
  await page.reload();
  const row = section().getByRole("listitem").filter({ hasText: "Help desk" });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Approver \(Acme.*\) · Made by: Ada\s+Ends: in .* · Last used: .* ago/u);
  expect(await page.content()).not.toContain(token.slice(-36));
});

test("it is renamed and revoked; what uses it is out at once", async () => {
  const token = await make("Till");
  await page.getByRole("button", { name: "I have kept it" }).click();
  await section().getByRole("button", { name: "Rename Till" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Tills");
  await dialog.getByRole("button", { name: "Save" }).click();
  page.once("dialog", (asked) => void asked.accept());
  await section().getByRole("button", { name: "Revoke Tills" }).click();
  await until(async () => (await ask(token)).status === 401, "the revocation");
  await section().getByText("Tills").waitFor({ state: "detached" });
});

test("it can be read by everybody, on a phone and from right to left", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await page.reload();
  await page.getByRole("region", { name: "מפתחות גישה" }).getByText("Help desk").waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(desk.complaints).toEqual([]);
});

test("who is no admin is not shown keys", async () => {
  const other = await desk.signIn("approver", "Noam");
  await other.goto(`${desk.url}/settings`);
  await other.getByRole("heading", { name: "Team" }).waitFor();
  expect(await other.getByRole("region", { name: "Access keys" }).count()).toBe(0);
});
