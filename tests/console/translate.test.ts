import { createTranslator } from "@earshot/translation/with-translator";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hindrancesOn, openConsole, overflowOf, type Desk } from "./open-console.ts";

let desk: Desk;
let page: Page;
let conversation: string;

/** A LibreTranslate server that says which text it was given. */
const server = createServer(async (request, response) => {
  let raw = "";
  for await (const chunk of request) raw += chunk;
  const answer = raw ? { translatedText: `In English: ${JSON.parse(raw).q}` } : [{ code: "en" }, { code: "he" }];
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
});

beforeAll(async () => {
  desk = await openConsole();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  page = await desk.signIn("approver", "Vera");
  ({
    conversation: { id: conversation },
  } = await desk.heard("Noa", "הקפה של acme היה קר, והמשלוחים תמיד מאחרים. אנא עזרו!"));
});
afterAll(async () => {
  server.close();
  await desk.close();
});

test("without a service the button says how to set one; with one, mention and draft are read beside the original, and nothing of it is sent", async () => {
  await page.goto(`${desk.url}/inbox/${conversation}`);
  await page.getByRole("button", { name: "Translate", exact: true }).click();
  await page.getByText(/Set EARSHOT_TRANSLATE to amazon/).waitFor();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  desk.ctx.translator = createTranslator({ by: { url }, perDay: 50, seconds: 5 });
  await page.reload();
  await page.getByRole("button", { name: "Translate", exact: true }).waitFor();
  const reply = await page.getByRole("textbox").first().inputValue();
  await page.locator("main").focus();
  await page.keyboard.press("KeyT");
  const notes = page.getByRole("note").filter({ hasText: "Machine translation by 127.0.0.1" });
  await notes.nth(1).waitFor();
  expect(await notes.first().innerText()).toContain("In English: הקפה");
  expect(await page.getByRole("textbox").first().inputValue()).toBe(reply);
  expect(await hindrancesOn(page)).toEqual([]);
  await notes.first().getByRole("checkbox").check();
  await page.reload();
  await notes.nth(1).waitFor();
  // Who reads Hebrew needs none.
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await overflowOf(page)).toBe(0);
  await page.evaluate(() => localStorage.setItem("earshot.language", "he"));
  await page.reload();
  await page.getByText("הקפה של acme היה קר").first().waitFor();
  expect(await page.locator(".translated").count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});
