import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openConsole, pressOn, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("approver", "Dana");
});
afterAll(() => desk.close());

const reply = () => page.getByRole("textbox", { name: "Reply" });

test("a customer's words come to the inbox by themselves and leave it as a posted reply, by keyboard alone", async () => {
  const { post } = await desk.heard("Mia Keys", "My acme coffee order came two days late and cold. What now?");
  await rowOf(page, "Mia Keys").waitFor();
  await page.keyboard.press("j");
  await page.getByRole("heading", { name: "Mia Keys" }).waitFor();
  const draft = await reply().inputValue();
  expect(draft.length).toBeGreaterThan(20);
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  const [posted] = await until(async () => {
    const replies = await desk.repliesTo(post);
    return replies.length > 0 && replies;
  }, "the reply to be posted");
  expect(posted).toMatchObject({ text: draft });
  await page.getByText("Published", { exact: true }).first().waitFor();
});

test("an edited text is what is approved and posted", async () => {
  const { post } = await desk.heard("Ed Iting", "The acme coffee lid leaked all over my bag. Terrible.");
  await rowOf(page, "Ed Iting").click();
  await page.getByRole("heading", { name: "Ed Iting" }).waitFor();
  await page.keyboard.press("e");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Hello Ed, that should not happen. Please write to care@acme.example. – Dana");
  await page.getByText("Your text is not saved as a draft.").waitFor();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  const [posted] = await until(async () => {
    const replies = await desk.repliesTo(post);
    return replies.length > 0 && replies;
  }, "the reply to be posted");
  expect(posted!.text).toBe("Hello Ed, that should not happen. Please write to care@acme.example. – Dana");
});

test("undo within the window takes the approval back and nothing is posted", async () => {
  const { post, conversation } = await desk.heard("Una Back", "Your acme app crashed again, I am disappointed.");
  await rowOf(page, "Una Back").click();
  await page.getByRole("heading", { name: "Una Back" }).waitFor();
  const draft = await reply().inputValue();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.keyboard.press("u");
  await page.getByRole("button", { name: "Approve" }).waitFor();
  expect(await reply().inputValue()).toBe(draft);
  expect((await desk.view(conversation.id)).conversation.status).toBe("open");
  await new Promise((resolve) => setTimeout(resolve, 6000)); // half as long again as the window
  expect(await desk.repliesTo(post)).toEqual([]);
});

test("a decline with a reason brings another draft, a dismissal closes it without one", async () => {
  const { conversation } = await desk.heard("Dee Cline", "Acme coffee tasted burnt today. Not good.");
  await rowOf(page, "Dee Cline").click();
  await page.getByRole("heading", { name: "Dee Cline" }).waitFor();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("Too stiff for us.");
  await dialog.getByRole("button", { name: "Decline" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("Draft 2", { exact: false }).first().waitFor();
  expect((await desk.view(conversation.id)).drafts[0]!.declined).toMatchObject({ reason: "Too stiff for us." });

  await page.keyboard.press("x");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("Answered in the shop.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await dialog.waitFor({ state: "hidden" });
  await until(async () => (await desk.view(conversation.id)).conversation.status === "closed", "it to be closed");
  await rowOf(page, "Dee Cline").waitFor({ state: "hidden" });
});

test("keys are taken by their place, so that a Hebrew layout works too, and never while somebody types", async () => {
  await desk.heard("First Layout", "The acme cup was broken. I am disappointed.");
  const { conversation } = await desk.heard("Second Layout", "The acme cup was chipped. I am disappointed.");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Second Layout").waitFor();
  await pressOn(page, "KeyJ", "ח");
  await page.getByRole("article").getByRole("heading", { level: 2 }).first().waitFor();
  await rowOf(page, "Second Layout").click();
  await page.getByRole("heading", { name: "Second Layout" }).waitFor();
  await reply().focus();
  await page.keyboard.press("a");
  expect((await desk.view(conversation.id)).conversation.status).toBe("open");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Use the draft" }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await pressOn(page, "KeyA", "ש");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  expect((await desk.view(conversation.id)).conversation.status).toBe("approved");
});

test("a person's verdict goes over the machine's and over that of the next text like it", async () => {
  const text = "How long should the acme kettle take? Mine took nine minutes today.";
  const { conversation } = await desk.heard("Cora Rect", text);
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Cora Rect").click();
  await page.getByRole("heading", { name: "Cora Rect" }).waitFor();
  await page.getByText("Why it was judged so", { exact: false }).first().click();
  const form = page.getByRole("group", { name: "Correct the judgement" });
  await form.getByLabel("Sentiment").first().selectOption("negative");
  await form.getByLabel("Urgency").selectOption("high");
  await form.getByRole("group", { name: "Matter" }).getByText("defect", { exact: true }).click();
  await form.getByRole("button", { name: "Save the correction" }).click();
  await page.getByText("judgement corrected", { exact: true }).waitFor();
  expect((await desk.view(conversation.id)).conversation).toMatchObject({ sentiment: "negative", urgency: "high" });
  const next = await desk.heard("Cora Next", text.replace("nine", "ten"));
  expect(next.conversation).toMatchObject({ sentiment: "negative", urgency: "high" });
  expect(next.conversation.intents).toContain("defect");
});

test("? shows every key", async () => {
  await page.goto(`${desk.url}/inbox`);
  await page.getByRole("heading", { name: "Inbox" }).waitFor({ state: "attached" });
  await page.keyboard.press("Shift+?");
  const help = page.getByRole("dialog");
  await help.getByText("Approve from the editor").waitFor();
  await help.getByText("Undo the approval").waitFor();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
