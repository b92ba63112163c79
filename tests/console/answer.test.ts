import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { listTasks } from "@earshot/core/task/list-tasks";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, pressOn, rowOf, until, type Desk } from "./open-console.ts";

const HOURS = "Our shops are open from 8 to 20 on weekdays. On Saturdays and Sundays we open at 9 and close at 18.";
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  const questions = ["When do you open?", "Are you open on Sunday?"];
  await saveArticle(desk.ctx, "acme", "en", "opening-hours", { title: "Opening hours", text: HOURS, questions });
  page = await desk.signIn("approver", "Dana");
});
afterAll(() => desk.close());

const reply = () => page.getByRole("textbox", { name: "Reply" });
const proposals = () => page.getByRole("list", { name: "Proposals" }).getByRole("button");

async function open(name: string): Promise<void> {
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, name).click();
  await page.getByRole("heading", { name }).waitFor();
}

async function leaveField(): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

test("the proposals stand side by side, and a key puts another into the editor and on its way", async () => {
  const { post, conversation } = await desk.heard("Al Ternate", "My acme order came two days late and cold.");
  const [draft] = (await desk.view(conversation.id)).drafts;
  await open("Al Ternate");
  expect(await reply().inputValue()).toBe(draft!.text);
  expect(await proposals().count()).toBe(1 + draft!.alternatives!.length);
  expect(await proposals().first().getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("2");
  expect(await reply().inputValue()).toBe(draft!.alternatives![0]!.text);
  expect(await proposals().nth(1).getAttribute("aria-pressed")).toBe("true");
  await page.getByText("is in the editor.").waitFor({ state: "attached" });
  expect(await page.getByText("Your text is not saved as a draft.").count()).toBe(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.keyboard.press("a");
  const [posted] = await until(async () => {
    const replies = await desk.repliesTo(post);
    return replies.length > 0 && replies;
  }, "the reply to be posted");
  expect(posted!.text).toBe(draft!.alternatives![0]!.text);
});

test("what was typed is never lost to a proposal, a wish or a look at another page", async () => {
  const { conversation } = await desk.heard("Ty Ping", "The acme lid leaked all over my bag. Terrible.");
  await open("Ty Ping");
  await reply().fill("My own words.");
  await page.keyboard.press("2"); // into the field: it belongs to what is typed
  expect(await reply().inputValue()).toBe("My own words.2");
  await leaveField();
  await pressOn(page, "Digit1", "1");
  await page.getByText("Your text was put aside").waitFor();
  await page.getByRole("button", { name: "Shorter" }).click();
  await page.getByText("Draft 2", { exact: false }).first().waitFor();
  const { drafts } = await desk.view(conversation.id);
  expect(drafts.at(-1)!.kind).toBe("short");
  expect(await reply().inputValue()).toBe(drafts.at(-1)!.text);
  await page.getByRole("button", { name: "Put it back" }).click();
  expect(await reply().inputValue()).toBe("My own words.2");
  await page.getByRole("link", { name: "Knowledge" }).click();
  await page.getByRole("heading", { name: "Knowledge" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Ty Ping" }).waitFor();
  expect(await reply().inputValue()).toBe("My own words.2");
});

test("beside a draft stand the articles it cites, how it does, and who is told", async () => {
  await desk.heard("Fay Ctual", "Hi @acme, are you open on Sunday? When do you open?");
  await open("Fay Ctual");
  const cited = page.getByRole("group", { name: "Rests on" });
  const link = cited.getByRole("link", { name: "Opening hours" });
  expect(await link.getAttribute("title")).toContain("On Saturdays and Sundays we open at 9");
  await cited.getByText("The sentence").click();
  await cited.getByText("On Saturdays and Sundays we open at 9").waitFor();
  const rubric = page.getByRole("group", { name: "How it does" });
  expect(await rubric.locator("[data-mark]").count()).toBe(5);
  await rubric.locator("summary").click();
  await rubric.getByRole("listitem").first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  // What is typed is looked at, too: with the fact gone nothing rests on the article.
  await reply().fill("Thank you for asking.");
  await cited.waitFor({ state: "detached" });
  await leaveField();
  await page.keyboard.press("1");
  await link.click();
  await page.getByRole("heading", { name: "Opening hours" }).waitFor();

  const { conversation } = await desk.heard(
    "Pia Praise",
    "Thank you acme! Marcus at the Riverside shop made the best flat white of my life, so kind.",
  );
  await open("Pia Praise");
  await page.getByRole("group", { name: "Told when it goes out" }).getByText("Marcus (praise)").waitFor();
  await page.keyboard.press("a");
  // What went out before named a way to write to us: that is a task too.
  await until(async () => (await listTasks(desk.ctx, "acme")).some(({ what }) => what === "tell"), "the task");
  await page.goto(`${desk.url}/tasks`);
  const task = page.getByRole("listitem").filter({ hasText: "Tell: Marcus (praise)" });
  await task.waitFor();
  await page.getByRole("link", { name: /^Tasks.*\d/ }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await task.getByRole("button", { name: "Done" }).click();
  await task.waitFor({ state: "detached" });
  await page.getByText("Done (1)").click();
  await page.getByText("Done by: Dana", { exact: false }).waitFor();
  await page.getByRole("link", { name: "Show the conversation" }).click();
  await page.waitForURL(`**/inbox/${conversation.id}`);
});

test("what a text promises is said beside it, and looked after once it is out", async () => {
  await desk.heard("Pro Mise", "My acme parcel came open and wet, I am very upset.");
  await open("Pro Mise");
  await reply().fill("We are sorry, Pro. We will call you tomorrow by 3 pm.");
  const promised = page.getByRole("group", { name: "This reply promises" });
  await promised.getByText("We will call you tomorrow by 3 pm").waitFor();
  expect(await promised.getByRole("time").count()).toBe(1);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("button", { name: /^Approve/u }).click();
  await until(async () => (await listTasks(desk.ctx, "acme")).some(({ what }) => what === "promise"), "the task");
  await page.goto(`${desk.url}/tasks`);
  const card = page.getByRole("listitem").filter({ hasText: "Promised: to call" });
  await card.getByText("Whose it is: Dana").waitFor();
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await hindrancesOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const week = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await card.getByLabel("Move to").fill(`${week}T10:00`);
  await card.getByRole("button", { name: "Save" }).click();
  await until(
    async () =>
      (await listTasks(desk.ctx, "acme")).some((task) => task.what === "promise" && task.dueAt.startsWith(week)),
    "the new time",
  );
  await card.getByRole("button", { name: "No promise" }).click();
  await card.waitFor({ state: "detached" });
});

test("what no article answers is written down, and the next draft says it", async () => {
  const { conversation } = await desk.heard("Mia Ssing", "Hi acme, do you have a car park at your shops?");
  await open("Mia Ssing");
  await page.getByText("No article answers:").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Write the article" }).click();
  const form = page.getByRole("form", { name: "Article" });
  expect(await form.getByRole("textbox", { name: "How customers ask for it" }).inputValue()).toContain("car park");
  expect(await form.getByRole("textbox", { name: "Short name" }).inputValue()).toContain("car-park");
  await form.getByRole("textbox", { name: "Title" }).fill("Car park");
  await form.getByRole("textbox", { name: "What it says" }).fill("Every shop has a car park with 20 places.");
  await form.getByRole("button", { name: "Save" }).click();
  await page.waitForURL("**/knowledge?article=car-park&language=en");
  await page.goBack();
  await page.getByRole("button", { name: "Draft again" }).click();
  await page.getByRole("group", { name: "Rests on" }).getByRole("link", { name: "Car park" }).waitFor();
  expect(await reply().inputValue()).toContain("Every shop has a car park with 20 places.");
  expect(await page.getByText("No article answers:").count()).toBe(0);
  expect((await desk.view(conversation.id)).drafts).toHaveLength(2);
});

test("a draft whose article changed says so, and is drafted again from what it says now", async () => {
  await desk.heard("Sta Le", "Hello acme, when do you open on Sunday?");
  await open("Sta Le");
  await page.getByRole("group", { name: "Rests on" }).waitFor();
  const text = "Our shops are open from 7 to 21, on Sundays too.";
  await saveArticle(desk.ctx, "acme", "en", "opening-hours", { title: "Opening hours", text });
  await page.getByText("Articles that this draft cites were changed or have ended").waitFor();
  await page.getByText("the articles that the draft cites", { exact: false }).first().waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Draft again" }).click();
  await page.waitForFunction(() => document.querySelector("article textarea")?.textContent?.includes("from 7 to 21"));
  await page.getByText("Articles that this draft cites").waitFor({ state: "detached" });
});

test("a decline says with a chip what should be otherwise", async () => {
  const { conversation } = await desk.heard("Chip Pick", "Acme coffee tasted burnt today and I waited ages. Not good.");
  await open("Chip Pick");
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("button", { name: "Decline" }).isDisabled()).toBe(true);
  await dialog.getByText("too long").click();
  await dialog.getByText("should not apologise").click();
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Decline" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("Draft 2", { exact: false }).first().waitFor();
  const [declined, next] = (await desk.view(conversation.id)).drafts;
  expect(declined!.declined).toMatchObject({
    reason: "too long, should not apologise",
    because: ["too-long", "no-apology"],
  });
  expect(next!.text.length).toBeLessThan(declined!.text.length);
});

test("a compensation is decided up to the limit, and shown with who decided", async () => {
  await changeBrand(desk.ctx, "acme", { compensationLimit: 10 });
  expect((await getBrand(desk.ctx, "acme")).compensationLimit).toBe(10);
  await desk.heard("Cam Pensate", "The acme grinder I bought last week is broken already. Refund me!");
  await open("Cam Pensate");
  await page.getByRole("button", { name: "Decide on a compensation" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("You may decide on up to 10", { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByLabel("As it will be written").fill("50 EUR");
  await dialog.getByLabel("Its value as a number").fill("50");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await dialog.getByRole("alert").getByText("this is 50. Ask an admin.", { exact: false }).waitFor();
  await dialog.getByLabel("As it will be written").fill("10 EUR");
  await dialog.getByLabel("Its value as a number").fill("10");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await dialog.waitFor({ state: "hidden" });
  const decided = page.getByRole("group", { name: "Compensation" });
  await decided.getByText("voucher, 10 EUR", { exact: false }).waitFor();
  await decided.getByText("Dana").waitFor();
  await page.getByText("compensation decided", { exact: true }).waitFor();
});

test("all of it fits a phone, in either direction of writing, and a viewer sees it without buttons", async () => {
  await page.setViewportSize({ width: 400, height: 900 });
  for (const language of ["en", "he"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    for (const name of ["Cam Pensate", "Ty Ping", "Mia Ssing"]) {
      await page.goto(`${desk.url}/inbox`);
      await page.locator("button.row", { hasText: name }).click();
      await page.locator("article .proposals").waitFor();
      expect(await overflowOf(page), `${name} in ${language}`).toBe(0);
    }
    expect(await hindrancesOn(page)).toEqual([]);
  }
  await page.evaluate(() => localStorage.clear());
  const vera = await desk.signIn("viewer", "Vera");
  await rowOf(vera, "Mia Ssing").click();
  await vera.locator("article .proposals").waitFor();
  for (const name of ["Shorter", "Draft again", "Decide on a compensation", "Decline"])
    expect(await vera.getByRole("button", { name }).count(), name).toBe(0);
  expect(await vera.getByRole("link", { name: "Write the article" }).count()).toBe(0);
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
