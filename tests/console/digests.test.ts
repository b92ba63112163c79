import { getBrand } from "@earshot/core/brand/change-brand";
import { definitions } from "@earshot/core/figures/definitions";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openConsole, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
  await desk.heard(
    "Cold Customer",
    "Acme coffee was cold and the queue was far too long. I am very disappointed. #acmefail",
  );
  await desk.heard(
    "Glad Customer",
    "The staff at Acme were lovely and the coffee was wonderful, thank you so much! Are you open on Sunday?",
  );
});
afterAll(() => desk.close());

test("a number leads to the mentions that it was counted of", async () => {
  await page.goto(`${desk.url}/digests/so-far`);
  await page.getByRole("table", { name: "Hashtags" }).getByRole("link", { name: "#acmefail" }).click();
  await page.waitForURL(/\/heard\?from=.*tag=acmefail/u);
  await page.getByRole("list", { name: "Heard" }).getByText("Cold Customer").waitFor();
  expect(await page.getByText("Glad Customer").count()).toBe(0);
  await page.getByRole("link", { name: "Show a day instead" }).click();
  await page.getByText("Glad Customer").waitFor();
});

test("each audience reads its own sections; the address keeps which", async () => {
  await page.goto(`${desk.url}/digests/so-far`);
  await page.getByLabel("For whom").selectOption({ label: "How we answer" });
  await page.waitForURL(/for=team/u);
  await page.getByText("Median time to reply").waitFor();
  expect(await page.getByRole("heading", { name: "The best" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("table", { name: "Backlog" }).waitFor();
});

test("what the numbers mean stands in one table", async () => {
  await page.goto(`${desk.url}/digests`);
  await page.getByRole("link", { name: "What the numbers mean" }).click();
  const table = page.getByRole("table", { name: "What the numbers mean" });
  await table.getByRole("rowheader", { name: "First contact" }).waitFor();
  // Below its head, one for each.
  expect(await table.getByRole("row").count()).toBe(1 + definitions.length);
});

test("competitors and readers are set, and competitors are counted at once", async () => {
  await desk.heard("Both", "Zenith is friendlier than Acme, and their coffee is warmer too.");
  await page.goto(`${desk.url}/settings`);
  await page.getByRole("button", { name: "Add a competitor" }).click();
  const rivals = page.getByRole("group", { name: "Competitors" });
  await rivals.getByLabel("Name").fill("Zenith");
  await rivals.getByLabel("Terms").fill("zenith");
  await page.getByRole("button", { name: "Add a reader" }).click();
  const readers = page.getByRole("group", { name: "Who reads which part of the digest" });
  await readers.getByLabel("E-mail address").fill("mark@acme.example");
  await readers.getByLabel("For whom").selectOption({ label: "How we answer" });
  await readers.getByText("Monthly").click();
  await page.getByRole("form", { name: "Brand" }).getByRole("button", { name: "Save" }).click();
  const { digestReaders } = await until(async () => {
    const brand = await getBrand(desk.ctx, "acme");
    return brand.rivals?.length === 1 && brand.digestReaders?.length === 1 && brand;
  }, "the settings to be saved");
  expect(digestReaders).toEqual([{ to: "mark@acme.example", audience: "team", kinds: ["weekly", "monthly"] }]);
  await page.goto(`${desk.url}/digests/so-far?for=marketing`);
  await page.getByRole("table", { name: "Share of voice" }).getByRole("rowheader", { name: "Zenith" }).waitFor();
});
