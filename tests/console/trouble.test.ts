import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { getBrand } from "@earshot/core/brand/change-brand";
import { ConnectorError } from "@earshot/core/errors";
import type { Page } from "playwright-core";
import { openConsole, rowOf, until, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
});
afterEach(() => desk.client.clearFaults());
afterAll(() => desk.close());

async function approved(name: string, text: string) {
  const heard = await desk.heard(name, text);
  await page.goto(`${desk.url}/inbox`);
  await rowOf(page, name).click();
  await page.getByRole("heading", { name }).waitFor();
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
  return heard;
}

test("a failed reply keeps its text, says why, and goes out on Retry", async () => {
  const whole = desk.ctx.connectors["playground"]!;
  const refusing = () => Promise.reject(new ConnectorError("refused", "The playground does not take this."));
  desk.ctx.connectors["playground"] = { ...whole, reply: refusing };
  const { post, conversation } = await approved("Fay Led", "The acme cup was cold, I am disappointed.");
  const retry = page.getByRole("button", { name: "Retry" });
  await retry.waitFor({ timeout: 30_000 });
  await page.getByText("The playground does not take this.").first().waitFor();
  desk.ctx.connectors["playground"] = whole;
  const { text } = (await desk.view(conversation.id)).replies.at(-1)!;
  await page.getByRole("region", { name: "Our replies" }).getByText(text.slice(0, 30), { exact: false }).waitFor();
  await retry.click();
  await until(async () => (await desk.repliesTo(post)).length === 1, "the reply to be posted");
  expect((await desk.repliesTo(post))[0]!.text).toBe(text);
});

test("an answer that never came, on a platform that cannot be asked, is given to a person", async () => {
  const { findReply: _, ...unaskable } = desk.ctx.connectors["playground"]!;
  const whole = desk.ctx.connectors["playground"]!;
  desk.ctx.connectors["playground"] = unaskable;
  try {
    await desk.client.faults({ acceptThenTimeOut: { times: 1 } });
    const { post, conversation } = await approved("Cher Check", "The acme bag tore, I am disappointed.");
    await page.getByRole("button", { name: "It is there" }).waitFor({ timeout: 90_000 });
    await page.getByRole("textbox", { name: "Its address, if you have it" }).fill("javascript:alert(1)");
    await page.getByRole("button", { name: "It is there" }).click();
    await until(async () => (await desk.view(conversation.id)).replies[0]!.status === "published", "the answer");
    expect((await desk.view(conversation.id)).replies[0]!.receipt?.url ?? "").not.toContain("javascript");
    expect(await desk.repliesTo(post)).toHaveLength(1);
  } finally {
    desk.ctx.connectors["playground"] = whole;
  }
});

test("the kill switch holds an approved reply until sending is switched on again", async () => {
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Stop sending" }).click();
  await page.getByText("Sending is stopped everywhere", { exact: false }).first().waitFor();
  const { post } = await approved("Hal Ted", "The acme order was late, I am disappointed.");
  await new Promise((resolve) => setTimeout(resolve, 7000));
  expect(await desk.repliesTo(post)).toEqual([]);
  await page.getByRole("button", { name: "Start sending" }).click();
  await until(async () => (await desk.repliesTo(post)).length === 1, "the reply to be posted");
});

test("a dead letter shows its content and is sent again or discarded", async () => {
  const { queues } = desk.ctx;
  await queues.send("intake", [{ brand: "acme", nonsense: "<img src=x onerror=alert(1)>" } as never]);
  await page.goto(`${desk.url}/health`);
  const letter = page.locator("section", { hasText: "Dead letters" });
  await letter.getByText("nonsense", { exact: false }).waitFor({ timeout: 60_000 });
  page.once("dialog", (dialog) => void dialog.accept());
  await letter.getByRole("button", { name: "Discard" }).click();
  await page.getByText("There are no dead letters.").waitFor();
});

test("a wrong setting of a source is refused in words, with what was filled in kept", async () => {
  await page.goto(`${desk.url}/sources`);
  await page.getByRole("button", { name: "Add source" }).click();
  const platform = page.getByLabel("Platform").first();
  await platform.selectOption("feed");
  const field = page.getByRole("textbox", { name: /url|address/i }).first();
  await field.fill("not an address");
  const form = page.locator("form", { has: field });
  await form.getByRole("button", { name: "Add" }).click();
  await page.getByRole("alert").first().waitFor();
  expect(await field.inputValue()).toBe("not an address");
});

test("what is changed in the settings is kept, and terms that cannot be understood are refused in words", async () => {
  await page.goto(`${desk.url}/settings`);
  const terms = page.getByRole("textbox", { name: "Terms" }).first();
  await terms.fill('acme, "acme coffee');
  await page.getByRole("button", { name: "Save" }).first().click();
  await page.getByRole("alert").first().waitFor();
  expect((await getBrand(desk.ctx, "acme")).terms).not.toContain('"acme coffee,');
  await terms.fill('acme, "acme coffee", -acme.org');
  await page.getByRole("button", { name: "Save" }).first().click();
  await until(async () => (await getBrand(desk.ctx, "acme")).terms.includes("-acme.org"), "the terms to be kept");
});

test("no page complained", () => expect(desk.complaints).toEqual([]));
