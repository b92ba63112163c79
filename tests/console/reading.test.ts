import { getBrand } from "@earshot/core/brand/change-brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { Reading } from "@earshot/core/classification/reading";
import { inbox } from "@earshot/core/desk/inbox";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

/** What the classifier is to find in these texts, whatever it has learned. */
const findings = new Map<string, Partial<Classification>>();

beforeAll(async () => {
  desk = await openConsole();
  const { classifier } = desk.ctx;
  const classify = classifier.classify.bind(classifier);
  classifier.classify = async (input) => ({ ...(await classify(input)), ...findings.get(input.text) });
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

function place(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function isReadAs(text: string, parts: Partial<Reading>): string {
  const nothing: Reading = { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false };
  findings.set(text, { sentiment: "negative", needsReply: true, lane: undefined, reading: { ...nothing, ...parts } });
  return text;
}

function lateOrder(days: string): string {
  const text = `My acme order came ${days} late and the flat white was cold. Dana was rude. Refund please!`;
  return isReadAs(text, {
    says: ["complaint", "request"],
    matters: [
      { matter: "refund", polarity: "negative", ...place(text, "Refund") },
      { matter: "staff", polarity: "negative", ...place(text, "rude") },
      { matter: "taste", polarity: "positive" },
      { matter: "packaging", polarity: "mixed" },
      { matter: "hours", polarity: "neutral" },
    ],
    details: [
      { type: "duration", text: days, ...place(text, days) },
      { type: "product", text: "flat white", ...place(text, "flat white") },
    ],
    wantsHuman: true,
  });
}

const lane = (name: string) => page.getByRole("navigation", { name: "Lanes" }).getByRole("link", { name });
const readingOn = (text: string) => page.getByRole("group", { name: "What it says" }).filter({ hasText: text }).first();

/** Opens a customer's conversation from the list that is shown. */
async function open(name: string): Promise<void> {
  await rowOf(page, name).click();
  await page.getByRole("heading", { name }).waitFor();
}

async function openForm() {
  await page.getByText("Why it was judged so", { exact: false }).first().click();
  return page.getByRole("group", { name: "Correct the judgement" });
}

test("what was read in a mention is marked in its words and told below them", async () => {
  await desk.heard("Rita Read", lateOrder("two days"));
  await page.goto(`${desk.url}/inbox`);
  await open("Rita Read");
  const reading = readingOn("Subjects");
  await reading.getByText("Asks for a person").waitFor();
  await reading.getByText("request", { exact: true }).waitFor();
  await reading.getByText("refund: Negative").waitFor();
  await reading.getByText("product: flat white").waitFor();
  const said = page.locator("article .said");
  expect(await said.locator(".read-detail", { hasText: "two days" }).getAttribute("title")).toContain("how long");
  expect(await said.locator(".read-matter", { hasText: "rude" }).getAttribute("title")).toContain("staff: Negative");
  expect(await hindrancesOn(page)).toEqual([]);
});

test("praise words over bad news and dangers stand out", async () => {
  await desk.heard("Ira Nee", isReadAs("Great job acme, my second parcel is lost.", { irony: true }));
  const burned = "The acme kettle sparked and burned my hand.";
  await desk.heard(
    "Dan Ger",
    isReadAs(burned, { dangers: [{ danger: "injury", ...place(burned, "burned my hand") }, { danger: "hazard" }] }),
  );
  await page.goto(`${desk.url}/inbox`);
  await open("Ira Nee");
  await readingOn("May be meant as blame").waitFor();
  await open("Dan Ger");
  await readingOn("injury").getByText("hazard").waitFor();
  expect(await page.locator("article .read-danger").first().getAttribute("title")).toContain("injury");
  await page.getByRole("button", { name: "Dark mode" }).click();
  await page.mouse.move(0, 0); // away from the button: its hint floats outside the landmarks
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  for (const name of ["Dan Ger", "Ira Nee", "Rita Read"]) {
    await open(name);
    await readingOn("").waitFor();
    expect(await hindrancesOn(page), name).toEqual([]);
  }
  await page.getByRole("button", { name: "Light mode" }).click();
});

test("a person corrects subjects and details, and nothing is sent of what they left as it was", async () => {
  const { conversation } = await desk.heard("Cora Matter", lateOrder("three weeks"));
  await page.goto(`${desk.url}/inbox`);
  await open("Cora Matter");
  const form = await openForm();
  await form.getByRole("button", { name: "Remove staff" }).click();
  await form.getByLabel("Subject", { exact: true }).selectOption("price");
  await form.getByRole("group", { name: "Subjects" }).getByLabel("Sentiment").selectOption("mixed");
  await form.getByRole("button", { name: "Add subject" }).click();
  await form.getByLabel("Type").selectOption("person");
  await form.getByLabel("Words of the text").fill("Danuta");
  await form.getByRole("button", { name: "Add detail" }).click();
  await form.getByText("These words are not in the text.").waitFor();
  await form.getByLabel("Words of the text").fill("dana");
  await page.keyboard.press("Enter");
  await form.getByText("person: Dana").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  const sent = page.waitForRequest((request) => request.url().endsWith("/correct"));
  await form.getByRole("button", { name: "Save the correction" }).click();
  const body = (await sent).postDataJSON();
  expect(Object.keys(body).toSorted()).toEqual(["mention", "reading"]);
  expect(Object.keys(body.reading).toSorted()).toEqual(["details", "matters"]);
  await page.getByText("judgement corrected", { exact: true }).waitFor();
  const { classification, text } = (await desk.view(conversation.id)).mentions[0]!;
  expect(classification.reading?.matters).toContainEqual({ matter: "price", polarity: "mixed" });
  expect(classification.reading?.matters.map(({ matter }) => matter)).not.toContain("staff");
  const start = text.indexOf("Dana");
  expect(classification.reading?.details).toContainEqual({ type: "person", text: "Dana", start, end: start + 4 });
  expect(classification.reading?.says).toEqual(["complaint", "request"]);
  await readingOn("price").getByText("person: Dana").waitFor();
});

test("what nobody here reads waits in a list of its own, and goes to another when a person says so", async () => {
  await desk.client.post({
    author: { name: "João Longe" },
    text: "O café da acme estava frio e a entrega atrasou dois dias, péssimo",
    kind: "post",
  });
  await until(async () => (await inbox(desk.ctx, "acme")).counts.languages === 1, "it to be heard");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Rita Read").waitFor();
  expect(await rowOf(page, "João Longe").count()).toBe(0);
  await lane("Other languages").click();
  await open("João Longe");
  expect(await rowOf(page, "Rita Read").count()).toBe(0);
  const form = await openForm();
  await form.getByLabel("List").selectOption("aside");
  await form.getByRole("button", { name: "Save the correction" }).click();
  await page.getByText("judgement corrected", { exact: true }).waitFor();
  await rowOf(page, "João Longe").waitFor({ state: "hidden" });
  await lane("Set aside").click();
  await rowOf(page, "João Longe").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
});

test("an author is muted for a while, and heard again", async () => {
  const { conversation } = await desk.heard("Max Mute", isReadAs("The acme shop is closed again.", {}));
  await page.goto(`${desk.url}/inbox`);
  await open("Max Mute");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Mute author" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "30 days" }).check();
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Mute author" }).click();
  await page.getByText("Muted until", { exact: false }).waitFor();
  await page.locator("[data-undo]").getByRole("button", { name: "Undo" }).click();
  await page.getByText("Muted until", { exact: false }).waitFor({ state: "detached" });
  expect((await getBrand(desk.ctx, "acme")).muted).toEqual([]);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Mute author" }).click();
  await dialog.getByRole("radio", { name: "30 days" }).check();
  await dialog.getByRole("button", { name: "Mute author" }).click();
  await page.getByText("Muted until", { exact: false }).waitFor();
  const [muted] = (await getBrand(desk.ctx, "acme")).muted!;
  expect(muted).toMatchObject({ platform: "playground", author: conversation.author.id, name: "Max Mute" });
  expect(Date.parse(muted!.until) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  await page.goto(`${desk.url}/settings`);
  await page.getByRole("button", { name: "Hear again: Max Mute" }).click();
  await page.getByText("Nobody is muted.").waitFor();
  expect((await getBrand(desk.ctx, "acme")).muted).toEqual([]);
});

test("own subjects and known names are written in the settings, and a text that is tried is read with them", async () => {
  await page.goto(`${desk.url}/settings`);
  const form = page.getByRole("form", { name: "Brand" });
  await form.getByLabel("Usual language").selectOption("en");
  await form.getByRole("button", { name: "Add subject" }).click();
  await form.getByRole("textbox", { name: "Subject" }).fill("lids");
  await form.getByRole("textbox", { name: "Words, separated by commas" }).fill("lid, lids, cup lid*");
  await form.getByRole("button", { name: "Add name" }).click();
  await form.getByLabel("Type").selectOption("branch");
  await form.getByRole("group", { name: "Known names" }).getByRole("textbox", { name: "Name" }).fill("Riverside");
  await form.getByRole("switch", { name: "Use what corrections taught" }).click();
  expect(await hindrancesOn(page)).toEqual([]);
  await form.getByRole("button", { name: "Save" }).click();
  const brand = await until(async () => {
    const now = await getBrand(desk.ctx, "acme");
    return now.listed && now;
  }, "the settings to be kept");
  expect(brand).toMatchObject({
    usualLanguage: "en",
    matters: [{ name: "lids", words: ["lid", "lids", "cup lid*"] }],
    listed: [{ type: "branch", name: "Riverside" }],
    learns: false,
  });

  const before = (await inbox(desk.ctx, "acme")).counts.open;
  await page.goto(`${desk.url}/playbooks`);
  await page.getByText("Try it").first().click();
  await page.getByText("Nothing is stored.", { exact: false }).waitFor();
  await page.getByRole("textbox", { name: "Text" }).fill("The lids at Riverside leak all over my bag. Terrible!");
  await page.getByLabel("Kind").selectOption("review");
  await page.getByLabel("Stars").selectOption("1");
  await page.getByRole("textbox", { name: "Author’s name" }).fill("Tess Try");
  await page.getByRole("button", { name: "Try it" }).click();
  const reading = readingOn("lids");
  await reading.getByText("branch: Riverside").waitFor();
  await page.getByText("Negative", { exact: true }).first().waitFor();
  await page.getByRole("region", { name: "Reply" }).getByText("Draft: ", { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  expect((await inbox(desk.ctx, "acme")).counts.open).toBe(before);
});

test("all of it fits a phone, in either direction of writing", async () => {
  await desk.heard(
    "רות קורא",
    isReadAs("הקפה של acme היה קר, אני רוצה החזר", {
      says: ["complaint"],
      irony: true,
      matters: [{ matter: "temperature", polarity: "negative" }],
      details: [{ type: "asked", text: "אני רוצה החזר" }],
      dangers: [{ danger: "legal" }],
    }),
  );
  await page.setViewportSize({ width: 400, height: 800 });
  for (const language of ["en", "he"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    await page.goto(`${desk.url}/inbox`);
    await page.locator("button.row", { hasText: "רות קורא" }).click();
    await page.locator("article .reading").first().waitFor();
    await page
      .locator("article details", { has: page.locator("input[type=checkbox]") })
      .last()
      .locator("summary")
      .first()
      .click();
    expect(await overflowOf(page), `a conversation in ${language}`).toBe(0);
    await page.goto(`${desk.url}/settings`);
    await page.locator("fieldset fieldset").first().waitFor();
    expect(await overflowOf(page), `the settings in ${language}`).toBe(0);
    await page.goto(`${desk.url}/playbooks`);
    await page.locator("details summary").first().click();
    expect(await overflowOf(page), `the playbooks in ${language}`).toBe(0);
  }
  await page.evaluate(() => localStorage.clear());
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
