import { keys } from "@earshot/core/keys";
import { handoff } from "@earshot/core/conversation/handoff";
import { listOutreach } from "@earshot/core/outreach/list-outreach";
import { proposeOutreach } from "@earshot/core/outreach/propose-outreach";
import { openIncident } from "@earshot/core/incident/open-incident";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let ada: Page; // admin
let conversation: string;

beforeAll(async () => {
  desk = await openConsole();
  ada = await desk.signIn("admin", "Ada");
  const heard = await desk.heard("Lid Leo", "acme coffee leaked through the lid, very upset");
  conversation = heard.conversation.id;
});
afterAll(() => desk.close());

test("what goes on in private is a task; solved there, a public word waits for approval without a deadline", async () => {
  await ada.goto(`${desk.url}/inbox/${conversation}`);
  const editor = ada.getByRole("textbox", { name: "Reply" });
  await editor.fill("We are sorry about the lid, Leo. Please send us a private message with your order number.");
  await ada.getByRole("button", { name: "Approve" }).first().click();
  await until(async () => (await desk.view(conversation)).conversation.privately !== undefined, "the task");
  await ada.goto(`${desk.url}/tasks`);
  await ada.getByText("Went on in private").waitFor();
  await ada.getByRole("button", { name: "Not solved yet" }).click();
  await ada.getByText("Ada said that it is not solved yet").waitFor();
  await ada.getByRole("button", { name: "Solved in private" }).click();
  await until(async () => (await desk.view(conversation)).conversation.unasked === "closing", "the public word");
  await ada.goto(`${desk.url}/inbox/${conversation}`);
  await ada.getByText("It was solved in private: say so in the open.").first().waitFor();
});

test("an admin says after how many days customers are asked, and whether for a number", async () => {
  await ada.goto(`${desk.url}/settings#check-ins`);
  const form = ada.getByRole("form", { name: "After a solution" });
  await form.getByLabel("Working days until then").fill("5");
  await form.getByRole("switch", { name: "Ask for a number from 1 to 5 instead" }).check({ force: true });
  await form.getByLabel("Of so many in 100, drawn by chance").fill("50");
  await form.getByRole("button", { name: "Save" }).click();
  await until(async () => (await desk.ctx.store.get(keys.brand("acme")))?.checkIns?.days === 5, "the days");
  expect((await desk.ctx.store.get(keys.brand("acme")))?.checkIns).toEqual({ days: 5, satisfaction: true, share: 50 });
});

test("what could be said before anybody asks is saved as an article, and dismissed with a reason; marketing copies and settles", async () => {
  await openIncident(desk.ctx, "acme", { name: "Cold coffee", matter: "temperature" });
  await proposeOutreach(desk.ctx, { brand: "acme" });
  await ada.goto(`${desk.url}/alerts`);
  await ada.getByRole("link", { name: "Before anybody asks" }).click();
  const card = ada.getByRole("article", { name: "Incident: Cold coffee" });
  await card.getByLabel("Title of the notice").fill("Cold coffee");
  await card.getByRole("button", { name: "Save as an article" }).click();
  await card.getByText("It is saved as an article.").waitFor();
  const max = await desk.signIn("marketing", "Max");
  await max.goto(`${desk.url}/outreach`);
  const his = max.getByRole("article", { name: "Incident: Cold coffee" });
  await his.getByRole("button", { name: "Copy" }).waitFor();
  expect(await his.getByRole("button", { name: "Save as an article" }).count()).toBe(0);
  await his.getByLabel("Why not").fill("Said in the shops");
  await his.getByRole("button", { name: "Dismiss" }).click();
  await max.getByText("Nothing is proposed").waitFor();
  await max.getByText("Done (1)").click();
  await max.getByText("Said in the shops").waitFor();
  expect(await listOutreach(desk.ctx, "acme")).toMatchObject([{ done: { is: "dismissed" } }]);
});

test("proposals and tasks stand from right to left on a phone", async () => {
  const dana = await desk.signIn("admin", "Dana", { viewport: { width: 400, height: 800 } });
  const [one] = await listOutreach(desk.ctx, "acme");
  const { done: _, ...open } = one!;
  await desk.ctx.store.commit([{ put: keys.outreach("acme", one!.id), value: open }]);
  await dana.goto(`${desk.url}/outreach`);
  await dana.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await dana.reload();
  await dana.getByRole("article").first().waitFor();
  await dana.getByText("פוסט להעתקה").first().waitFor();
  expect(await overflowOf(dana)).toBe(0);
  expect(await hindrancesOn(dana)).toEqual([]);
  const heard = await desk.heard("Tea Tom", "acme tea was cold, annoyed");
  await handoff(desk.ctx, "acme", heard.conversation.id, { where: "By telephone" });
  await dana.goto(`${desk.url}/tasks`);
  await dana.getByRole("button", { name: "נפתר באופן פרטי" }).waitFor();
  expect(await overflowOf(dana)).toBe(0);
  expect(await hindrancesOn(dana)).toEqual([]);
  await dana.goto(`${desk.url}/settings#check-ins`);
  await dana.getByText("אחרי פתרון").first().waitFor();
});
