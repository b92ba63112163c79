import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { getBrand } from "@earshot/core/brand/change-brand";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page; // Dana, approver
let noam: Page; // another approver

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("approver", "Dana", { goesOn: true });
  noam = await desk.signIn("approver", "Noam");
});
afterAll(() => desk.close());

const field = (of = page) => of.getByRole("textbox", { name: "Reply", exact: true });
const chain = (of: Page) => of.getByRole("region", { name: "Approvals" });
const GRAVE = "I found glass in my acme cup and cut my mouth, I was in hospital. My lawyer will write to you.";
const PRAISE = "Thank you acme, the coffee was wonderful and the staff were so kind. I love it!";

test("what is typed is read in its own direction by the field itself", async () => {
  await desk.heard("Dir Ection", "The acme lid leaks, I am disappointed.");
  await rowOf(page, "Dir Ection").click();
  await page.getByRole("heading", { name: "Dir Ection" }).waitFor();
  const direction = () => field().evaluate((element) => getComputedStyle(element).direction);
  for (const [text, expected] of [
    ["שלום, נשמח לעזור. כתבו אל care@acme.example.", "rtl"],
    ["سلام، لطفاً به care@acme.example بنویسید.", "rtl"],
    ["Hello, please write to care@acme.example.", "ltr"],
  ] as const) {
    await field().fill(text);
    expect(await direction()).toBe(expected);
  }
  await page.getByRole("button", { name: "Decline" }).click();
  const reason = page.getByRole("dialog").getByRole("textbox", { name: "Reason" });
  await reason.fill("קר מדי");
  expect(await reason.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await reason.fill("");
  await page.keyboard.press("Escape");
  const note = page.getByRole("textbox", { name: "Note" });
  await note.fill("شعبه را خبر کنید");
  expect(await note.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await note.fill("");
  await page.getByRole("button", { name: "Use the draft" }).click();
});

test("one key approves and opens the next; the way back stays in reach and leads back", async () => {
  const { post } = await desk.heard("Goes Out", "The acme cup was cracked, I am disappointed.");
  await desk.heard("Comes Next", "The acme straw was missing, I am disappointed.");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Goes Out").click();
  await page.getByRole("heading", { name: "Goes Out" }).waitFor();
  await page.keyboard.press("a");
  await page.getByRole("heading", { name: "Goes Out" }).waitFor({ state: "detached" });
  await page.locator("article h2").waitFor();
  await page.locator("[data-undo]").waitFor();
  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "Goes Out" }).waitFor();
  await page.getByRole("button", { name: "Approve" }).waitFor();
  expect(await desk.repliesTo(post)).toEqual([]);
  const choice = page.getByRole("checkbox", { name: "Open the next one after an approval" });
  await choice.uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Goes Out" }).click();
  await page.keyboard.press("a");
  await page.getByRole("timer").first().waitFor();
  await page.getByRole("heading", { name: "Goes Out" }).waitFor();
});

test("a grave case takes two people: each sees who approved first, who is asked next and why, and the first can be taken back", async () => {
  const { post, conversation } = await desk.heard("Gra Ve", GRAVE);
  await page.goto(`${desk.url}/inbox/${conversation.id}`);
  await chain(page).getByText("First approval: nobody yet").waitFor();
  await chain(page).getByText("Rule: Safety, law", { exact: false }).waitFor();
  await chain(page).getByText("Noam", { exact: false }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.keyboard.press("a");
  await chain(page).getByText("Dana approved first").waitFor();
  expect(await page.getByRole("button", { name: "Approve", exact: false }).first().isDisabled()).toBe(true);
  await chain(page).getByRole("button", { name: "Take this approval back" }).click();
  await chain(page).getByText("First approval: nobody yet").waitFor();
  await page.getByRole("button", { name: "Approve as the first" }).click();
  await noam.goto(`${desk.url}/inbox/${conversation.id}`);
  await chain(noam).getByText("Dana approved first").waitFor();
  await noam.getByRole("button", { name: "Approve", exact: true }).click();
  await noam.getByText("Approved by Dana, Noam").waitFor();
  await until(async () => (await desk.repliesTo(post)).length === 1, "the reply that two people approved");
});

test("praise is read, ticked and approved together by keyboard alone, and all of it can be taken back", async () => {
  const one = await desk.heard("Pra One", PRAISE, 5);
  const two = await desk.heard("Pra Two", "Best acme cake in town, thank you so much!", 5);
  await page.goto(`${desk.url}/inbox?lane=praise`);
  await page.getByRole("link", { name: "Approve praise together" }).click();
  const box = (name: string) => page.getByRole("checkbox", { name: `I have read it: approve the reply to ${name}` });
  await box("Pra One").waitFor();
  await page.getByText(PRAISE).waitFor();
  await page.getByText((await desk.view(one.conversation.id)).drafts[0]!.text).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await until(
    () => page.evaluate(() => document.activeElement?.matches("input[type=checkbox]")),
    "the first tick to have the focus",
  );
  await page.keyboard.press("Space");
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.locator("[data-undo]").getByText("Approved together: 2").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await box("Pra Two").waitFor();
  expect((await desk.view(two.conversation.id)).conversation.status).toBe("open");
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("what changed while one looked stands beside what one saw and one's own text, and one press approves again", async () => {
  const { post, conversation } = await desk.heard("Three Ways", "The acme filter tore, I am disappointed.");
  await noam.goto(`${desk.url}/inbox/${conversation.id}`);
  await noam.getByRole("button", { name: "Approve", disabled: false }).waitFor();
  const mine = "Sorry about the filter. Please write to care@acme.example. Dana";
  await field(noam).fill(mine);
  await desk.client.edit(post, { text: "The acme filter and the lid tore, I am disappointed." });
  const notice = noam.getByRole("alert").filter({ hasText: "What you saw" });
  await notice.getByRole("group", { name: "what was said" }).getByText("The acme filter tore").waitFor();
  await notice.getByRole("group", { name: "what was said" }).locator("ins", { hasText: "lid" }).waitFor();
  await notice.getByRole("group", { name: "Your text" }).getByText(mine).waitFor();
  expect(await hindrancesOn(noam)).toEqual([]);
  await notice.getByRole("button", { name: "Approve my text again" }).click();
  await until(
    async () => (await desk.view(conversation.id)).replies[0]?.text === mine,
    "the approval of one's own text",
  );
  await noam.getByText("Versions and decisions", { exact: false }).click();
  await noam.getByText("What changed since draft", { exact: false }).first().waitFor();
});

test("the preview says before whose eyes it stands, what is a link there, and how the platform counts", async () => {
  const { conversation } = await desk.heard("Pre View", "Where is my acme parcel? It is late again.");
  await page.goto(`${desk.url}/inbox/${conversation.id}`);
  await page.getByRole("button", { name: "Approve", disabled: false }).waitFor();
  await field().fill("Track it at https://acme.example/parcels/1234567890 please.");
  await page.getByText("As it will be posted", { exact: false }).click();
  const seen = page.getByRole("region", { name: "As it will be posted" });
  await seen.getByText("Everybody sees this.").waitFor();
  await seen.getByText("Addresses are plain text there", { exact: false }).waitFor();
  await seen.getByText("of 500", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Use the draft" }).click();
});

test("an admin sets the rules, sees which apply to an example, and a right-to-left phone shows them whole", async () => {
  const ada = await desk.signIn("admin", "Ada");
  await ada.goto(`${desk.url}/settings`);
  const section = ada.getByRole("form", { name: "Who approves what" });
  await section.getByText("Needed: two people. Rule: Safety, law", { exact: false }).waitFor();
  const example = section.getByRole("group", { name: "Which rules apply to an example" });
  await example.getByLabel("About").selectOption("praise");
  await example.getByLabel("Urgency").selectOption("low");
  await example.getByText("One person’s approval is enough.").waitFor();
  await section.getByRole("button", { name: "Add rule" }).click();
  await section.getByLabel("Name").last().fill("Dear gifts");
  await section.getByLabel("Asks for").last().selectOption("admin");
  await section.getByLabel("Compensation from").last().fill("100");
  await example.getByLabel("Compensation").fill("150");
  await example.getByText("Needed: two people, one of them an admin. Rule: Dear gifts").waitFor();
  expect(await hindrancesOn(ada)).toEqual([]);
  await section.getByRole("button", { name: "Save" }).click();
  await section.getByText("Last set by Ada").waitFor();
  expect((await getBrand(desk.ctx, "acme")).approvals?.rules).toMatchObject([
    { id: "sensitive" },
    { id: "own-urgent" },
    { name: "Dear gifts", asks: "admin", amountFrom: 100 },
  ]);
  await ada.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await ada.setViewportSize({ width: 400, height: 800 });
  await ada.reload();
  await ada.getByRole("form", { name: "מי מאשר מה" }).waitFor();
  expect(await ada.evaluate(() => document.documentElement.dir)).toBe("rtl");
  expect(await overflowOf(ada)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(ada)).toEqual([]);
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
