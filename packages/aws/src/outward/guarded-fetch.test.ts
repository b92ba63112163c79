import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGuardedFetch } from "./guarded-fetch.ts";
import { MOST_BYTES } from "./unpacked-body.ts";

let server: Server;
let url: string;
let asked: { request: IncomingMessage; body: string }[];
let answer: RequestListener;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    asked.push({ request, body });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

function fetchAs(answers: RequestListener, names: Record<string, string[]> = {}) {
  asked = [];
  answer = answers;
  return createGuardedFetch({ own: new Set([url]), resolve: async (host) => names[host] ?? [host] });
}

test("a request and its answer are as fetch has them", async () => {
  const fetch = fetchAs((_, response) =>
    response.writeHead(201, { "set-cookie": ["a=1", "b=2"], "x-a": "é" }).end("made"),
  );
  const response = await fetch(`${url}/a?b=1`, {
    method: "POST",
    headers: { "user-agent": "Us" },
    body: new URLSearchParams({ q: "kávé" }),
  });
  expect([response.status, await response.text()]).toEqual([201, "made"]);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  const [{ request, body }] = asked as [(typeof asked)[0]];
  expect([request.method, request.url, body]).toEqual(["POST", "/a?b=1", "q=k%C3%A1v%C3%A9"]);
  expect(request.headers).toMatchObject({
    "user-agent": "Us",
    "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
    "content-length": String(body.length),
  });
});

test.each([
  ["gzip", gzipSync("packed")],
  ["br", brotliCompressSync("packed")],
  ["br, gzip", gzipSync(brotliCompressSync("packed"))],
])("what came packed as %s is unpacked", async (encoding, bytes) => {
  const fetch = fetchAs((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bytes));
  expect(await (await fetch(url)).text()).toBe("packed");
});

test("a small answer that unpacks to more than is taken fails", async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(MOST_BYTES + 1)));
  const fetch = fetchAs((_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(bomb));
  await expect((await fetch(url)).arrayBuffer()).rejects.toThrow(/larger than 32 MB/u);
  const more = fetchAs((_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip, gzip" }).end(bomb));
  await expect((await more(url)).arrayBuffer()).rejects.toThrow(/packed too often/u);
});

test.each([204, 304])("an answer of %i has no body", async (status) => {
  const fetch = fetchAs((_, response) => response.writeHead(status).end());
  const response = await fetch(url);
  expect([response.status, response.body]).toEqual([status, null]);
});

test("a redirect is followed as fetch does it: a write becomes a read, secrets stay with their server", async () => {
  const fetch = fetchAs((request, response) =>
    request.url === "/" ? response.writeHead(303, { location: "/next" }).end() : response.end("there"),
  );
  const given = { method: "POST", body: "x", headers: { authorization: "Bearer 1" } };
  expect(await (await fetch(url, given)).text()).toBe("there");
  expect(asked.map(({ request }) => [request.method, request.headers.authorization])).toEqual([
    ["POST", "Bearer 1"],
    ["GET", "Bearer 1"],
  ]);
  expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toBe("/next");
  await expect(fetch(url, { redirect: "error" })).rejects.toThrow(/redirected/u);

  const elsewhere = createServer((request, response) => response.end(request.headers.authorization ?? "no secret"));
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  answer = (_, response) => response.writeHead(307, { location: other }).end();
  const both = createGuardedFetch({ own: new Set([url, other]) });
  expect(await (await both(url, { headers: given.headers })).text()).toBe("no secret");
  elsewhere.close();
});

test("one that goes round in circles ends", async () => {
  const fetch = fetchAs((_, response) => response.writeHead(302, { location: "/" }).end());
  await expect(fetch(url)).rejects.toThrow(/too often/u);
  expect(asked).toHaveLength(11);
});

test.each([
  "http://127.0.0.1:9001/2018-06-01/runtime/invocation/next",
  "http://2130706433/",
  "http://[::ffff:127.0.0.1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://metadata.example/", // leads to 169.254.169.254
  "https://half.example/", // one of its addresses is private
])("%s is not asked, first or by a redirect", async (target) => {
  const names = { "metadata.example": ["169.254.169.254"], "half.example": ["1.1.1.1", "10.0.0.1"] };
  const fetch = fetchAs((_, response) => response.writeHead(302, { location: target }).end(), names);
  await expect(fetch(target)).rejects.toThrow(/not on the public Internet/u);
  expect(asked).toHaveLength(0);
  await expect(fetch(url)).rejects.toThrow(/not on the public Internet/u);
  expect(asked).toHaveLength(1);
});

test("whoever gave up hears so, while it is asked and while it answers", async () => {
  const stop = new AbortController();
  const fetch = fetchAs((_, response) => {
    response.write("some");
    stop.abort(new Error("enough"));
  });
  const reading = fetch(url, { signal: stop.signal }).then((response) => response.text());
  await expect(reading).rejects.toThrow();
  await expect(fetch(url, { signal: stop.signal })).rejects.toThrow("enough");
  server.closeAllConnections();
});
