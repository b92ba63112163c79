import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectorError } from "@earshot/core/errors";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { budgetOf, request, requestJson, retryAfterOf } from "./http.ts";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const call = { fetch: globalThis.fetch, now: () => NOW };

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const failure = (work: Promise<unknown>): Promise<ConnectorError> =>
  work.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => {
      expect(error).toBeInstanceOf(ConnectorError);
      return error as ConnectorError;
    },
  );

test.each([
  ["7", 7],
  [" 120 ", 120],
  ["0", 0],
  ["Mon, 02 Mar 2026 09:00:30 GMT", 30],
  ["Mon, 02 Mar 2026 08:00:00 GMT", 1],
  ["soon", undefined],
])("Retry-After %j is %s seconds", (header, seconds) => {
  expect(retryAfterOf(new Headers({ "retry-after": header }), NOW)).toBe(seconds);
});

test.each([
  [{ "x-ratelimit-reset": "2026-03-02T09:02:00.000Z" }, 120],
  [{ "x-ratelimit-reset": String(NOW.getTime() / 1000 + 45) }, 45],
  [{ "ratelimit-reset": "33" }, 33],
  [{ "x-ratelimit-reset": "nonsense" }, undefined],
  [{}, undefined],
] as [Record<string, string>, number | undefined][])("without Retry-After, %j is %s seconds", (headers, seconds) => {
  expect(retryAfterOf(new Headers(headers), NOW)).toBe(seconds);
});

test("the budget is read from either kind of header, and is none when half of it is missing", () => {
  const resetAt = "2026-03-02T09:05:00.000Z";
  expect(budgetOf(new Headers({ "x-ratelimit-remaining": "12", "x-ratelimit-reset": resetAt }), NOW)).toEqual({
    remaining: 12,
    resetAt,
  });
  expect(budgetOf(new Headers({ "ratelimit-remaining": "0", "ratelimit-reset": "300" }), NOW)).toEqual({
    remaining: 0,
    resetAt,
  });
  expect(budgetOf(new Headers({ "x-rate-limit-remaining": "7", "x-rate-limit-reset": "300" }), NOW)).toMatchObject({
    remaining: 7,
  });
  expect(budgetOf(new Headers({ "ratelimit-remaining": "3" }), NOW)).toBeUndefined();
  for (const reset of ["9".repeat(40), "soon", ""])
    expect(budgetOf(new Headers({ "ratelimit-remaining": "3", "ratelimit-reset": reset }), NOW)).toBeUndefined();
  expect(budgetOf(new Headers({ "ratelimit-remaining": "", "ratelimit-reset": "300" }), NOW)).toBeUndefined();
  expect(budgetOf(new Headers({ "ratelimit-remaining": "many", "ratelimit-reset": "300" }), NOW)).toBeUndefined();
});

test.each([
  ['{"error_message":"too many requests"}', "too many requests"],
  ['{"errors":["Body is too short"],"error_type":"invalid"}', "Body is too short"],
  ['{"errors":[{"message":"no"}]}', "no"],
])("an error body of %s is told in its words", async (body, words) => {
  const url = await served((_, response) => response.writeHead(422, { "content-type": "application/json" }).end(body));
  expect((await failure(request(call, url, { effect: "read" }))).message).toContain(`: ${words}`);
});

test("a pause that the body asks for is kept, below what a header asks for and a day at most", async () => {
  const pause = async (headers: Record<string, string>, seconds: number) => {
    const url = await served((_, response) =>
      response.writeHead(400, { "content-type": "application/json", ...headers }).end("{}"),
    );
    return failure(request(call, url, { effect: "read", troubleOf: () => ({ seconds }) }));
  };
  expect(await pause({}, 75)).toMatchObject({ trouble: "slow-down", retryAfter: 75 });
  expect(await pause({ "retry-after": "9" }, 75)).toMatchObject({ trouble: "slow-down", retryAfter: 9 });
  expect(await pause({}, 1e9)).toMatchObject({ retryAfter: 86_400 });
});

test("an error says what the platform said, and an empty or broken body is no trouble", async () => {
  const bodies = ['{"error":"This method requires an authenticated user"}', "", "{"];
  let n = 0;
  const url = await served((_, response) =>
    response.writeHead(422, { "content-type": "application/json" }).end(bodies[n++]),
  );
  expect((await failure(request(call, url, { effect: "read" }))).message).toContain("requires an authenticated user");
  expect((await failure(request(call, url, { effect: "read" }))).trouble).toBe("refused");
  expect((await failure(request(call, url, { effect: "read" }))).trouble).toBe("refused");
});

test("an answer of more than ten megabytes is not read to its end", async () => {
  let sent = 0;
  const url = await served((_, response) => {
    const chunk = Buffer.alloc(1024 * 1024);
    const more = (): void => {
      if (response.destroyed || sent > 200) return void response.end();
      sent += 1;
      response.write(chunk, () => setImmediate(more));
    };
    more();
  });
  const { trouble, message } = await failure(request(call, url, { effect: "read" }));
  expect(trouble).toBe("unavailable");
  expect(message).toContain("10 MB");
  expect(sent).toBeLessThan(100);
});

test("an answer that breaks off is unavailable for a read and unknown for a write", async () => {
  const url = await served((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("{", () => response.destroy());
  });
  expect((await failure(request(call, url, { effect: "read" }))).trouble).toBe("unavailable");
  expect((await failure(request(call, url, { effect: "write", json: {} }))).trouble).toBe("unknown");
});

test("a write that is sent elsewhere is refused and does not arrive there as a read", async () => {
  const methods: string[] = [];
  const url = await served((asked, response) => {
    methods.push(`${asked.method} ${asked.url}`);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  expect((await failure(request(call, url, { effect: "write", json: {} }))).trouble).toBe("refused");
  expect(methods).toEqual(["POST /"]);
});

test("JSON of another shape keeps its cause", async () => {
  const url = await served((_, response) => response.end('{"a":1}'));
  const error = await failure(requestJson(call, url, z.object({ a: z.string() }), { effect: "read" }));
  expect(error.trouble).toBe("unavailable");
  expect(error.cause).toBeInstanceOf(z.ZodError);
});

test("a 304 is an answer like any other", async () => {
  const url = await served((_, response) => response.writeHead(304).end());
  expect((await request(call, url, { effect: "read" })).status).toBe(304);
});

test("a platform may mean something else by its error", async () => {
  const url = await served((_, response) =>
    response.writeHead(400, { "content-type": "application/json" }).end('{"error":"RecordNotFound"}'),
  );
  const troubleOf = (status: number, body: unknown) =>
    status === 400 && JSON.stringify(body).includes("RecordNotFound") ? ("gone" as const) : undefined;
  expect((await failure(request(call, url, { effect: "read", troubleOf }))).trouble).toBe("gone");
});

test("no wait is longer than a day, however long a platform asks for", () => {
  for (const headers of [{ "retry-after": "9".repeat(40) }, { "retry-after": "Fri, 01 Jan 2100 00:00:00 GMT" }])
    expect(retryAfterOf(new Headers(headers), NOW)).toBe(86_400);
});
