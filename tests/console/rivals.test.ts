import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { approve } from "@earshot/core/approval/approve";
import { openConsole, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let dana: Page;
let omer: Page;

beforeAll(async () => {
  desk = await openConsole();
  dana = await desk.signIn("approver", "Dana");
  omer = await desk.signIn("approver", "Omer");
});
afterAll(() => desk.close());

async function bothOpen(name: string, text: string) {
  const heard = await desk.heard(name, text);
  for (const page of [dana, omer]) {
    await rowOf(page, name).click();
    await page.getByRole("heading", { name }).waitFor();
    // Opened before it was drafted it has no text to approve for a moment.
    await page.getByRole("button", { name: "Approve", disabled: false }).waitFor();
  }
  return heard;
}

test("of two approvers one wins, the other is told, and one reply is posted", async () => {
  const { post, conversation } = await bothOpen("Race Winner", "Acme coffee was cold and late. I am disappointed.");
  await Promise.all([
    dana.getByRole("button", { name: "Approve" }).click(),
    omer.getByRole("button", { name: "Approve" }).click(),
  ]);
  await until(async () => (await desk.repliesTo(post)).length > 0, "the reply to be posted");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await desk.repliesTo(post)).toHaveLength(1);
  const approved = (await desk.view(conversation.id)).events.filter(({ what }) => what === "approved");
  expect(approved).toHaveLength(1);
  // Both see the end of it without asking.
  for (const page of [dana, omer]) await page.getByText("Published", { exact: true }).first().waitFor();
});

test("what a colleague does is seen within seconds", async () => {
  await bothOpen("Seen Soon", "The acme lid broke again, I am disappointed.");
  await dana.getByRole("button", { name: "No owner", exact: true }).click();
  await dana.getByRole("menuitem", { name: "Assign to me" }).click();
  await omer.getByRole("article").getByText("Owner: Dana").waitFor();
});

test("an approval of what the customer changed meanwhile is refused with what changed, and nothing is sent", async () => {
  const { post, conversation } = await bothOpen("Eve Edits", "The acme cup was cracked. I am disappointed.");
  // Between two looks of the page: its next approval still speaks of the old words.
  await dana.route("**/api/brands/acme/conversations/*", (route) => route.abort());
  await desk.client.edit(post, { text: "The acme cup cut my lip and I need a doctor." });
  await until(
    async () => (await desk.view(conversation.id)).mentions[0]!.text.includes("doctor"),
    "the edit to be heard",
  );
  await dana.getByRole("button", { name: "Approve" }).click();
  await dana.getByText("It changed while you were looking").first().waitFor();
  await dana.unroute("**/api/brands/acme/conversations/*");
  await dana.getByText("what was said", { exact: false }).first().waitFor();
  expect((await desk.view(conversation.id)).replies).toEqual([]);
  // The other one's page shows the news without being asked.
  await omer.getByText("cut my lip", { exact: false }).first().waitFor();
  await omer.getByText("It changed while you were looking").waitFor();
});

test("text that somebody types is not overwritten by what comes in", async () => {
  const { conversation } = await bothOpen("Ty Ping", "The acme bag tore. I am disappointed.");
  await omer.getByRole("textbox", { name: "Reply" }).fill("Half a sentence of mine");
  await dana.getByRole("button", { name: "No owner", exact: true }).click();
  await dana.getByRole("menuitem", { name: "Assign to me" }).click();
  await omer.getByRole("article").getByText("Owner: Dana").waitFor();
  expect(await omer.getByRole("textbox", { name: "Reply" }).inputValue()).toBe("Half a sentence of mine");
  const view = await desk.view(conversation.id);
  await approve(desk.ctx, "acme", conversation.id, {
    fingerprint: view.fingerprint,
    text: view.drafts.at(-1)!.text,
  });
  await omer.getByRole("button", { name: "Undo" }).waitFor();
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
