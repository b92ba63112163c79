import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleOf } from "@earshot/core/team/people";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let noa: Page;
let dan: Page;

beforeAll(async () => {
  desk = await openConsole();
  noa = await desk.signIn("approver", "Noa");
  dan = await desk.signIn("approver", "Dan");
});
afterAll(() => desk.close());

async function bothOpen(name: string, text: string) {
  const heard = await desk.heard(name, text);
  for (const page of [noa, dan]) {
    await rowOf(page, name).click();
    await page.getByRole("heading", { name }).waitFor();
    await page.getByRole("textbox", { name: "Reply" }).waitFor();
  }
  return heard;
}

const isLook = (request: { url(): string }) => /\/inbox\?/.test(request.url());

test("who writes is seen by the other at the next look, is taken over knowingly, and keeps their text", async () => {
  const { post, conversation } = await bothOpen("Claire Claim", "My acme latte was cold and late. Very disappointed.");
  const reply = noa.getByRole("textbox", { name: "Reply" });
  const claimed = noa.waitForResponse(/\/claim$/);
  await reply.click();
  await noa.keyboard.type("We are sorry, ");
  expect((await claimed).status()).toBe(200);
  const look = await dan.waitForRequest(isLook);
  await look.response().then((answer) => answer!.finished());
  await rowOf(dan, "Claire Claim").getByText("Noa is writing").waitFor();
  await dan.getByText("Noa is writing a reply here", { exact: false }).waitFor();
  await dan.getByRole("button", { name: "Approve", exact: true }).click();
  await dan.getByText("Take over first", { exact: false }).first().waitFor();
  expect((await desk.view(conversation.id)).replies).toEqual([]);
  await rowOf(dan, "Claire Claim").click();
  await dan.getByRole("button", { name: "Take over" }).click();
  await noa.getByText("Dan has taken over", { exact: false }).waitFor();
  expect(await reply.inputValue()).toContain("We are sorry, ");
  await dan.getByRole("button", { name: "Approve", exact: true }).click();
  await until(async () => (await desk.repliesTo(post)).length > 0, "the reply to be posted");
});

test("a conversation is handed over, noted on, snoozed and each taken back with the keyboard alone", async () => {
  const { conversation } = await desk.heard("Kay Board", "The acme lid broke again, I am disappointed.");
  const it = async () => (await desk.view(conversation.id)).conversation;
  await rowOf(noa, "Kay Board").click();
  await noa.getByRole("heading", { name: "Kay Board" }).waitFor();
  const keys = noa.keyboard;
  await keys.press("h");
  await noa.getByRole("dialog", { name: "Hand over" }).waitFor();
  await noa.getByRole("combobox", { name: "To whom" }).selectOption({ label: "Dan" });
  await keys.press("Tab");
  await keys.type("He knows the branch");
  await keys.press("Enter");
  await noa.getByRole("button", { name: "Owner: Dan", exact: true }).waitFor();
  await noa.getByText("Noa still checks that it was solved").waitFor();
  await noa.locator("[data-undo]").getByText("handed over: Kay Board").waitFor();
  await keys.press("u");
  await noa.getByRole("button", { name: "No owner", exact: true }).waitFor();
  expect(await it()).not.toHaveProperty("checks");

  await keys.press("n");
  await keys.type("Please ask @da");
  await noa.getByRole("option", { name: "Dan" }).waitFor();
  await keys.press("Enter");
  await keys.type("first");
  await keys.press("Control+Enter");
  await noa.locator(".note-person", { hasText: "@Dan" }).waitFor();
  expect((await it()).mentioned).toHaveLength(1);
  await keys.press("Escape");

  await keys.press("s");
  await noa.getByRole("dialog", { name: "Snooze" }).waitFor();
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await noa.getByText("Waits for the customer's answer").waitFor();
  expect(await it()).toMatchObject({ snoozedFor: "answer", status: "open" });
  await keys.press("u");
  await noa.getByText("Waits for the customer's answer").waitFor({ state: "detached" });
  await keys.press(".");
  await noa.getByRole("menuitem", { name: /Snooze/ }).waitFor();
  expect(await hindrancesOn(noa)).toEqual([]);
  await keys.press("Escape");
});

test("what is grave is closed by two: the other sees who asks and why", async () => {
  const { conversation } = await bothOpen(
    "Lee Gal",
    "Acme poisoned me, my lawyer will sue you. Disgusting, dangerous.",
  );
  await noa.keyboard.press("x");
  await noa.getByText("this takes two", { exact: false }).waitFor();
  await noa.keyboard.type("Our lawyers wrote to them");
  await noa.keyboard.press("Enter");
  await dan.getByText("Noa asks to close this without an answer: Our lawyers wrote to them").waitFor();
  await dan.getByRole("button", { name: "Close it…" }).click();
  await dan.getByText("you are the second person", { exact: false }).waitFor();
  await dan.keyboard.type("I saw the letter");
  await dan.keyboard.press("Enter");
  await until(async () => (await desk.view(conversation.id)).conversation.status === "closed", "it to be closed");
});

test("two conversations of one person are merged and split again, in Hebrew, on a phone", async () => {
  await desk.heard("Mer Ger", "First the acme cup was cracked. I am disappointed.");
  const { conversation } = await desk.heard("Mer Ger", "Then the acme bag tore as well. I am disappointed.");
  const hila = await desk.signIn("approver", "הילה כהן", {
    locale: "he",
    viewport: { width: 400, height: 800 },
  });
  await hila.goto(`${desk.url}/inbox/${conversation.id}`);
  await hila.getByRole("heading", { name: "Mer Ger" }).waitFor();
  await hila.getByRole("button", { name: "עוד", exact: true }).click();
  await hila.getByRole("menuitem", { name: /מיזוג/ }).click();
  await hila.getByRole("dialog").getByRole("radio").first().check();
  expect(await hindrancesOn(hila)).toEqual([]);
  await hila.getByRole("dialog").getByRole("button", { name: "מיזוג", exact: true }).click();
  const part = hila.getByRole("region", { name: /מוזגה לכאן/ });
  await part.waitFor();
  expect(await overflowOf(hila)).toBe(0);
  expect(await hindrancesOn(hila)).toEqual([]);
  await part.getByRole("button", { name: "הפרדה" }).click();
  await part.waitFor({ state: "detached" });
  const field = hila.getByRole("textbox", { name: "הערה" });
  await field.fill("שלום @Noa, תראי.");
  expect(await field.evaluate((each) => getComputedStyle(each).direction)).toBe("rtl");
  await hila.close();
});

test("one says in the settings until when one is away, an admin of anybody, and it is over where the day is taken out", async () => {
  const ada = await desk.signIn("admin", "Ada");
  const awayUntil = async (name: string) => (await peopleOf(desk.ctx)).find((each) => each.name === name)!.awayUntil;
  const field = (page: Page, name: string) => page.getByLabel(`${name}: away until`);
  await dan.goto(`${desk.url}/settings`);
  await field(dan, "Dan").fill("2100-02-03");
  expect(await awayUntil("Dan")).toBeUndefined();
  await field(dan, "Dan").blur();
  const midnight = await dan.evaluate(() => new Date(2100, 1, 3).toISOString());
  await until(async () => (await awayUntil("Dan")) === midnight, "Dan to be away");
  expect(await field(dan, "Noa").isDisabled()).toBe(true);
  expect(await hindrancesOn(dan)).toEqual([]);
  await ada.goto(`${desk.url}/settings`);
  await field(ada, "Dan").waitFor();
  expect(await field(ada, "Dan").inputValue()).toBe("2100-02-03");
  await field(ada, "Dan").fill("");
  await field(ada, "Dan").blur();
  await until(async () => (await awayUntil("Dan")) === undefined, "Dan to be back");
  await ada.close();
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
