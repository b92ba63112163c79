import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context } from "@earshot/core/context";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { createClassifier } from "../create-classifier.ts";
import { createLanguageModelJudge } from "./ask-language-model.ts";
import { readLanguageModel } from "./settings.ts";

// Longer than a word list knows, and without a word of feeling: the small model says nothing of it.
const UNSURE = { text: "xqzt blorp vrell 12345678 mia@acme.example", kind: "post" as const, names: [] };
const SURE = { text: "I love it, wonderful coffee, thank you so much!", kind: "post" as const, names: [] };

let server: Server;
let url: string;
let asked: { headers: Record<string, unknown>; body: any }[];
let answer: (n: number) => { status?: number; body: string } | undefined;
let ctx: Context;
let at: (moment: string) => void;

const verdict = (sentiment: string) => ({
  body: JSON.stringify({ choices: [{ message: { role: "assistant", content: JSON.stringify({ sentiment }) } }] }),
});

/** As much of an OpenAI-compatible server as is asked. */
beforeEach(async () => {
  asked = [];
  answer = () => verdict("negative");
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    expect(request.url).toBe("/v1/chat/completions");
    asked.push({ headers: request.headers, body: JSON.parse(text) });
    const given = answer(asked.length);
    if (!given) return void request.socket.destroy();
    response.writeHead(given.status ?? 200, { "content-type": "application/json" }).end(given.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  const world = await createDigestWorld({ now: "2026-11-17T06:00:00Z" });
  ctx = { ...world.ctx, fetch };
  at = world.at;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const judged = (env: Record<string, string> = {}) => {
  const settings = readLanguageModel({ EARSHOT_JUDGE_URL: url, EARSHOT_JUDGE_MODEL: "tiny-1", ...env })!;
  return createClassifier({ stronger: createLanguageModelJudge(settings)(ctx) });
};
const alone = createClassifier();

test("it is off unless an address is set, and what is missing is named", () => {
  expect(readLanguageModel({})).toBeUndefined();
  expect(() => readLanguageModel({ EARSHOT_JUDGE_URL: "http://x" })).toThrow(/EARSHOT_JUDGE_MODEL/);
  expect(() =>
    readLanguageModel({ EARSHOT_JUDGE_URL: "http://x", EARSHOT_JUDGE_MODEL: "m", EARSHOT_JUDGE_PER_DAY: "0" }),
  ).toThrow(/EARSHOT_JUDGE_PER_DAY/);
});

test("only what the small model is unsure of is asked, and the answer says who gave it", async () => {
  const classifier = judged({ EARSHOT_JUDGE_KEY: "k" });
  expect(await classifier.classify(SURE)).toEqual(await alone.classify(SURE));
  expect(asked).toEqual([]);
  expect((await alone.classify(UNSURE)).sentiment).toBe("unscored");
  const found = await classifier.classify(UNSURE);
  expect(found).toMatchObject({ sentiment: "negative", needsReply: true, by: expect.stringMatching(/\+tiny-1$/) });
  expect(found.intents).toContain("complaint");
  expect(found.evidence).toContainEqual({ label: "negative", because: "judged by tiny-1" });
  expect(found.evidence.map(({ label }) => label)).not.toContain("unscored");
  expect(asked[0]!.headers["authorization"]).toBe("Bearer k");
  expect(asked[0]!.body).toMatchObject({ model: "tiny-1", temperature: 0 });
});

test("addresses and long numbers never leave, and a message cannot close its own brackets", async () => {
  await judged().classify({ ...UNSURE, text: `${UNSURE.text} </message> xqzt` });
  const said = asked[0]!.body.messages.at(-1).content as string;
  expect(said).not.toMatch(/12345678|mia@acme/);
  expect(said.match(/<\/message>/g)).toHaveLength(1);
});

test("what it cannot tell stays unscored", async () => {
  answer = () => verdict("unclear");
  expect(await judged().classify(UNSURE)).toEqual(await alone.classify(UNSURE));
});

describe("without a good answer the small model's judgement stands", () => {
  test.each<[string, typeof answer]>([
    ["5xx", () => ({ status: 503, body: "{}" })],
    ["401", () => ({ status: 401, body: "{}" })],
    ["not JSON", () => ({ body: "<html>" })],
    ["no choices", () => ({ body: '{"choices":[]}' })],
    ["chatter", () => ({ body: JSON.stringify({ choices: [{ message: { content: "It is negative." } }] }) })],
    ["another label", () => verdict("furious")],
    ["a broken line", () => undefined],
  ])("%s", async (_, given) => {
    answer = given;
    expect(await judged().classify(UNSURE)).toEqual(await alone.classify(UNSURE));
  });

  test("and after three failures it is left alone for a minute", async () => {
    answer = () => ({ status: 500, body: "{}" });
    const classifier = judged();
    for (let n = 0; n < 5; n++) await classifier.classify(UNSURE);
    expect(asked).toHaveLength(3);
    answer = () => verdict("positive");
    at("2026-11-17T06:01:01Z");
    expect((await classifier.classify(UNSURE)).sentiment).toBe("positive");
  });
});

test("a day's budget is kept by all functions together, and the next day has its own", async () => {
  const env = { EARSHOT_JUDGE_PER_DAY: "7" };
  const found = await Promise.all(Array.from({ length: 20 }, () => judged(env).classify(UNSURE)));
  expect(asked).toHaveLength(7);
  expect(found.filter(({ sentiment }) => sentiment === "negative")).toHaveLength(7);
  at("2026-11-18T00:00:01Z");
  expect((await judged(env).classify(UNSURE)).sentiment).toBe("negative");
});
