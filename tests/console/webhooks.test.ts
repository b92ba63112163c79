import { changeBrand } from "@earshot/core/brand/change-brand";
import { listEndpoints } from "@earshot/core/outgoing-webhook/endpoint-view";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, startHookReceiver, verifies } from "../support/fakes/hook-receiver.ts";
import { hindrancesOn, openConsole, overflowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
let receiver: Awaited<ReturnType<typeof startHookReceiver>>;

beforeAll(async () => {
  receiver = await startHookReceiver();
  desk = await openConsole({ own: [new URL(receiver.url).origin] });
  page = await desk.signIn("admin", "Ada");
});
afterAll(async () => {
  await desk.close();
  await receiver.close();
});

const section = () => page.getByRole("region", { name: "Webhooks" });
const endpoint = async () => (await listEndpoints(desk.ctx, "acme"))[0]!;
const named = (label: string) => section().getByRole("button", { name: new RegExp(`^${label}: `) });

test("an admin adds an endpoint, sees its secret once, and what is sent there is signed by it", async () => {
  await page.goto(`${desk.url}/settings#webhooks`);
  await section().getByText("Nothing is sent anywhere.").waitFor();
  await section().getByRole("button", { name: "Add endpoint" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Address").fill("https://192.168.1.1/hooks");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("192.168.1.1 is not on the public Internet").waitFor();
  await dialog.getByLabel("Address").fill(`${receiver.url}/hooks`);
  await dialog.getByLabel("Description").fill("Our CRM");
  await dialog.getByLabel("All events").press("Space");
  expect(await dialog.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  await dialog.getByLabel("brand.changed").check();
  await dialog.getByLabel("sending.stopped").check();
  // All of it is in sight: what is half behind the head of the dialog would count as too small.
  await page.setViewportSize({ width: 1280, height: 1400 });
  expect(await hindrancesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole("button", { name: "Save" }).click();
  const secret = (await section().getByRole("status").locator("pre").textContent())!;
  expect(secret).toMatch(/^whsec_/u);
  expect(await endpoint()).toMatchObject({ description: "Our CRM", events: ["sending.stopped", "brand.changed"] });
  await section().getByText("Answers", { exact: true }).waitFor();
  await named("Send a test").click();
  await section().getByText("Delivered").first().waitFor();
  expect(receiver.received.map(({ body }) => body.type)).toEqual(["webhook.test"]);
  await changeBrand(desk.ctx, "acme", { name: "Acme Two" });
  await until(async () => receiver.received.length === 2, "the change");
  expect(receiver.received.every((each) => verifies(secret, each))).toBe(true);
  expect(await hindrancesOn(page)).toEqual([]);
  await page.reload();
  await named("Deliveries").waitFor();
  expect(await page.getByText(secret).count()).toBe(0);
});

test("what fails is seen, with why, and is sent again by hand", async () => {
  receiver.answerWith(answers.status(500, {}, "broken inside"));
  await changeBrand(desk.ctx, "acme", { name: "Acme Three" });
  await named("Deliveries").click();
  const row = section().getByRole("row", { name: /broken inside/ });
  await row.getByText("On its way").waitFor();
  await row.getByText("500").waitFor();
  await section().getByText("Does not answer").first().waitFor();
  receiver.answerWith(answers.ok);
  await section()
    .getByRole("button", { name: /^Send again: brand.changed/ })
    .first()
    .click();
  await until(async () => (await endpoint()).state === "ok", "it to answer");
  await section().getByText("Answers", { exact: true }).waitFor();
});

test("it is paused, what happens meanwhile is sent when asked for, and its secret is changed", async () => {
  await named("Pause").click();
  await section().getByText("Paused").waitFor();
  const before = receiver.received.length;
  await changeBrand(desk.ctx, "acme", { name: "Acme Four" });
  await named("Take up again").click();
  await section().getByText("Answers", { exact: true }).waitFor();
  await section().getByLabel("Since").fill("2026-01-01T00:00");
  await section().getByRole("button", { name: "Send what it missed" }).click();
  await section().getByText("1 event is on its way.").waitFor();
  await until(async () => receiver.received.length === before + 1, "what it missed");
  page.once("dialog", (dialog) => void dialog.accept());
  await named("New secret").click();
  const secret = (await section().getByRole("status").locator("pre").first().textContent())!;
  await changeBrand(desk.ctx, "acme", { name: "Acme Five" });
  await until(async () => receiver.received.length === before + 2, "the change");
  expect(verifies(secret, receiver.received.at(-1)!)).toBe(true);
  expect(receiver.received.at(-1)!.signature.split(" ")).toHaveLength(2);
});

test("a channel of Teams is added by its workflow's address, which is not shown again; what it refuses says what to do", async () => {
  await section().getByRole("button", { name: "Add endpoint" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Channel", { exact: true }).selectOption("teams");
  await dialog.getByLabel("Address of the workflow").fill(`${receiver.url}/workflow?sig=very-secret`);
  await dialog.getByLabel("Language of the cards").selectOption("fa");
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  const card = section().getByRole("listitem").filter({ hasText: "Microsoft Teams" });
  await card.getByText("What needs somebody").waitFor();
  expect(await page.getByText("very-secret").count()).toBe(0);
  receiver.answerWith(answers.status(404), "/workflow?sig=very-secret");
  await card.getByRole("button", { name: /^Send a test: / }).click();
  await card.getByText("The workflow in Teams is turned off or gone").first().waitFor();
  expect(receiver.at("/workflow?sig=very-secret")[0]!.body.attachments[0].content).toMatchObject({ rtl: true });
  expect(await hindrancesOn(page)).toEqual([]);
  receiver.answerWith(answers.ok, "/workflow?sig=very-secret");
  await card.getByRole("button", { name: /^Send again: / }).click();
  await card.getByText("Delivered").waitFor();
  expect(await card.getByRole("button", { name: /^New secret/ }).count()).toBe(0);
  page.once("dialog", (asked) => void asked.accept());
  await card.getByRole("button", { name: /^Remove: / }).click();
  await card.waitFor({ state: "detached" });
});

test("the app at Slack is set from its manifest, and a workspace is connected by a walk to Slack", async () => {
  const slack = section().getByRole("region", { name: "Slack" });
  await slack.getByText("No workspace of Slack is connected.").waitFor();
  await slack.getByRole("button", { name: "Connect Slack" }).click();
  await slack.getByText("has no app at Slack yet").waitFor();
  await slack.getByRole("button", { name: "App at Slack" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("/slack/interactions").waitFor();
  await dialog.getByLabel("Client ID").fill("123.456");
  await dialog.getByLabel("Client Secret").fill("a-client-secret-of-slack");
  await dialog.getByLabel("Signing Secret").fill("a-signing-secret-of-slack");
  expect(await hindrancesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await slack.getByText("There is an app at Slack (123.456).").waitFor();
  let asked = "";
  await page.route("https://slack.com/**", async (route) => {
    asked = route.request().url();
    await route.fulfill({ body: "Slack", contentType: "text/plain" });
  });
  await slack.getByRole("button", { name: "Connect Slack" }).click();
  await page.waitForURL("https://slack.com/**");
  const { searchParams } = new URL(asked);
  expect(searchParams.get("client_id")).toBe("123.456");
  expect(searchParams.get("redirect_uri")).toBe(`${desk.url}/api/slack/installed`);
  const state = searchParams.get("state")!;
  await page.goto(
    `${desk.url}/api/slack/installed?${new URLSearchParams({ state, error: "access_denied" }).toString()}`,
  );
  await section().getByText("Slack is not connected").waitFor();
  await section().getByText("access_denied").waitFor();
});

test("fits a phone, from right to left too, in Hebrew and Persian, light and dark", async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  for (const [language, title] of [
    ["he", /Webhooks/u],
    ["fa", "وب‌هوک‌ها"],
  ] as const) {
    await page.evaluate((code) => localStorage.setItem("earshot.language", code), language);
    await page.goto(`${desk.url}/settings#webhooks`);
    await page.reload(); // another language of the very same address
    const region = page.getByRole("region", { name: title });
    await region.locator("[aria-expanded]").first().click();
    await region.getByRole("row").first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    for (const scheme of ["light", "dark"] as const) {
      await page.evaluate(
        (chosen) => document.documentElement.setAttribute("data-mantine-color-scheme", chosen),
        scheme,
      );
      expect(await hindrancesOn(page)).toEqual([]);
    }
  }
  await page.evaluate(() => localStorage.setItem("earshot.language", "en"));
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("who is no admin of the brand does not see where its events go; an admin takes an endpoint away", async () => {
  const other = await desk.signIn("publisher", "Pia");
  await other.goto(`${desk.url}/settings`);
  await other.getByRole("heading", { name: "Kill switch" }).waitFor();
  expect(await other.getByRole("region", { name: "Webhooks" }).count()).toBe(0);
  await page.goto(`${desk.url}/settings#webhooks`);
  page.once("dialog", (dialog) => void dialog.accept());
  await named("Remove").click();
  await section().getByText("Nothing is sent anywhere.").waitFor();
  expect(await listEndpoints(desk.ctx, "acme")).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
