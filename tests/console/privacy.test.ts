import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, rowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

test("what is held about a person is a file; erased, they are gone from the inbox, and the proof stands there", async () => {
  const { conversation } = await desk.heard("Grim Tester", "The acme coffee is perfectly dreadful, I am very angry.");
  const { id } = conversation.author;
  await page.goto(`${desk.url}/settings#privacy`);
  const section = page.getByRole("region", { name: "Privacy" });
  await section.getByText("Nobody has been erased.").waitFor();
  await section.getByLabel("ID or handle").fill(id);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    section.getByRole("button", { name: "Export" }).click(),
  ]);
  expect(await readFile(await file.path(), "utf8")).toContain("perfectly dreadful");
  expect(await hindrancesOn(page)).toEqual([]);

  await section.getByRole("button", { name: "Erase" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("cannot be brought back").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Erase" }).click();
  await section.getByText("1 message, 0 replies").waitFor({ timeout: 30_000 });
  expect(await section.innerText()).not.toContain("Grim");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Grim Tester").waitFor({ state: "detached" });
  expect(desk.complaints).toEqual([]);
});

test("it is there from right to left on a phone, and for nobody who may not manage", async () => {
  const phone = await desk.signIn("admin", "Noa", { locale: "he-IL", viewport: { width: 400, height: 800 } });
  await phone.goto(`${desk.url}/settings#privacy`);
  await phone.getByRole("region", { name: "פרטיות" }).waitFor();
  expect(await overflowOf(phone)).toBe(0);
  expect(await hindrancesOn(phone)).toEqual([]);
  const approver = await desk.signIn("approver", "Ari");
  await approver.goto(`${desk.url}/settings`);
  await approver.getByRole("region", { name: "Passkeys" }).waitFor();
  expect(await approver.getByRole("region", { name: "Privacy" }).count()).toBe(0);
});
