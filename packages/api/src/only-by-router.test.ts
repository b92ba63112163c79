import { Hono } from "hono";
import { expect, test } from "vitest";
import { onlyByRouter } from "./only-by-router.ts";

const behind = (word: string | undefined) => new Hono().use(onlyByRouter(word)).all("*", (c) => c.text("inside"));
const ask = async (word: string | undefined, headers: Record<string, string> = {}) =>
  (await behind(word).request("/api/me", { headers })).status;

test("who does not bring the router's word is refused, whatever they ask", async () => {
  expect(await ask("the-word")).toBe(403);
  expect(await ask("the-word", { "x-earshot-router": "" })).toBe(403);
  expect(await ask("the-word", { "x-earshot-router": "the-wor" })).toBe(403);
  expect(await ask("the-word", { "x-earshot-router": "the-wore" })).toBe(403);
  expect(await ask("the-word", { "x-earshot-router": "the-word" })).toBe(200);
});

test("where there is no router, nobody is asked for its word", async () => {
  expect(await ask(undefined)).toBe(200);
});
