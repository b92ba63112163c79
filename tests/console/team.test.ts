import { addBrand } from "@earshot/core/brand/add-brand";
import { changeBrand } from "@earshot/core/brand/change-brand";
import { invite } from "@earshot/core/team/invite";
import { team } from "@earshot/core/team/people";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  await addBrand(desk.ctx, { id: "bolt", name: "Bolt", terms: "bolt" });
  page = await desk.signIn("admin", "Ada");
});
afterAll(() => desk.close());

const section = () => page.getByRole("region", { name: "Team" });
const row = (name: string) => section().getByRole("row").filter({ hasText: name });
const dialog = () => page.getByRole("dialog");
const personOf = async (name: string) => (await team(desk.ctx)).find((person) => person.name === name);
const opened = async (name: string) => {
  await section()
    .getByRole("button", { name: `Change ${name}` })
    .click();
  await dialog().getByRole("textbox", { name: "Name", exact: true }).waitFor();
};

test("an admin adds somebody for one brand and gives them another role in a second, seen as a matrix", async () => {
  await page.goto(`${desk.url}/settings#team`);
  await section().getByRole("button", { name: "Add person" }).click();
  await dialog().getByRole("textbox", { name: "Name", exact: true }).fill("Mia Berg");
  await dialog().getByLabel("Every brand").selectOption("");
  expect(await dialog().getByRole("button", { name: "Add person" }).isDisabled()).toBe(true);
  await dialog().getByLabel(/^Acme/u).selectOption("drafter");
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog().getByRole("button", { name: "Add person" }).click();
  const link = await dialog().locator("pre").innerText();
  const mia = await desk.stranger();
  await mia.goto(link);
  await mia.locator("form button").click();
  await mia.locator("#content").waitFor();
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });

  await opened("Mia Berg");
  await dialog().getByLabel("Bolt").selectOption("approver");
  await dialog().getByRole("textbox", { name: "Name for customers" }).fill("Kim");
  await dialog().getByRole("button", { name: "Save" }).click();
  await row("Mia Berg").getByText("Name for customers: Kim").waitFor();
  expect(await section().getByRole("columnheader").allInnerTexts()).toEqual(
    expect.arrayContaining(["Every brand", "Bolt"]),
  );
  expect(await row("Mia Berg").innerText()).toMatch(/Drafter\s+Approver/u);
  expect(await personOf("Mia Berg")).toMatchObject({ brands: { acme: "drafter", bolt: "approver" }, pseudonym: "Kim" });
  await mia.reload();
  await mia
    .getByRole("heading", { name: /Sign in|Welcome/u })
    .first()
    .waitFor();
  await mia.context().close();
});

test("the only admin stays one, and is told why; nobody changes their own role", async () => {
  await opened("Ada");
  await dialog().getByText("Another admin has to change your own role.").waitFor();
  expect(await dialog().getByLabel("Every brand").count()).toBe(0);
  expect(await dialog().getByRole("button", { name: "Remove from team" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  const other = await desk.signIn({ acme: "admin" }, "Bea");
  await other.goto(`${desk.url}/settings#team`);
  await other.getByRole("button", { name: "Change Ada" }).click();
  other.once("dialog", (asked) => void asked.accept());
  await other.getByRole("dialog").getByRole("button", { name: "Remove from team" }).click();
  await other.getByText("Only an admin in every brand can do this for Ada.").waitFor();
  await other.context().close();
});

test("an admin signs somebody out everywhere and removes them, each after a question", async () => {
  const leaver = await desk.signIn("viewer", "Leo");
  await page.reload();
  await opened("Leo");
  page.once("dialog", (asked) => void asked.accept());
  await dialog().getByRole("button", { name: "Sign out everywhere" }).click();
  await dialog().getByText("Leo has been signed out everywhere.").waitFor();
  expect((await leaver.request.get(`${desk.url}/api/me`)).status()).toBe(401);
  let question = "";
  page.once("dialog", (asked) => {
    question = asked.message();
    void asked.dismiss();
  });
  await dialog().getByRole("button", { name: "Remove from team" }).click();
  expect(question).toContain("Remove Leo from the team?");
  expect(await personOf("Leo")).toBeDefined();
  page.once("dialog", (asked) => void asked.accept());
  await dialog().getByRole("button", { name: "Remove from team" }).click();
  await row("Leo").waitFor({ state: "detached" });
  expect(await personOf("Leo")).toBeUndefined();
  await leaver.context().close();
});

test("a file of people is seen through before it is applied, with what is wrong in it line by line", async () => {
  const choose = async (text: string) => {
    const chooser = page.waitForEvent("filechooser");
    await section().getByRole("button", { name: "Choose a file" }).click();
    await (await chooser).setFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  };
  await invite(desk.ctx, { name: "Ivo", role: "viewer" });
  await choose("name,role\nZoe,boss\n");
  await section().getByText("Nothing was imported. Wrong in the file: 1").waitFor();
  await section().getByRole("button", { name: "Remove people.csv" }).click();
  await choose("name,role,brands\nAda,admin,\nZoe,,acme:publisher\nMia Berg,,acme:approver\n");
  await section().getByText("What would change in people.csv").waitFor();
  expect(await section().innerText()).toMatch(
    /Added: 1\s+Zoe: Publisher \(Acme.*\)\s+Changed: 1\s+Mia Berg: .*Drafter/u,
  );
  await section()
    .getByText(/Not in the file, kept: [1-9]/u)
    .waitFor();
  await section().getByRole("checkbox", { name: "Remove people who are not in the file" }).click();
  await section()
    .getByText(/Removed: [1-9]/u)
    .waitFor();
  await section().getByRole("checkbox", { name: "Remove people who are not in the file" }).click();
  await section()
    .getByText(/Not in the file, kept: [1-9]/u)
    .waitFor();
  expect(await personOf("Zoe")).toBeUndefined();
  expect(await hindrancesOn(page)).toEqual([]);
  await section().getByRole("button", { name: "Apply changes" }).click();
  await section().getByText("The changes have been made.").waitFor();
  await row("Zoe").waitFor();
  expect(await personOf("Mia Berg")).toMatchObject({ brands: { acme: "approver" }, pseudonym: "Kim" });
  const file = await page.evaluate(async () => (await fetch("/api/team.csv")).text());
  expect(file).toContain("Zoe,,,acme:publisher");
});

test("what each role may do is told in words; who reads only sees it and changes nothing", async () => {
  const viewer = await desk.signIn("viewer", "Vic");
  await viewer.goto(`${desk.url}/settings#team`);
  const seen = viewer.getByRole("region", { name: "Team" });
  await seen.getByText("What each role may do").click();
  const approving = seen.getByRole("row").filter({ hasText: "Approve replies" });
  expect(await approving.getByRole("img", { name: "Allowed", exact: true }).count()).toBe(2);
  expect(await seen.getByRole("button", { name: /^(Change|Add|Choose)/u }).count()).toBe(0);
  expect(await hindrancesOn(viewer)).toEqual([]);
  await viewer.context().close();
});

test("one sees where one is signed in, ends one session, and all of them", async () => {
  const here = await desk.signIn("approver", "Sam");
  const there = await desk.signIn("approver", "Sam");
  await here.goto(`${desk.url}/settings#account`);
  const list = here.getByRole("region", { name: "Where you are signed in" });
  await list.getByText("this browser").waitFor();
  expect(await list.getByRole("listitem").count()).toBe(2);
  expect(await list.innerText()).toMatch(/Chrome on Linux/u);
  expect(await hindrancesOn(here)).toEqual([]);
  await list.getByRole("button", { name: "Sign out: Chrome on Linux" }).click();
  await until(async () => (await list.getByRole("listitem").count()) === 1, "the session to be gone");
  expect((await there.request.get(`${desk.url}/api/me`)).status()).toBe(401);
  here.once("dialog", (asked) => void asked.accept());
  await list.getByRole("button", { name: "Sign out everywhere" }).click();
  await until(async () => (await here.request.get(`${desk.url}/api/me`)).status() === 401, "the end of all");
  // It is led there: a window that is closed while it goes somewhere may never say that it closed.
  await here.getByRole("heading", { name: "Sign in" }).waitFor();
  await here.context().close();
  await there.context().close();
});

test("a pseudonym of one's own signs the reply that goes out, and the true name does not", async () => {
  const kim = await desk.signIn("approver", "Dana Levi");
  await changeBrand(desk.ctx, "acme", { voice: { signature: "The Acme team" } });
  await kim.goto(`${desk.url}/settings#account`);
  const account = kim.getByRole("region", { name: "Your account" });
  await account.getByRole("textbox", { name: "Name for customers" }).fill("Kim");
  await account.getByRole("button", { name: "Save" }).click();
  await until(async () => (await personOf("Dana Levi"))?.pseudonym === "Kim", "the pseudonym");
  const { post } = await desk.heard("Vera", "The acme coffee was cold and late today.");
  await kim.goto(`${desk.url}/inbox`);
  await rowOf(kim, "Vera").click();
  const text = kim.getByRole("textbox", { name: "Reply", exact: true });
  await until(async () => (await text.inputValue()).endsWith("Kim"), "the signature");
  const signed = await text.inputValue();
  await text.fill(signed.replace(/Kim$/u, "Dana"));
  await kim.getByRole("button", { name: /^Approve/u }).click();
  await kim.getByText("Customers know Dana Levi as Kim. Use that name in the reply.").first().waitFor();
  await text.fill(signed);
  await kim.getByRole("button", { name: /^Approve/u }).click();
  const [reply] = await until(async () => {
    const replies = await desk.repliesTo(post);
    return replies.length > 0 && replies;
  }, "the reply");
  expect(reply!.text).toMatch(/Kim$/u);
  await kim.context().close();
});

test("all of it can be used from right to left, on 400 px and with a screen reader", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  for (const language of ["en", "he", "lt"]) {
    await page.evaluate((chosen) => localStorage.setItem("earshot.language", chosen), language);
    await page.goto(`${desk.url}/settings?${language}#team`);
    await page.getByRole("row").filter({ hasText: "Zoe" }).waitFor();
    await page.locator(".sessions li").first().waitFor();
    expect(await overflowOf(page), language).toBeLessThanOrEqual(0);
    expect(await hindrancesOn(page), language).toEqual([]);
    await page.getByRole("row").filter({ hasText: "Zoe" }).getByRole("button").click();
    await dialog().getByRole("textbox").first().waitFor();
    expect(await overflowOf(page), language).toBeLessThanOrEqual(0);
    expect(await hindrancesOn(page), language).toEqual([]);
    await page.keyboard.press("Escape");
  }
  expect(desk.complaints).toEqual([]);
});
