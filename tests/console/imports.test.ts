import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { listImports } from "@earshot/core/import/list-imports";
import { inbox } from "@earshot/core/desk/inbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

/** What the page looks like, where somebody wants to see it: EARSHOT_PICTURES=<folder>. */
async function picture(name: string): Promise<void> {
  const folder = process.env["EARSHOT_PICTURES"];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const trustpilot = [
  "Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Domain URL,Business Reply Date (UTC)",
  ...Array.from(
    { length: 12 },
    (_, n) => `o${n},2025-05-0${(n % 9) + 1},Old ${n},Bad,acme burned my hand,1,acme.example,`,
  ),
  `n1,${hoursAgo(2)},Nora,Cold,acme served me cold coffee,2,acme.example,`,
  `n2,${hoursAgo(3)},Adam,Rude,acme staff was rude,1,acme.example,${hoursAgo(1)}`,
  "n3,someday,Eva,Slow,acme is slow,2,acme.example,",
].join("\n");

async function choose(name: string, text: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(text) });
}

test("a file is recognised and looked over before it is brought in; old complaints become history, and it can be undone", async () => {
  await page.goto(`${desk.url}/sources`);
  await page.getByRole("link", { name: "Import a file" }).click();
  await page.getByText("No file has been brought in yet.").waitFor();
  await choose("trustpilot.csv", trustpilot);
  const section = page.getByRole("region", { name: "Import a file" });
  await section.getByText("An export of Trustpilot; rows: 15").waitFor();
  await section.getByText("each becomes work if it needs a reply: 1").waitFor();
  await section.getByText(/History.*: 13$/).waitFor();
  await section.getByText("Row 16: The date someday cannot be read.", { exact: false }).waitFor();
  await section.getByText("Domain URL").waitFor();
  expect(await listImports(desk.ctx, "acme")).toEqual([]);
  expect(await hindrancesOn(page)).toEqual([]);
  await picture("import-look");
  await section.getByRole("button", { name: "Import it" }).click();
  const past = page.getByRole("region", { name: "trustpilot.csv" });
  await past.getByText("Done").waitFor();
  await past.getByText("15 of 15 rows · work: 1 · history: 13 · with problems: 1").waitFor();
  await past.getByText("Row 16:", { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await picture("import-done");
  const { items } = await inbox(desk.ctx, "acme");
  expect(items.map(({ author }) => author.name)).toEqual(["Nora"]);
  page.once("dialog", (dialog) => void dialog.accept());
  await past.getByRole("button", { name: "Undo the import" }).click();
  await past.getByText("Taken away: 14").waitFor();
  expect((await inbox(desk.ctx, "acme")).items).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test("dates that can be read in two ways are asked for, and everything can be kept silent", async () => {
  await page.goto(`${desk.url}/sources/import`);
  await choose("old.csv", "id,author,text,date\n1,Ann,acme was bad,03/04/2025\n2,Bob,acme was bad too,05/06/2025\n");
  const section = page.getByRole("region", { name: "Import a file" });
  const bring = section.getByRole("button", { name: "Import it" });
  await section.getByLabel("What is 03/04/2026 in this file?").waitFor();
  expect(await bring.isDisabled()).toBe(true);
  await section.getByLabel("What is 03/04/2026 in this file?").selectOption("3 April 2026");
  await section.getByText("3 Apr 2025").or(section.getByText("Apr 3, 2025")).waitFor();
  await section.getByLabel("Take in").selectOption("Everything as history");
  await section.getByText(/History.*: 2$/).waitFor();
  await bring.click();
  await page.getByRole("region", { name: "old.csv" }).getByText("2 of 2 rows · history: 2").waitFor();
});

test("a file too large for one request goes in parts, in UTF-16 too, and can be cancelled", async () => {
  const rows = Array.from({ length: 2500 }, (_, n) => `${n};"acme ${n} Größe\nzwei Zeilen";2024-05-05;Ann`);
  const text = `id;text;date;author\n${rows.join("\n")}\n`;
  await choose("large.csv", Buffer.from(`\ufeff${text}`, "utf16le"));
  const section = page.getByRole("region", { name: "Import a file" });
  await section.getByText(/^Rows: 2.?500$/).waitFor();
  await section.getByRole("button", { name: "Import it" }).click();
  const past = page.getByRole("region", { name: "large.csv" });
  await past.getByRole("button", { name: "Cancel" }).click();
  await past.getByText("Cancelled").waitFor();
  await until(async () => {
    const made = (await listImports(desk.ctx, "acme")).find(({ name }) => name === "large.csv");
    return made && made.rows === 2500 && made.state === "cancelled";
  }, "the import to be cancelled");
});

test("it fits a narrow screen, right to left too", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await page.goto(`${desk.url}/sources/import`);
  await page.getByRole("heading", { name: "ייבוא", exact: true }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "בחירת קובץ" }).click(),
  ]);
  await chooser.setFiles({ name: "trustpilot.csv", mimeType: "", buffer: Buffer.from(trustpilot) });
  await page.getByText("ייצוא של Trustpilot; שורות: 15").waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await picture("import-narrow-he");
});
