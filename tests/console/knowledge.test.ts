import { getBrand } from "@earshot/core/brand/change-brand";
import { listPlaybooks } from "@earshot/core/draft/playbooks";
import { keys } from "@earshot/core/keys";
import { articleVersions } from "@earshot/core/knowledge/article-versions";
import { listArticles } from "@earshot/core/knowledge/list-articles";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  desk = await openConsole();
  const save = (language: string, id: string, article: object) => saveArticle(desk.ctx, "acme", language, id, article);
  await save("en", "opening-hours", {
    title: "Opening hours",
    text: "We open at 8.",
    questions: ["When do you open?"],
  });
  await save("he", "opening-hours", { title: "שעות פתיחה", text: "אנחנו פותחים ב־8." });
  await save("en", "oat-milk", { title: "Oat milk", text: "Oat milk costs 0.40 EUR more.", validUntil: day(3) });
  await save("en", "summer", { title: "Summer menu", text: "Iced latte.", validUntil: day(-30) });
  page = await desk.signIn("admin", "Dana");
});
afterAll(() => desk.close());

const list = () => page.getByRole("list", { name: "Knowledge" }).getByRole("link");
const form = () => page.getByRole("form", { name: "Article" });
const text = () => form().getByRole("textbox", { name: "What it says" });
const openHours = () => page.goto(`${desk.url}/knowledge?article=opening-hours&language=en`);

test("articles are found by words, language and how they stand", async () => {
  await page.goto(`${desk.url}/knowledge`);
  await page.getByText("4 of 4 articles").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByLabel("State").selectOption("ends within 14 days");
  expect(await list().allTextContents()).toEqual(["Oat milk"]);
  await page.getByLabel("State").selectOption("All");
  await page.locator("#content").getByLabel("Language").selectOption("he");
  expect(await list().allTextContents()).toEqual(["שעות פתיחה"]);
  await page.locator("#content").getByLabel("Language").selectOption("");
  await page.getByLabel("Search by words").fill("ICED");
  await page.getByText("1 of 4 articles").waitFor();
  await list().click();
  await page.getByRole("heading", { name: "Summer menu" }).waitFor();
  await page.getByRole("link", { name: "All articles" }).click();
  expect(await page.getByLabel("Search by words").inputValue()).toBe("ICED");
});

test("an article is changed, what it said before is kept, and can be had back", async () => {
  await openHours();
  await page.getByRole("region", { name: "In other languages" }).getByText("אנחנו פותחים").waitFor();
  await text().fill("We open at 9.");
  await form().getByRole("textbox", { name: "Countries" }).fill("lt, gb");
  await form().getByRole("combobox", { name: "Kept by" }).fill("Dana");
  await form().getByRole("button", { name: "Save" }).click();
  await page.getByText("Version 2 · Dana", { exact: false }).waitFor();
  const me = (await listArticles(desk.ctx, "acme")).find(({ version }) => version === 2)!;
  expect(me).toMatchObject({ text: "We open at 9.", countries: ["LT", "GB"], owner: me.changedBy });
  await page.getByText("Earlier versions").click();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Restore: Version 1" }).click();
  await page.getByText("Version 3 · Dana", { exact: false }).waitFor();
  expect(await text().inputValue()).toBe("We open at 8.");
  expect(await hindrancesOn(page)).toEqual([]);
});

test("what was typed stays when a colleague was faster, beside what they made of it", async () => {
  await openHours();
  await text().fill("We open at 7, says Dana.");
  await saveArticle(desk.ctx, "acme", "en", "opening-hours", { title: "Opening hours", text: "We open at 10." });
  await form().getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("alert");
  await conflict.getByText("Somebody else saved this article").waitFor();
  await conflict.locator("del").first().waitFor();
  expect(await text().inputValue()).toBe("We open at 7, says Dana.");
  expect(await hindrancesOn(page)).toEqual([]);
  await conflict.getByRole("button", { name: "Keep mine" }).click();
  await conflict.waitFor({ state: "detached" });
  await page.getByText("Version 5", { exact: false }).waitFor();
  const [newest] = await articleVersions(desk.ctx, "acme", "en", "opening-hours");
  expect(newest!.text).toBe("We open at 10.");
});

test("an article is removed and put back, and translated", async () => {
  await page.goto(`${desk.url}/knowledge?article=oat-milk&language=en`);
  page.once("dialog", (dialog) => void dialog.accept());
  await form().getByRole("button", { name: "Remove" }).click();
  await page.getByText("Oat milk was removed.").waitFor();
  expect((await listArticles(desk.ctx, "acme")).map(({ id }) => id)).not.toContain("oat-milk");
  await page.getByRole("button", { name: "Put it back" }).click();
  await page.getByRole("link", { name: "Write it: Lithuanian" }).click();
  await page.getByRole("heading", { name: "New article" }).waitFor();
  expect(await form().getByRole("textbox", { name: "Short name" }).inputValue()).toBe("oat-milk");
  expect(await form().getByLabel("Holds until").inputValue()).toBe(day(3));
  await form().getByRole("textbox", { name: "Title" }).fill("Avižų pienas");
  await text().fill("Avižų pienas kainuoja 0,40 EUR.");
  await form().getByRole("button", { name: "Save" }).click();
  await page.waitForURL("**/knowledge?article=oat-milk&language=lt");
});

test("a file is looked over first; what is wrong in it is said line by line, and nothing is taken in", async () => {
  await page.goto(`${desk.url}/knowledge?tab=files`);
  const importing = page.getByRole("region", { name: "Import" });
  const pasted = importing.getByRole("textbox", { name: "Or paste the text" });
  await pasted.fill("---\nid: Gift Card\nlanguage: en\ntitle: Gift cards\n---\nThey hold for two years.");
  await importing.getByRole("button", { name: "Look it over" }).click();
  await importing.getByText("Line 2").waitFor();
  await importing.getByText('The id cannot be used: "Gift Card".', { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await pasted.fill("---\nid: gift-card\nlanguage: en\ntitle: Gift cards\n---\nThey hold for two years.");
  expect(await importing.getByRole("button", { name: "Import it" }).isDisabled()).toBe(true);
  await importing.getByRole("button", { name: "Look it over" }).click();
  await importing.getByText("Added: 1. Changed: 0. The same: 0.").waitFor();
  expect((await listArticles(desk.ctx, "acme")).map(({ id }) => id)).not.toContain("gift-card");
  await importing.getByRole("button", { name: "Import it" }).click();
  await importing.getByText("Imported").waitFor();
  expect((await listArticles(desk.ctx, "acme")).map(({ id }) => id)).toContain("gift-card");
  await importing.locator("input[type=file]").setInputFiles({
    name: "more.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("id,language,title,text\ngift-card,en,Gift cards,They hold for three years.\n"),
  });
  await importing.getByRole("button", { name: "Look it over" }).click();
  await importing.getByText("Added: 0. Changed: 1. The same: 0.").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download Markdown" }).click();
  expect((await download).suggestedFilename()).toBe("acme-knowledge.md");
});

test("gaps lead to a new article, and a question is tried", async () => {
  const { conversation } = await desk.heard("Gina Gap", "Hi acme, do you have a car park at your shops?");
  await page.goto(`${desk.url}/knowledge?tab=gaps`);
  await page.getByText("do you have a car park at your shops?", { exact: false }).waitFor();
  expect(await page.getByRole("link", { name: "Show the conversation 1" }).getAttribute("href")).toBe(
    `/inbox/${conversation.id}`,
  );
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Write the article" }).click();
  expect(await form().getByRole("textbox", { name: "How customers ask" }).inputValue()).toContain("car park");
  await page.goto(`${desk.url}/knowledge?tab=ask`);
  await page.getByRole("textbox", { name: "What a customer might ask" }).fill("How much more is oat milk?");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByRole("link", { name: "Oat milk" }).waitFor();
  await page.getByText("Oat milk costs 0.40 EUR more.").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("textbox", { name: "What a customer might ask" }).fill("Do you sell bicycles?");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByText("No article answers this.").waitFor();
});

test("what the team keeps changing becomes part of a playbook, which says what its slots are", async () => {
  const edit = { playbook: "en.complaint", language: "en", at: "", version: 1, conversations: ["c1", "c2", "c3"] };
  const from = "We're sorry about the trouble with the delivery.";
  const value = { ...edit, id: "e1", from, to: "Sorry about the delivery." };
  await desk.ctx.store.commit([{ put: keys.edit("acme", "e1"), value, if: "absent" }]);
  await page.goto(`${desk.url}/playbooks`);
  const proposed = page.getByRole("region", { name: "What the team keeps changing" });
  await proposed.getByText("The team changed this 3 times:", { exact: false }).waitFor();
  expect(await proposed.getByRole("link").count()).toBe(3);
  expect(await hindrancesOn(page)).toEqual([]);
  await proposed.getByRole("button", { name: "Accept the change" }).click();
  await proposed.waitFor({ state: "detached" });
  const card = page.getByRole("article", { name: "en.complaint" });
  await card.getByRole("group", { name: "Said differently" }).getByText("Sorry about the delivery.").waitFor();
  await card.getByText("takes up the customer’s words").waitFor();
  await card.getByRole("button", { name: "Edit" }).click();
  await card.getByText("Slots: what a draft says by itself").click();
  await card.getByText("quotes the article that answers").first().waitFor();
  await card.getByLabel("Add subject").selectOption("delivery");
  await card.getByRole("button", { name: `Remove ${from}` }).click();
  expect(await hindrancesOn(page)).toEqual([]);
  await card.getByRole("button", { name: "Save" }).click();
  await card.getByText("about: delivery", { exact: false }).waitFor();
  const stored = (await listPlaybooks(desk.ctx, "acme")).find(({ id }) => id === "en.complaint");
  expect(stored).toMatchObject({ own: true, matters: ["delivery"], changes: [] });
});

test("a text that is tried shows every proposal with what it rests on", async () => {
  await page.goto(`${desk.url}/playbooks`);
  await page.getByText("Try it").first().click();
  await page.getByRole("textbox", { name: "Text" }).fill("How much more does oat milk cost?");
  await page.getByRole("button", { name: "Try it" }).click();
  const reply = page.getByRole("region", { name: "Reply" });
  await reply.getByText("Short", { exact: true }).waitFor();
  await reply.getByRole("link", { name: "Oat milk" }).first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
});

test("how replies speak and whom they tell is set", async () => {
  await page.goto(`${desk.url}/settings`);
  const brand = page.getByRole("form", { name: "Brand" });
  await brand.getByRole("button", { name: "Add contact" }).click();
  await brand.getByRole("textbox", { name: "Country" }).fill("lt");
  await brand.getByRole("textbox", { name: "Contact", exact: true }).fill("labas@acme.example");
  await brand.getByRole("textbox", { name: "Not to be said" }).fill("cheap, guys");
  await brand.getByRole("button", { name: "Add words" }).click();
  await brand.getByRole("textbox", { name: "Instead of" }).fill("shop");
  await brand.getByRole("textbox", { name: "We say" }).fill("café");
  await brand.getByLabel("Emoji").selectOption("few");
  await brand.getByLabel("An approver decides on compensations up to").fill("25");
  await brand.getByRole("textbox", { name: "Food safety" }).fill("food@acme.example, lab@acme.example");
  await brand.getByRole("group", { name: "Signatures by person" }).getByRole("textbox").last().fill("Dana from Acme");
  expect(await hindrancesOn(page)).toEqual([]);
  await brand.getByRole("button", { name: "Save" }).click();
  const saved = await until(async () => {
    const now = await getBrand(desk.ctx, "acme");
    return now.contacts && now;
  }, "the settings to be kept");
  expect(saved).toMatchObject({
    contacts: [{ country: "LT", contact: "labas@acme.example" }],
    compensationLimit: 25,
    tells: { "food-safety": ["food@acme.example", "lab@acme.example"] },
    voice: { avoid: ["cheap", "guys"], prefer: [{ instead: "shop", say: "café" }], emoji: "few" },
  });
  expect(Object.values(saved.voice.signatures!)).toEqual(["Dana from Acme"]);
});

test("all of it fits a phone, in either direction of writing, and a viewer reads it", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  const hours = "knowledge?article=opening-hours&language=en";
  for (const language of ["en", "he"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    const tabs = ["gaps", "ask", "files"].map((tab) => `knowledge?tab=${tab}`);
    for (const where of ["knowledge", ...tabs, hours, "knowledge?new=", "tasks", "playbooks"]) {
      await page.goto(`${desk.url}/${where}`);
      await page.locator("h1").first().waitFor();
      await page.waitForLoadState("networkidle").catch(() => undefined);
      expect(await overflowOf(page), `${where} in ${language}`).toBe(0);
      expect(await hindrancesOn(page), `${where} in ${language}`).toEqual([]);
    }
  }
  await page.evaluate(() => localStorage.clear());
  const vera = await desk.signIn("viewer", "Vera");
  await vera.goto(`${desk.url}/${hours}`);
  await vera.getByRole("form", { name: "Article" }).waitFor();
  expect(await vera.getByRole("button", { name: "Save" }).count()).toBe(0);
  expect(await vera.getByRole("textbox", { name: "What it says" }).isDisabled()).toBe(true);
  await vera.goto(`${desk.url}/knowledge`);
  await vera.getByText("articles", { exact: false }).first().waitFor();
  expect(await vera.getByRole("link", { name: "New article" }).count()).toBe(0);
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
