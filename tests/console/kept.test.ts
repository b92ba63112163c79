import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { approve } from "@earshot/core/approval/approve";
import { hindrancesOn, openConsole, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("approver", "Dana");
});
afterAll(() => desk.close());

const OWN = "Half a sentence of mine";
const field = () => page.getByRole("textbox", { name: "Reply" });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function opened(name: string, text: string) {
  const heard = await desk.heard(name, text);
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, name).click();
  await page.getByRole("heading", { name }).waitFor();
  await page.getByRole("button", { name: "Approve" }).waitFor();
  return heard;
}

async function approvedByColleague(id: string) {
  const view = await desk.view(id);
  await approve(desk.ctx, "acme", id, { fingerprint: view.fingerprint, text: view.drafts.at(-1)!.text });
}

test("what was typed outlives a look elsewhere and a reload, and its row says that it is not sent", async () => {
  await desk.heard("Ne Xt", "The acme straw was missing, I am disappointed.");
  await opened("Re Load", "The acme lid leaks, I am disappointed.");
  await field().fill(OWN);
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await page.getByRole("heading", { name: "Ne Xt" }).waitFor();
  await page.reload();
  await rowOf(page, "Re Load").getByText("Not sent").waitFor();
  await rowOf(page, "Re Load").click();
  await page.getByRole("heading", { name: "Re Load" }).waitFor();
  expect(await field().inputValue()).toBe(OWN);
  await page.getByRole("button", { name: "Use the draft" }).click();
  await page.getByRole("button", { name: "Put it back" }).click();
  expect(await field().inputValue()).toBe(OWN);
});

test("what was typed is shown, with why, when a colleague approves meanwhile", async () => {
  const { conversation } = await opened("Co League", "The acme cup was cracked, I am disappointed.");
  await field().fill(OWN);
  await approvedByColleague(conversation.id);
  const notice = page.getByRole("alert").filter({ hasText: "You were writing this, and it was not sent" });
  await notice.getByText(OWN).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await notice.getByRole("button", { name: "Throw away" }).click();
  await notice.waitFor({ state: "detached" });
});

test("another tab of the same person has the text too", async () => {
  await opened("Ta Bs", "The acme bag tore, I am disappointed.");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "Reply" }).waitFor();
  await field().fill(OWN);
  await until(
    async () => (await other.getByRole("textbox", { name: "Reply" }).inputValue()) === OWN,
    "the other tab to show the text",
  );
  await other.close();
});

test("a reason and a note are kept as well", async () => {
  await opened("Rea Son", "The acme filter is torn, I am disappointed.");
  await page.getByRole("textbox", { name: "Note" }).fill("Call the branch first");
  await page.getByRole("button", { name: "Decline" }).click();
  const reason = page.getByRole("dialog").getByRole("textbox", { name: "Reason" });
  await reason.fill("Too stiff for her");
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: "Decline" }).click();
  expect(await reason.inputValue()).toBe("Too stiff for her");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Call the branch first");
});

test("what is approved without a network is never sent by itself afterwards", async () => {
  const { post, conversation } = await opened("Off Line", "The acme order was late, I am disappointed.");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByText("Nothing is sent later by itself", { exact: false }).waitFor();
  await page.getByRole("status").filter({ hasText: "Earshot does not answer" }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole("status").filter({ hasText: "Earshot does not answer" }).waitFor({ state: "detached" });
  await pause(3000);
  expect((await desk.view(conversation.id)).replies).toEqual([]);
  expect(await desk.repliesTo(post)).toEqual([]);
});

test("a server that is gone is said once, with nothing spinning, and what was typed stays", async () => {
  await opened("Ser Ver", "The acme mug is chipped, I am disappointed.");
  await field().fill(OWN);
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("status").filter({ hasText: "Earshot does not answer" }).waitFor();
  await pause(6000);
  expect(await page.getByText("Earshot does not answer").count()).toBe(1);
  expect(await page.locator(".skeleton").count()).toBe(0);
  await page.getByRole("button", { name: "Save edit" }).click();
  await page.getByText("this may not have been done", { exact: false }).waitFor();
  expect(await field().inputValue()).toBe(OWN);
  await page.unroute("**/api/**");
});

test("who comes back after an ended session finds the text; who signs out is asked and leaves nothing", async () => {
  await opened("Ses Sion", "The acme spoon bent, I am disappointed.");
  await field().fill(OWN);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByText("What you type is kept in this browser.").waitFor();
  await page.context().addCookies(cookies);
  await page.reload();
  await field().waitFor();
  expect(await field().inputValue()).toBe(OWN);
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(asked[0]).toContain("not sent");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("earshot.kept.")))).toEqual(
    [],
  );
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
