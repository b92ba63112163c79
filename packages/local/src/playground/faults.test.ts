import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestPlayground, type TestPlayground } from "./test-playground.ts";

let it: TestPlayground;
let id: string;
beforeAll(async () => {
  it = await startTestPlayground();
});
beforeEach(async () => {
  await it.client.reset();
  ({ id } = await it.client.post({ author: { name: "Mia" }, text: "acme is slow" }));
});
afterAll(() => it.close());

const send = (key = "r1") =>
  it.api("POST", `/posts/${id}/replies`, { body: { text: "Sorry, Mia" }, headers: { "idempotency-key": key } });
const stored = async () => (await it.client.thread(id)).replies.length;

test("429 says how long to wait, as often as asked, and then all is well", async () => {
  await it.client.faults({ rateLimit: { retryAfter: 7, times: 2 } });
  const first = await send();
  expect([first.status, first.headers.get("retry-after")]).toEqual([429, "7"]);
  expect((await it.api("GET", "/posts")).status).toBe(429);
  expect(await it.client.currentFaults()).toEqual({});
  expect(await stored()).toBe(0);
  expect((await send()).status).toBe(201);
});

test("a server error stores nothing and has the status asked for", async () => {
  await it.client.faults({ serverError: { times: 1, status: 503 } });
  expect((await send()).status).toBe(503);
  expect(await stored()).toBe(0);
});

test("accepted and timed out: the reply is there, the answer is not", async () => {
  await it.client.faults({ acceptThenTimeOut: { times: 1, ms: 20 } });
  expect((await send()).status).toBe(0);
  expect(await stored()).toBe(1);
  expect((await send()).status).toBe(201);
  expect(await stored()).toBe(1);
});

test("with keys ignored, the same key makes a second reply", async () => {
  await it.client.faults({ ignoreIdempotencyKeys: true });
  await send();
  await send();
  expect(await stored()).toBe(2);
});

test("a connection cut before anything is done stores nothing, and strikes no read unless asked", async () => {
  await it.client.faults({ timeOutBefore: { times: 1 } });
  expect((await it.api("GET", "/posts")).status).toBe(200);
  expect((await send()).status).toBe(0);
  expect(await stored()).toBe(0);
  await it.client.faults({ timeOutBefore: { times: 1 }, onlyFor: "read" });
  expect((await send()).status).toBe(201);
  expect((await it.api("GET", "/posts")).status).toBe(0);
});

test("faults for writing leave reading alone, and the other way round", async () => {
  await it.client.faults({ serverError: { times: 5, status: 500 }, onlyFor: "write" });
  expect((await it.api("GET", "/posts")).status).toBe(200);
  expect((await send()).status).toBe(500);
  await it.client.faults({ unauthorized: { times: 5 }, onlyFor: "read" });
  expect((await send()).status).toBe(201);
  expect((await it.api("GET", "/posts")).status).toBe(401);
});

test("a broken answer is no JSON though the reply is stored", async () => {
  await it.client.faults({ malformed: { times: 1 } });
  const answer = await send();
  expect(answer.status).toBe(200);
  expect(() => JSON.parse(answer.text)).toThrow();
  expect(await stored()).toBe(1);
});

test("a slow platform takes its time", async () => {
  await it.client.faults({ slowMs: 120 });
  const began = performance.now();
  await it.api("GET", "/posts");
  expect(performance.now() - began).toBeGreaterThan(110);
});

test("a held reply waits unseen, and is let through or rejected with a reason when its time comes", async () => {
  await it.client.faults({ holdForModeration: { then: "reject", reason: "promotional", afterMs: 60_000 } });
  const held = (await send("a")).body;
  expect(held.moderation).toEqual({ state: "moderation" });
  expect((await it.api("GET", `/posts/${held.id}`, { as: null })).status).toBe(404);
  expect((await it.api("GET", `/posts/${held.id}`)).body.moderation).toEqual({ state: "moderation" });
  await it.client.faults({ holdForModeration: { then: "approve", afterMs: 60_000 } });
  const other = (await send("b")).body;
  it.advance(61);
  expect((await it.api("GET", `/posts/${held.id}`)).body.moderation).toEqual({
    state: "rejected",
    reason: "promotional",
  });
  expect((await it.api("GET", `/posts/${other.id}`, { as: null })).status).toBe(200);
});

test("a moderator decides by hand where no verdict falls by itself", async () => {
  await it.client.faults({ holdForModeration: {} });
  const { id: reply } = (await send()).body;
  it.advance(86_400);
  expect((await it.api("GET", `/posts/${reply}`)).body.moderation.state).toBe("moderation");
  await it.client.moderate(reply, "reject", "too salesy");
  expect((await it.api("GET", `/posts/${reply}`)).body.moderation).toEqual({ state: "rejected", reason: "too salesy" });
  await it.client.moderate(reply, "approve");
  expect((await it.api("GET", `/posts/${reply}`, { as: null })).status).toBe(200);
});

test("calls without an answer are in the log with status 0 and their fault", async () => {
  await it.client.faults({ acceptThenTimeOut: { times: 1 } });
  await send();
  expect(await it.client.log()).toMatchObject([{ method: "POST", status: 0, fault: "acceptThenTimeOut" }]);
});

test("a switch that does not exist is refused, and nothing changes", async () => {
  await expect(it.client.faults({ rateLimit: { times: 0 } })).rejects.toThrow("422");
  await expect(it.client.faults({ explode: true } as object)).rejects.toThrow("422");
  expect(await it.client.currentFaults()).toEqual({});
});
