import type { Trouble } from "@earshot/core/errors";
import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import { ago, byId, type Bench } from "./bench.ts";

const json = { "content-type": "application/json" };

export function survivesWeather(bench: Bench): void {
  const { connector, collectAll, troubleIn } = bench;
  const collect = () => connector.collect(bench.call, undefined);

  test.each([
    [{ answer: 429, headers: { "retry-after": "7" } }, "slow-down", 7],
    [{ answer: 429 }, "slow-down", undefined],
    [{ answer: 401 }, "sign-in-again", undefined],
    [{ answer: 403, headers: json, body: '{"error":"Forbidden"}' }, "not-allowed", undefined],
    [{ answer: 500, headers: json, body: "{" }, "unavailable", undefined],
    [{ answer: 502, headers: { "content-type": "text/html" }, body: "<html>" }, "unavailable", undefined],
    ["cut", "unavailable", undefined],
    ["nobody", "unavailable", undefined],
    ["silence", "unavailable", undefined],
  ] satisfies [Weather, Trouble, number | undefined][])(
    "collecting in weather %j is %s",
    async (at, trouble, seconds) => {
      const [got, retryAfter] = await troubleIn(at, collect);
      expect(got).toBe(trouble);
      if (seconds !== undefined) expect(retryAfter).toBe(seconds);
    },
  );

  test.each([[{ answer: 404 }], [{ answer: 410 }]] satisfies [Weather][])(
    "collecting in weather %j is for good",
    async (at) => {
      expect(["gone", "refused"]).toContain((await troubleIn(at, collect))[0]);
    },
  );

  test.each(["", "<html>", '{"posts":7}', "[1,2", "\u0000\u0001"])("an answer of %j does no harm", async (body) => {
    const [got] = await troubleIn({ answer: 200, headers: json, body }, collect);
    expect(["unavailable", "refused"]).toContain(got);
  });

  test("works again when the weather is good again", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const id = await bench.it.post({ text: "#Brewly", at: ago(1) });
    await troubleIn({ answer: 401 }, collect);
    expect(byId((await collectAll()).items, id)).toBeDefined();
  });

  test.each([{ answer: 503 }, { answer: 401 }, "silence"] satisfies Weather[])(
    "a pass that meets weather %j half-way goes on from the same cursor and misses nothing",
    async (at) => {
      const ids = new Set<string>();
      for (let n = 0; n < 90; n++) ids.add(await bench.it.post({ text: `#Brewly ${n}`, at: ago(n + 1) }));
      const first = await collect();
      expect((await troubleIn(at, () => connector.collect(bench.call, first.cursor)))[0]).not.toBe("none");
      const { items } = await collectAll(JSON.parse(JSON.stringify(first.cursor ?? null)));
      const heard = new Set([...first.items, ...items].map(({ nativeId }) => nativeId));
      expect([...ids].filter((id) => !heard.has(id))).toEqual([]);
    },
  );
}
