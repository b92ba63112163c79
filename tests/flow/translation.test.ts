import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context } from "@earshot/core/context";
import { markDeleted } from "@earshot/core/mention/mark-deleted";
import { translate } from "@earshot/core/translation/translate";
import { readTranslationSettings } from "@earshot/translation/settings";
import { createTranslator } from "@earshot/translation/with-translator";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createIntakeWorld } from "../support/intake-world.ts";
import { startModelServer } from "../support/model-server.ts";

const HEBREW = "הקפה של acme היה קר. כתבו לי ל-mia@mail.example, הזמנה 123456789";
type Answering = (body: any, response: ServerResponse) => void;
const asked: any[] = [];
let answers: Answering;
let url: string;
let world: Awaited<ReturnType<typeof createIntakeWorld>>;
let ctx: Context;
const json = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));

/** As much of a LibreTranslate server as is asked, well behaved or not. */
const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
  if (request.url === "/languages")
    return json(
      response,
      ["en", "he", "fa", "hu", "lt", "zt"].map((code) => ({ code })),
    );
  let raw = "";
  for await (const chunk of request) raw += chunk;
  asked.push(JSON.parse(raw));
  return answers(asked.at(-1), response);
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  world = await createIntakeWorld();
  world.clock.advance(86_400 * 300);
  asked.length = 0;
  answers = ({ q }, response) => json(response, { translatedText: `EN: ${q}` });
  ctx = { ...world.ctx, translator: createTranslator({ by: { url, key: "k" }, perDay: 6, seconds: 0.4 }) };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function heard(text = HEBREW, given: object = {}) {
  await world.hear({ text, platform: "reddit", by: "Mia Barlow", nativeId: "m", ...given });
  const [mention] = await world.mentions();
  return mention!;
}

test("a mention is translated once, kept beside it, made anew when its text changes, and goes when its words go", async () => {
  const { id, conversation } = await heard();
  const first = await translate(ctx, "acme", conversation, { mention: id, to: "en" });
  expect(first).toMatchObject({ by: new URL(url).host, to: "en" });
  // What identifies people did not leave, and stands in the translation again.
  expect(asked).toMatchObject([{ source: "he", target: "en", format: "text", api_key: "k" }]);
  expect(asked[0].q).not.toMatch(/mia@|123456789/);
  expect(first.text).toBe(`EN: ${HEBREW}`);
  expect(await translate(ctx, "acme", conversation, { mention: id, to: "en" })).toEqual(first);
  expect(asked).toHaveLength(1);
  // It stands beside what is answered and approved, not in it.
  const before = await world.view(conversation);
  await translate(ctx, "acme", conversation, { mention: id, to: "zh-Hant" });
  expect(asked[1].target).toBe("zt");
  expect(await world.view(conversation)).toEqual(before);
  await heard("עכשיו הכול בסדר עם acme");
  expect((await translate(ctx, "acme", conversation, { mention: id, to: "en" })).text).toContain("עכשיו");
  await markDeleted(ctx, "acme", conversation, id);
  const stored: string[] = [];
  for await (const { key, value } of ctx.store.everything()) stored.push(`${key.sk} ${JSON.stringify(value)}`);
  expect(stored.filter((each) => each.startsWith("TRANSLATION#"))).toEqual([]);
  await expect(translate(ctx, "acme", conversation, { mention: id, to: "en" })).rejects.toThrow(
    "no such text to translate",
  );
});

test("a service that lies, stalls, breaks off, is away or used up gives no translation, said in words, and nothing of it is kept", async () => {
  const { id, conversation } = await heard();
  const ask = () => translate(ctx, "acme", conversation, { mention: id, to: "en" });
  const ways: Answering[] = [
    (_, response) => json(response, { translatedText: "x".repeat(100_000) }),
    (_, response) => json(response, { translatedText: "" }),
    () => undefined,
    (_, response) => void response.writeHead(200).end("<html>busy</html>"),
    (_, response) => void response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy()),
  ];
  for (const way of ways) {
    answers = way;
    await expect(ask()).rejects.toThrow("gave no translation. Try again in a moment.");
  }
  answers = ({ q }, response) => json(response, { translatedText: q });
  expect((await ask()).text).toBe(HEBREW);
  await expect(translate(ctx, "acme", conversation, { mention: id, to: "lt" })).rejects.toThrow(
    "6 translations are used up",
  );
  const nobody: Context = {
    ...ctx,
    translator: createTranslator({ by: { url: "http://127.0.0.1:9" }, perDay: 50, seconds: 1 }),
  };
  await expect(translate(nobody, "acme", conversation, { mention: id, to: "fa" })).rejects.toThrow(
    "gave no translation",
  );
  const { translator: _, ...unset } = ctx;
  await expect(translate(unset, "acme", conversation, { mention: id, to: "hu" })).rejects.toThrow("EARSHOT_TRANSLATE");
});

test("the language model translates where it is named, and settings that are wrong are named", async () => {
  const model = await startModelServer();
  const env = { EARSHOT_MODEL: "tiny-1", EARSHOT_MODEL_URL: model.url };
  model.behaves({ says: { translation: "The coffee was cold." } });
  const settings = readTranslationSettings({ EARSHOT_TRANSLATE: "model" })!;
  const translator = createTranslator(settings, env);
  const { id, conversation } = await heard();
  const made = await translate({ ...ctx, translator }, "acme", conversation, { mention: id, to: "en" });
  expect(made).toMatchObject({ text: "The coffee was cold.", by: "tiny-1" });
  expect(model.asked[0]!.raw).not.toContain("mia@");
  await model.close();
  expect(() => createTranslator(settings, {})).toThrow("EARSHOT_MODEL");
  expect(() => readTranslationSettings({ EARSHOT_TRANSLATE: "google" })).toThrow("EARSHOT_TRANSLATE");
  expect(readTranslationSettings({ EARSHOT_TRANSLATE: "" })).toBeUndefined();
});
