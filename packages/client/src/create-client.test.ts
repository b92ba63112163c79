import { expect, test } from "vitest";
import { ask, createClient, NoAnswer, Refused } from "./create-client.ts";

const problem = {
  type: "/reference.html#stale",
  title: "It has changed since it was seen",
  status: 409,
  detail: "The draft has changed.",
  instance: "/api/stop",
  code: "stale",
  details: {},
};
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": status < 400 ? "application/json" : "application/problem+json", ...headers },
  });

/** A client whose server answers in turn; an Error is a broken line. */
function against(...answers: (Response | Error)[]) {
  const asked: Request[] = [];
  const waited: number[] = [];
  const api = createClient({
    url: "https://earshot.example.com/",
    key: "ek_secret",
    fetch: async (request) => {
      asked.push(request);
      const next = answers.shift()!;
      if (next instanceof Error) throw next;
      return next;
    },
    wait: async (seconds) => void waited.push(seconds),
  });
  return { api, asked, waited };
}

test("it sends the key, the version, and with a change a key to do it once", async () => {
  const { api, asked } = against(json(200, { stopped: true }), json(200, { brands: [] }));
  expect(await ask(api, "put", "/api/stop", { body: { stopped: true } })).toEqual({ stopped: true });
  await ask(api, "get", "/api/me");
  const [change, look] = asked;
  expect(change!.url).toBe("https://earshot.example.com/api/stop");
  expect(change!.headers.get("authorization")).toBe("Bearer ek_secret");
  expect(change!.headers.get("earshot-version")).toBe("1");
  expect(change!.headers.get("idempotency-key")).toMatch(/^[\da-f-]{36}$/u);
  expect(look!.headers.get("idempotency-key")).toBeNull();
});

test("after a broken line it asks again with the same key, body and all", async () => {
  const { api, asked, waited } = against(new TypeError("fetch failed"), json(200, { stopped: true }));
  await ask(api, "put", "/api/stop", { body: { stopped: true } });
  expect(asked.map(({ headers }) => headers.get("idempotency-key"))[0]).toBe(asked[1]!.headers.get("idempotency-key"));
  expect(await asked[1]!.json()).toEqual({ stopped: true });
  expect(waited).toEqual([1]);
});

test("it waits as long as it is told, but no more than a minute", async () => {
  const busy = (seconds: string) =>
    json(429, { ...problem, code: "slow-down", status: 429 }, { "retry-after": seconds });
  const soon = against(busy("7"), json(200, { brands: [] }));
  await ask(soon.api, "get", "/api/me");
  expect(soon.waited).toEqual([7]);
  const late = against(busy("300"));
  await expect(ask(late.api, "get", "/api/me")).rejects.toMatchObject({ problem: { code: "slow-down" } });
  expect(late.waited).toEqual([]);
});

test("what is refused is thrown with its problem, at once", async () => {
  const { api, asked } = against(json(409, problem));
  const refused = await ask(api, "put", "/api/stop", { body: {} }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ message: "The draft has changed.", problem });
  expect(asked).toHaveLength(1);
});

test("another server, or none, is said as such", async () => {
  const other = against(new Response("<html>", { status: 404, headers: { "content-type": "text/html" } }));
  await expect(ask(other.api, "get", "/api/me")).rejects.toThrow(/answered 404, and not as Earshot's API does/u);
  const none = against(...Array.from({ length: 3 }, () => new TypeError("fetch failed")));
  const error = await ask(none.api, "get", "/api/me").catch((each: unknown) => each);
  expect(error).toBeInstanceOf(NoAnswer);
  expect(none.asked).toHaveLength(3);
});
