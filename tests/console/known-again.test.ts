import { inbox } from "@earshot/core/desk/inbox";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming } from "@earshot/core/mention/mention";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

const HEADLINE = "Acme recalls 40,000 kettles after burns";
const STORY =
  "Acme is recalling 40,000 electric kettles after 12 people reported burns, the company said on Friday. The lid of the Swift 2 can open while the water boils. Buyers are asked to return it to any shop for a full refund.";
const complaint =
  "My acme toaster died after three weeks and nobody answers my letters. I want my money back, please, or a new one.";

async function hear(given: Partial<Incoming> & Pick<Incoming, "platform" | "nativeId" | "author" | "text">) {
  const incoming: Incoming = { kind: "post", visibility: "public", ...given };
  await intake(desk.ctx, {
    brand: "acme",
    source: "elsewhere",
    baseline: false,
    seenAt: new Date().toISOString(),
    incoming,
  });
}

const paper = (n: number, title: string, text: string) =>
  hear({
    platform: "feed",
    published: true,
    nativeId: `paper-${n}`,
    author: { id: `Paper ${n}`, name: `Paper ${n}` },
    url: `https://www.paper${n}.test/2026/kettles-that-burn-people-and-a-rather-long-address-behind-them`,
    title,
    text,
  });

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("approver", "Dana");
  await paper(0, HEADLINE, STORY);
  for (let n = 1; n < 8; n++) await paper(n, n % 2 ? HEADLINE : `Kettle maker pulls model ${n} from shelves`, STORY);
  await paper(8, HEADLINE, `${STORY} Correction: the number of those burned was 14.`);
  await hear({ platform: "facebook", nativeId: "f1", author: { id: "m", name: "Mia Barlow" }, text: complaint });
  await hear({
    platform: "x",
    nativeId: "x1",
    author: { id: "mb", name: "mia b", handle: "miabarlow" },
    text: complaint,
  });
});
afterAll(() => desk.close());

async function openTheOneBy(name: string, where = page) {
  const { items } = await inbox(desk.ctx, "acme");
  const it = items.find(({ author }) => author.name === name)!;
  await where.goto(`${desk.url}/inbox/${it.id}`);
  await where.getByRole("heading", { name }).waitFor();
  return it;
}

test("a story in nine papers shows its places, and first what one of them says besides", async () => {
  expect(await openTheOneBy("Paper 0")).toMatchObject({ places: 9, mentions: 1 });
  const places = page.getByRole("region", { name: "At 9 places" });
  expect(await places.getByRole("listitem").first().innerText()).toContain("the number of those burned was 14");
  await places.getByText("Show more").click();
  expect(await places.getByRole("listitem").count()).toBe(8);
  await places.getByText("Kettle maker pulls model 4 from shelves").waitFor();
  expect(await places.getByRole("link", { name: "paper3.test" }).getAttribute("href")).toContain("paper3.test/2026");
  expect(await hindrancesOn(page)).toEqual([]);
});

test("who said the same on another platform is shown beside each, with how it stands there", async () => {
  const first = await openTheOneBy("Mia Barlow");
  const link = page.getByRole("alert").getByRole("link", { name: "x: Open" });
  await link.click();
  await page.getByRole("heading", { name: "mia b" }).waitFor();
  const back = page.getByRole("alert").getByRole("link", { name: "facebook: Open" });
  expect(await back.getAttribute("href")).toBe(`/inbox/${first.id}`);
  expect(await hindrancesOn(page)).toEqual([]);
});

test.each(["he", "fa", "hu", "zh-Hant", "lt", "en"])("on a telephone it fits, in %s", async (language) => {
  const phone = await desk.signIn("viewer", `Vera ${language}`, { viewport: { width: 400, height: 800 } });
  await phone.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
  for (const name of ["Paper 0", "Mia Barlow"]) {
    await openTheOneBy(name, phone);
    expect(await overflowOf(phone)).toBe(0);
    expect(await hindrancesOn(phone)).toEqual([]);
  }
  await phone.context().close();
});
