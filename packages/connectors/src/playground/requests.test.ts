import { ConnectorError } from "@earshot/core/errors";
import { expect, test } from "vitest";
import * as z from "zod";
import { fakeCall } from "./fake-call.ts";
import { read, write } from "./requests.ts";

const Anything = z.object({ id: z.string() });

async function troubles(answer: () => Response) {
  const { call } = fakeCall(() => answer());
  const of = (error: unknown) => {
    if (!(error instanceof ConnectorError)) throw error;
    return { trouble: error.trouble, retryAfter: error.retryAfter };
  };
  return {
    read: await read(call, "/x", Anything).then(() => undefined, of),
    write: await write(call, "/x", Anything, {}, {}).then(() => undefined, of),
  };
}

const failing = (code: string) => () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};
const status =
  (code: number, headers = {}) =>
  () =>
    Response.json({ error: "no" }, { status: code, headers });

test.each([
  ["401", status(401), "sign-in-again", "sign-in-again"],
  ["403", status(403), "not-allowed", "not-allowed"],
  ["404", status(404), "gone", "gone"],
  ["410", status(410), "gone", "gone"],
  ["422", status(422), "refused", "refused"],
  ["429", status(429), "slow-down", "slow-down"],
  ["500", status(500), "unavailable", "unknown"],
  ["503", status(503), "unavailable", "unknown"],
  ["a refused connection", failing("ECONNREFUSED"), "unavailable", "unavailable"],
  ["a name that is not found", failing("ENOTFOUND"), "unavailable", "unavailable"],
  ["a connection that was cut", failing("ECONNRESET"), "unavailable", "unknown"],
  ["a socket closed without an answer", failing("UND_ERR_SOCKET"), "unavailable", "unknown"],
  ["broken JSON", () => new Response("<html>"), "unavailable", "unknown"],
  ["JSON of another shape", () => Response.json({ ok: true }), "unavailable", "unknown"],
])("%s is %s", async (_, answer, whenRead, whenWritten) => {
  const { read: r, write: w } = await troubles(answer);
  expect(r?.trouble).toBe(whenRead);
  expect(w?.trouble).toBe(whenWritten);
});

test("429 says for how long, if it says so in seconds", async () => {
  expect((await troubles(status(429, { "retry-after": "120" }))).write?.retryAfter).toBe(120);
  expect((await troubles(status(429, { "retry-after": "soon" }))).write?.retryAfter).toBe(60);
});

test("the token travels in its header, and only when there is one", async () => {
  const withToken = fakeCall(() => Response.json({ id: "1" }), { secret: { token: "t0ken" } });
  await read(withToken.call, "/x", Anything);
  expect(withToken.requests[0]!.headers.get("authorization")).toBe("Bearer t0ken");
  const without = fakeCall(() => Response.json({ id: "1" }));
  await read(without.call, "/x", Anything);
  expect(without.requests[0]!.headers.has("authorization")).toBe(false);
});
