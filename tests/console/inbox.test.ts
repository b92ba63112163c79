import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { claimConversation } from "@earshot/core/claim/claim-conversation";
import { leaveConversation } from "@earshot/core/claim/leave-conversation";
import { assign } from "@earshot/core/conversation/assign";
import { saved } from "@earshot/core/conversation/moves";
import { inbox } from "@earshot/core/desk/inbox";
import { invite } from "@earshot/core/team/invite";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, pressOn, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
let like: Conversation;

beforeAll(async () => {
  desk = await openConsole({ rereadSeconds: 60 });
  page = await desk.signIn("approver", "Dana", { goesOn: true });
  await desk.heard("Doc Torow", "There was glass in my acme cup and I cut my lip, I need a doctor.");
  ({ conversation: like } = await desk.heard(
    "Mia Late",
    "My acme order came two days late and cold, I am disappointed.",
  ));
  await desk.heard("שרה לוי", "הקפה של acme היה קר והמשלוח איחר. אכזבה גדולה!");
  await desk.heard("Thank Ful", "Acme is the best coffee in town, thank you so much!", 5);
});
afterAll(() => desk.close());

const lane = (name: string) =>
  page.getByRole("navigation", { name: "Lanes" }).getByRole("link", { name, exact: false });
const opened = (name: string) => page.getByRole("article").getByRole("heading", { name }).waitFor();
const address = () => new URL(page.url());
const names = () => page.locator(".list .row-name").allInnerTexts();
/** What stands first on the screen, and where. */
const placeOf = (id: string) =>
  page.locator(`.list li[data-id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);

async function fill(n: number, change: (n: number) => Partial<Conversation>): Promise<void> {
  const all = Array.from({ length: n }, (_, i): Conversation => ({
    ...like,
    urgency: "normal",
    ...change(i),
    version: 1,
  }));
  for (let from = 0; from < n; from += 100)
    await desk.ctx.store.commit(all.slice(from, from + 100).map((each) => saved(each, { absent: true })));
}

test("what harms most if it waits stands first, says why, and is open already", async () => {
  await page.goto(`${desk.url}/inbox`);
  await opened("Doc Torow");
  expect((await names())[0]).toBe("Doc Torow");
  await rowOf(page, "Doc Torow").getByText("Critical", { exact: true }).first().waitFor();
  await rowOf(page, "Doc Torow").getByText("Somebody may come to harm", { exact: false }).waitFor();
  await page.getByRole("article").getByText("Somebody may come to harm", { exact: false }).waitFor();
  // Only what harms is red.
  expect(await page.locator(".list [data-urgency=critical]").count()).toBeGreaterThan(0);
  const { height } = (await page.locator(".list li").first().boundingBox())!;
  expect(height).toBeLessThanOrEqual(64);
});

test("lanes have true counts, are links, and say what they are for when nothing waits in them", async () => {
  const { counts } = await inbox(desk.ctx, "acme");
  for (const [name, n] of [
    ["To answer", counts.open],
    ["Urgent", counts.urgent],
    ["Complaints", counts.complaints],
    ["Praise", counts.praise],
    ["Unassigned", counts.unassigned],
  ] as const)
    await lane(name).getByText(String(n), { exact: true }).waitFor();
  await lane("Praise").click();
  await opened("Thank Ful");
  expect(address().search).toBe("?lane=praise");
  expect(await names()).toEqual(["Thank Ful"]);
  await lane("Snoozed").click();
  await page.getByText("Nothing is snoozed.").waitFor();
  await page.getByText("Put off until a date or until the customer writes.").waitFor();
  await page.getByRole("heading", { name: "What the lanes are" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await pressOn(page, "BracketLeft", "[");
  await page.waitForURL(/lane=waiting/);
  await page.goBack();
  await page.getByText("Nothing is snoozed.").waitFor();
});

test("the list is filtered by keyboard alone, and the address lists the same for a colleague", async () => {
  await page.goto(`${desk.url}/inbox`);
  await opened("Doc Torow");
  await page.keyboard.press("f");
  const field = page.getByRole("combobox", { name: "Language, owner" });
  await field.waitFor();
  await page.keyboard.type("hebr");
  await page.getByRole("option", { name: "Hebrew" }).waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await until(async () => (await names()).join() === "שרה לוי", "the list to be filtered");
  expect(address().searchParams.get("language")).toBe("he");
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  const colleague = await desk.signIn("viewer", "Vera");
  await colleague.goto(page.url());
  await colleague.getByRole("button", { name: "Remove Language: Hebrew" }).waitFor();
  await rowOf(colleague, "שרה לוי").waitFor();
  expect(await colleague.locator(".list button.row").count()).toBe(1);
  await colleague.context().close();
  await page.getByRole("button", { name: "Remove Language: Hebrew" }).click();
  await rowOf(page, "Mia Late").waitFor();
  await page.keyboard.press("f");
  await page.keyboard.type("nobody called this");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing fits these filters.").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".empty-lane").getByRole("link", { name: "Clear all filters" }).click();
  await rowOf(page, "Mia Late").waitFor();
});

test("a view is saved, shared with a role, found by a colleague, renamed and deleted", async () => {
  const menu = () => page.getByRole("button", { name: "This list" }).click();
  await page.goto(`${desk.url}/inbox?language=he&urgency=high,normal`);
  await rowOf(page, "שרה לוי").waitFor();
  await menu();
  await page.getByRole("menuitem", { name: "Save as a view" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Hebrew desk");
  await dialog.getByLabel("Who sees it").selectOption("viewer");
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await lane("Hebrew desk").waitFor();
  const vera = await desk.signIn("viewer", "Vera");
  await vera.getByRole("link", { name: "Hebrew desk" }).click();
  await rowOf(vera, "שרה לוי").waitFor();
  expect(await vera.locator(".list button.row").count()).toBe(1);
  expect(new URL(vera.url()).searchParams.get("urgency")).toBe("high,normal");
  await vera.getByRole("button", { name: "This list" }).click();
  await vera.getByRole("menuitem", { name: "Copy its link" }).waitFor();
  expect(await vera.getByRole("menuitem", { name: "Delete the view" }).count()).toBe(0);
  await vera.context().close();
  await menu();
  await page.getByRole("menuitem", { name: "Rename or share" }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Hebrew, pressing");
  await dialog.getByRole("button", { name: "Save" }).click();
  await lane("Hebrew, pressing").waitFor();
  await menu();
  page.once("dialog", (asked) => void asked.accept());
  await page.getByRole("menuitem", { name: "Delete the view" }).click();
  await lane("Hebrew, pressing").waitFor({ state: "detached" });
});

test("an act leaves the list before the server answered, and comes back with words when it is refused", async () => {
  const { conversation } = await desk.heard("Re Fused", "The acme lid leaks, I am disappointed.");
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Re Fused").click();
  await opened("Re Fused");
  await page.getByRole("button", { name: "Approve", exact: true }).waitFor();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/approve", async (route) => {
    await asked;
    await route.fulfill({ status: 409, json: { code: "stale", detail: "It was changed a moment ago.", details: {} } });
  });
  await page.keyboard.press("a");
  await rowOf(page, "Re Fused").waitFor({ state: "detached" });
  await page.getByRole("article").getByRole("heading", { name: "Re Fused" }).waitFor({ state: "detached" });
  answer();
  await rowOf(page, "Re Fused").waitFor();
  const notice = page.getByRole("alert").filter({ hasText: "Not done: Re Fused" });
  await notice.getByRole("button", { name: "Open it" }).click();
  await opened("Re Fused");
  await page.unroute("**/approve");
  expect((await desk.view(conversation.id)).replies).toEqual([]);
});

test("while nothing changes only the list is asked for, and answers that nothing did; a change is there at the next turn", async () => {
  const { person: omer } = await invite(desk.ctx, { name: "Omer", role: "approver" });
  await page.goto(`${desk.url}/inbox`);
  await opened("Doc Torow");
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  const isUnchanged = async () => {
    const answer = await page.waitForResponse((response) => new URL(response.url()).pathname.endsWith("/inbox"));
    return ((await answer.json()) as { unchanged?: true }).unchanged === true;
  };
  let [quiet, n] = [0, 0];
  for (; quiet < 2 && n < 10; n++) {
    quiet = (await isUnchanged()) ? quiet + 1 : 0;
    if (quiet === 0) asked.length = 0;
  }
  expect(quiet).toBe(2);
  expect(asked.filter((path) => path.includes("/conversations/") && !path.endsWith("/look"))).toEqual([]);
  const [doc] = (await inbox(desk.ctx, "acme")).items;
  await assign({ ...desk.ctx, actor: omer }, "acme", doc!.id, { owner: omer.id });
  await page.getByRole("article").getByText("Owner: Omer").waitFor();
  await rowOf(page, "Doc Torow").getByText("Owner: Omer").waitFor();
  await claimConversation({ ...desk.ctx, actor: omer }, "acme", doc!.id, {});
  await rowOf(page, "Doc Torow").getByText("Omer is writing").waitFor();
  await leaveConversation({ ...desk.ctx, actor: omer }, "acme", doc!.id, {});
});

test("conversations are marked to do one thing to all of them", async () => {
  await page.goto(`${desk.url}/inbox?lane=complaints`);
  await opened("Doc Torow");
  await page.keyboard.press("b");
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  await page.locator(".list li").nth(2).locator(".urgency").click();
  await page.getByText("3 marked").waitFor();
  await page.locator(".list li").nth(2).locator(".row-marked").click();
  await page.getByText("2 marked").waitFor();
  expect(await hindrancesOn(page)).toEqual([]);
  await page.locator(".selection-bar").getByRole("button", { name: "Assign to me" }).click();
  await page.getByText("2 marked").waitFor({ state: "detached" });
  await lane("Mine").getByText("2", { exact: true }).waitFor();
});

test("of many only those on the screen are drawn; keys reach the last one, and each says which it is", async () => {
  const soon = desk.ctx.now().getTime() + 3_600_000;
  await fill(300, (n) => ({
    id: `many-${n}`,
    author: { id: `many-${n}`, name: `Customer ${n}` },
    dueAt: new Date(soon + n * 60_000).toISOString(),
  }));
  const { total } = await inbox(desk.ctx, "acme");
  await page.goto(`${desk.url}/inbox`);
  await page.getByText(`${total} conversations`, { exact: true }).waitFor();
  const first = page.locator(".list button.row").first();
  await first.focus();
  await page.keyboard.press("End");
  const last = page.locator(`.list li[aria-posinset="${total}"]`);
  await last.locator("button.row:focus").waitFor();
  expect(await last.getAttribute("aria-setsize")).toBe(String(total));
  expect(await page.locator(".list li").count()).toBeLessThan(60);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.locator(`.list li[aria-posinset="${total! - 1}"] [aria-current=true]`).waitFor();
  await page.keyboard.press("Home");
  await page.locator('.list li[aria-posinset="1"] button.row:focus').waitFor();
});

test("what is pointed at stays where it is while others come in above it, which are counted", async () => {
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, "Doc Torow").waitFor();
  const row = page.locator(".list li").nth(3);
  await row.hover();
  const id = (await row.getAttribute("data-id"))!;
  const before = await placeOf(id);
  await fill(2, (n) => ({
    id: `first-${n}`,
    author: { id: `f${n}`, name: `New ${n}` },
    urgency: "critical",
    intents: ["safety"],
  }));
  await page.getByRole("button", { name: "2 new above" }).waitFor();
  expect(await placeOf(id)).toBe(before);
  await page.getByRole("button", { name: "2 new above" }).click();
  await rowOf(page, "New 1").waitFor();
  await page.getByRole("button", { name: "2 new above" }).waitFor({ state: "detached" });
});

test("right to left, dark, and on a phone nothing hinders", async () => {
  await page.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${desk.url}/inbox?language=he`);
  await page.locator("button.row", { hasText: "שרה לוי" }).waitFor();
  const said = page.locator(".list .preview").first();
  expect(await said.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  expect(await hindrancesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(`${desk.url}/inbox`);
  await page.locator("button.row").first().waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.locator(".lane-select select").selectOption("late");
  await page.waitForURL(/lane=late/);
  await page.getByText("דבר לא מאחר.").waitFor();
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
