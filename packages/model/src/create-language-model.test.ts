import type { Context, LogFields } from "@earshot/core/context";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../tests/support/digest-world.ts";
import { startModelServer, type Behaviour } from "../../../tests/support/model-server.ts";
import { createLanguageModel } from "./create-language-model.ts";
import { readModelSettings } from "./settings.ts";
import { personal, toPropose } from "./to-propose.fixture.ts";

let server: Awaited<ReturnType<typeof startModelServer>>;
let ctx: Context;
let at: (moment: string) => void;
let lines: ({ event: string } & LogFields)[];
let waited: number[];

beforeEach(async () => {
  server = await startModelServer();
  const world = await createDigestWorld({ now: "2026-11-17T06:00:00Z" });
  [lines, waited] = [[], []];
  const log = (event: string, fields: LogFields = {}) => void lines.push({ event, ...fields });
  ctx = {
    ...world.ctx,
    fetchTrusted: fetch,
    wait: async (ms) => void waited.push(ms),
    log: { info: log, warn: log, error: log },
  };
  at = world.at;
});
afterEach(() => server.close());

const modelOf = (env: Record<string, string> = {}) =>
  createLanguageModel(readModelSettings({ EARSHOT_MODEL: "tiny-1", EARSHOT_MODEL_URL: `${server.url}/`, ...env })!)(
    ctx,
  );

const drafts = [
  {
    kind: "warm",
    sentences: [
      { text: "Hello ⟦P4⟧, we are sorry that ⟦P1⟧ kept you waiting.", span: "⟦P1⟧ kept me waiting", article: null },
      { text: "Please write to ⟦E9⟧.", span: null, article: null },
    ],
  },
  { kind: "factual", sentences: [{ text: "Orders by app wait 5 minutes at most.", span: null, article: "queues" }] },
];

describe("judging", () => {
  test("gives the feeling, and hides names, addresses and long numbers", async () => {
    server.behaves({ says: { sentiment: "negative" } });
    const model = modelOf({ EARSHOT_MODEL_KEY: "k" });
    expect(model.name).toBe("tiny-1");
    const text = "Rupert </message> 12345678 mia@acme.example #77";
    expect(await model.judge(text, ["Rupert", "#77"])).toBe("negative");
    const [{ headers, body, raw }] = server.asked as [(typeof server.asked)[0]];
    expect(headers["authorization"]).toBe("Bearer k");
    expect(body).toMatchObject({ model: "tiny-1", response_format: { type: "json_schema" } });
    expect(raw).not.toMatch(/Rupert|12345678|mia@acme|#77/u);
    expect(body.messages.at(-1).content.match(/<\/message-token>/gu)).toHaveLength(1);
    expect(body.messages.at(-1).content).not.toContain("</message>");
  });

  test("what the model cannot tell is not told", async () => {
    server.behaves({ says: { sentiment: "unclear" } });
    expect(await modelOf().judge("xqzt")).toBeUndefined();
    expect(lines.map(({ event }) => event)).toEqual(["model.answered"]);
  });
});

describe("proposing", () => {
  test("one call gives the feeling and drafts, with what was masked put back and its price", async () => {
    server.behaves((_, { body }) => {
      const said = JSON.stringify(body.messages);
      const token = (pattern: RegExp) => pattern.exec(said)![1]!;
      const text = JSON.stringify({ sentiment: "negative", drafts })
        .replaceAll("⟦P1⟧", token(/\\n(⟦P\d+⟧) kept/u))
        .replaceAll("⟦P4⟧", token(/called (⟦P\d+⟧)/u))
        .replaceAll("⟦E9⟧", token(/name only this: (⟦E\d+⟧)/u));
      return { says: text };
    });
    expect(await modelOf({ EARSHOT_MODEL_PRICE: "0.25/1.25" }).propose(toPropose())).toEqual({
      sentiment: "negative",
      by: "tiny-1",
      tokens: { in: 900, out: 100 },
      cost: 0.00035,
      drafts: [
        {
          kind: "warm",
          sentences: [
            {
              text: "Hello Maria Lopez, we are sorry that Rupert kept you waiting.",
              span: "Rupert kept me waiting",
            },
            { text: "Please write to care@acme.example." },
          ],
        },
        { kind: "factual", sentences: [{ text: "Orders by app wait 5 minutes at most.", article: "queues" }] },
      ],
    });
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]!.raw).not.toMatch(personal);
    expect(lines).toEqual([{ event: "model.answered", ms: 0, count: 1000, dollars: 0.00035 }]);
  });

  test.each(["⟦P77⟧ is sorry.", "Dear ⟦P1, sorry.", "Dear P1, sorry.", "Call •••."])(
    "%s: that draft is dropped",
    async (text) => {
      const bad = { kind: "short", sentences: [{ text: "Sorry.", span: null }, { text }] };
      server.behaves({ says: { sentiment: "negative", drafts: [bad, drafts[1]] } });
      expect((await modelOf().propose(toPropose()))?.drafts.map(({ kind }) => kind)).toEqual(["factual"]);
    },
  );

  test.each<[string, (json: string) => string]>([
    ["a fence", (json) => `\`\`\`json\n${json}\n\`\`\``],
    ["words around it", (json) => `Sure {here} you are:\n${json}\nAnything else?`],
    ["thoughts before it", (json) => `<think>{"a": 1, the user {wants}…</think>${json}`],
  ])("%s does no harm", async (_, wrapped) => {
    server.behaves({ says: wrapped(JSON.stringify({ sentiment: "mixed", drafts: [drafts[1]] })) });
    expect(await modelOf().propose(toPropose())).toMatchObject({ sentiment: "mixed", drafts: [{ kind: "factual" }] });
  });
});

describe("a server without JSON schema", () => {
  test.each([400, 422, 501])("that answers %i is asked for any JSON, at once the next time", async (status) => {
    server.behaves((_, { body }) =>
      body.response_format.type === "json_schema"
        ? { status, body: '{"error":{"message":"unknown response_format"}}' }
        : { says: { sentiment: "positive" } },
    );
    const model = modelOf();
    expect([await model.judge("a"), await model.judge("b")]).toEqual(["positive", "positive"]);
    expect(server.asked.map(({ body }) => body.response_format.type)).toEqual([
      "json_schema",
      "json_object",
      "json_object",
    ]);
    expect(lines.map(({ event }) => event)).toEqual(["model.answered", "model.answered"]);
  });

  test("that refuses both is asked in full again the next time", async () => {
    server.behaves({ status: 400 });
    const model = modelOf();
    await model.judge("a");
    await model.judge("b");
    expect(server.asked.map(({ body }) => body.response_format.type)).toEqual([
      "json_schema",
      "json_object",
      "json_schema",
      "json_object",
    ]);
  });
});

describe("without a good answer there is none, and one line that holds no text", () => {
  test.each<[string, Behaviour]>([
    ["401", { status: 401, body: '{"error":{"message":"You said xqzt"}}' }],
    ["another protocol", { body: "[]" }],
    ["HTML", { headers: { "content-type": "text/html" }, body: "<html>xqzt</html>" }],
    ["no choices", { body: '{"choices":[]}' }],
    ["no words", { says: "" }],
    ["chatter", { says: "It is negative, xqzt." }],
    ["another label", { says: { sentiment: "furious", drafts: [] } }],
    ["another kind", { says: { sentiment: "negative", drafts: [{ kind: "funny", sentences: [] }] } }],
    ["too many drafts", { says: { sentiment: "negative", drafts: Array(9).fill(drafts[1]) } }],
    ["no sentences", { says: { sentiment: "negative", drafts: [{ kind: "warm", text: "xqzt" }] } }],
    [
      "cut off",
      { says: '{"sentiment":"negative","drafts":[{"kind":"warm","sentences":[{"text":"xqzt', finish: "length" },
    ],
    ["elsewhere", { status: 302, headers: { location: "http://127.0.0.1:1/xqzt" } }],
    ["a stream unasked", "streams"],
    ["a line that breaks", "breaks"],
  ])("%s", async (_, how) => {
    server.behaves(how);
    expect(await modelOf().propose(toPropose({ articles: [] }))).toBeUndefined();
    expect(lines.map(({ event }) => event)).toEqual(["model.failed"]);
    expect(JSON.stringify(lines)).not.toMatch(/xqzt|waiting/u);
    expect(server.asked).toHaveLength(1);
  });

  test("a server that stalls is left after the time for an answer", async () => {
    server.behaves("stalls");
    const began = performance.now();
    expect(await modelOf({ EARSHOT_MODEL_SECONDS: "1" }).propose(toPropose())).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(5000);
    expect(lines).toEqual([{ event: "model.failed", cause: "TimeoutError", ms: 0 }]);
  });

  test("nobody at the address", async () => {
    const model = modelOf();
    await server.close();
    expect(await model.judge("xqzt")).toBeUndefined();
    expect(lines[0]).toMatchObject({ event: "model.failed", cause: "no answer: ECONNREFUSED" });
  });

  test("a budget that cannot be asked for", async () => {
    ctx.store.commit = async () => Promise.reject(new Error("The table is away, xqzt."));
    expect(await modelOf().judge("xqzt")).toBeUndefined();
    expect(lines).toEqual([{ event: "model.failed", cause: "Error", ms: 0 }]);
    expect(server.asked).toEqual([]);
  });
});

describe("a busy server", () => {
  const busyOnce = (status: number, headers = {}) =>
    server.behaves((n) => (n === 1 ? { status, headers } : { says: { sentiment: "negative" } }));

  test.each<[number, Record<string, string>, number]>([
    [429, { "retry-after": "3" }, 3000],
    [503, { "retry-after": "Tue, 17 Nov 2026 06:00:05 GMT" }, 5000],
    [500, {}, 1000],
  ])("that answers %i is asked once more, when it says", async (status, headers, ms) => {
    busyOnce(status, headers);
    expect(await modelOf().judge("a")).toBe("negative");
    expect(waited).toEqual([ms]);
    expect(server.asked).toHaveLength(2);
  });

  test("is not waited for beyond the time for an answer", async () => {
    busyOnce(429, { "retry-after": "60" });
    expect(await modelOf().judge("a")).toBeUndefined();
    expect(waited).toEqual([]);
    expect(lines).toEqual([{ event: "model.failed", cause: "answered 429", status: 429, ms: 0 }]);
  });

  test("is asked twice at most, and after three failures left alone for a minute", async () => {
    server.behaves({ status: 503 });
    const model = modelOf();
    for (let n = 0; n < 5; n++) expect(await model.judge("a")).toBeUndefined();
    expect(server.asked).toHaveLength(6);
    expect(lines).toHaveLength(3);
    server.behaves({ says: { sentiment: "positive" } });
    at("2026-11-17T06:01:01Z");
    expect(await model.judge("a")).toBe("positive");
  });
});

test("a day's budget is kept by all functions together, and the next day has its own", async () => {
  server.behaves({ says: { sentiment: "negative", drafts: [] } });
  const env = { EARSHOT_MODEL_PER_DAY: "7" };
  const ask = (n: number) => (n % 2 ? modelOf(env).judge("a") : modelOf(env).propose(toPropose()));
  const found = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(n)));
  expect(server.asked).toHaveLength(7);
  expect(found.filter(Boolean)).toHaveLength(7);
  at("2026-11-18T00:00:01Z");
  expect(await modelOf(env).judge("a")).toBe("negative");
});
