import { viewHelpdesk } from "@earshot/core/helpdesk/view-helpdesk";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChatwoot } from "../support/fakes/chatwoot.ts";
import type { FakeHelpdesk } from "../support/fakes/helpdesk-server.ts";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
let chatwoot: FakeHelpdesk;

beforeAll(async () => {
  chatwoot = await startChatwoot(() => new Date());
  desk = await openConsole({ own: [new URL(chatwoot.url).origin] });
  page = await desk.signIn("admin", "Ada");
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  expect(chatwoot.problems).toEqual([]);
  await desk.close();
  await chatwoot.close();
});

const section = () => page.getByRole("region", { name: "Helpdesk" });

test("an admin connects a helpdesk, reads what is wrong and who must mend it, and no secret is shown again", async () => {
  await page.goto(`${desk.url}/settings#helpdesk`);
  await section().getByText("No helpdesk is connected.").waitFor();
  await section().getByRole("button", { name: "Connect a helpdesk" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Address of the helpdesk").fill(chatwoot.url);
  await dialog.getByLabel("Access token").fill("a-wrong-token");
  await dialog.getByLabel("Account number").fill("7");
  expect(await dialog.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  await dialog.getByLabel("Number of the API inbox").fill("3");
  await page.setViewportSize({ width: 1280, height: 1200 });
  expect(await hindrancesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole("button", { name: "Save" }).click();
  await section().getByText("An admin of Chatwoot has to make a new one", { exact: false }).waitFor();
  await section().getByRole("button", { name: "Change" }).click();
  await dialog.getByLabel("Access token").fill(chatwoot.token);
  await dialog.getByRole("button", { name: "Save" }).click();
  await section().getByText("It lets Earshot in.").waitFor();
  await section().getByRole("button", { name: "Test the connection" }).click();
  await section().getByText("It lets Earshot in.").waitFor();
  await page.reload();
  await section().getByText("It lets Earshot in.").waitFor();
  expect(await page.content()).not.toContain(chatwoot.token);
});

test("a conversation is passed on with a note; where it is, and who wrote the draft that comes back, is seen", async () => {
  const { conversation } = await desk.heard("Hanna Helpdesk", "The lid of my acme cup broke. Very disappointed.");
  await page.goto(`${desk.url}/inbox/${conversation.id}`);
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Pass to the helpdesk…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note for the helpdesk").fill("A regular.");
  await dialog.getByText("The deadline here goes on.", { exact: false }).waitFor();
  await dialog.getByRole("button", { name: "Pass to the helpdesk" }).click();
  await page.getByText("On its way to Chatwoot.", { exact: false }).waitFor();
  await until(async () => chatwoot.tickets().length === 1, "the ticket");
  const { id: ticket } = chatwoot.tickets()[0]!;
  await page.getByText(`At Chatwoot: #${ticket}, open. The deadline goes on.`).waitFor();
  await rowOf(page, "Hanna Helpdesk").getByText("At the helpdesk").waitFor({ state: "attached" });
  await until(async () => chatwoot.tickets()[0]!.messages.length >= 3, "all to be told");
  expect(chatwoot.tickets()[0]!.messages.at(-1)!.text).toContain("A regular.");
  const link = page.getByRole("link", { name: "Open at Chatwoot" });
  expect(await link.getAttribute("href")).toContain(`/conversations/${ticket}`);
  chatwoot.agentSays(ticket, "We are sorry, Hanna. We send you another lid today.");
  await desk.ctx.queues.send("hooks", [{ brand: "acme", handover: conversation.id }]);
  await page.getByText(`From the helpdesk: Chris Miller, Chatwoot #${ticket}`).waitFor();
  await until(
    async () => (await page.getByRole("textbox", { name: "Reply" }).inputValue()).includes("another lid today"),
    "the answer to stand in the field",
  );
  expect(await hindrancesOn(page)).toEqual([]);
  await page.getByRole("link", { name: /^At the helpdesk/ }).click();
  await rowOf(page, "Hanna Helpdesk").waitFor();
});

test("from right to left on a phone nothing sticks out, and what hinders says so with a way on", async () => {
  const { conversation } = await desk.heard("Tamar Trouble", "My acme latte was cold and late. Very disappointed.");
  const phone = await desk.signIn("admin", "תמר", { viewport: { width: 400, height: 800 }, locale: "he-IL" });
  chatwoot.down(true);
  await phone.goto(`${desk.url}/inbox/${conversation.id}`);
  await phone.getByRole("button", { name: "עוד", exact: true }).click();
  await phone.getByRole("menuitem", { name: "העברה למוקד התמיכה…" }).click();
  await phone.getByRole("dialog").getByRole("button", { name: "העברה למוקד התמיכה" }).click();
  await phone.getByText("אין כרגע תשובה מ־Chatwoot", { exact: false }).waitFor();
  expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
  chatwoot.down(false);
  await phone.getByRole("button", { name: "ניסיון נוסף" }).click();
  await phone.getByText("פתוחה", { exact: false }).waitFor();
  await until(async () => !(await viewHelpdesk(desk.ctx, "acme")).health?.problem, "it to answer again");
  await phone.goto(`${desk.url}/settings#helpdesk`);
  await phone.getByText("הגישה של Earshot מתקבלת.").waitFor();
  expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
  expect(await hindrancesOn(phone)).toEqual([]);
});
