import { expect, test } from "vitest";
import { ago, type Bench } from "./bench.ts";

/** A search that finds nothing is told from one that does not answer. */
export function answersCanary(bench: Bench): void {
  const { connector, troubleIn } = bench;
  const ask = () => connector.canary!(bench.call);

  test("what is certain is found where the search works", async () => {
    await bench.it.post({ text: "#Brewly hello news: how is it?", at: ago(200) });
    await bench.it.post({ text: "Hello from us at #Brewly", at: ago(100), by: "us" });
    const answer = await ask();
    // A feed that does not search has nothing to be asked for.
    if (answer) expect(answer).toEqual({ asked: expect.stringMatching(/\S/), found: true });
    else expect(connector.platform).toBe("feed");
  });

  test("where it finds nothing, that is said, or there was nothing certain", async () => {
    expect(await ask()).toSatisfy((answer) => answer === undefined || answer.found === false);
  });

  test("a platform that is down says nothing about its search", async () => {
    const [got] = await troubleIn({ answer: 503 }, async () => {
      if ((await ask()) === undefined) throw new Error("There is nothing to ask for.");
    }).catch(() => ["unavailable"]);
    expect(got).toBe("unavailable");
  });

  test("it costs little: one thing is asked for, in two calls at most", async () => {
    await bench.it.post({ text: "#Brewly hello news: how is it?", at: ago(200) });
    const asked: URL[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (!/token|createSession/u.test(url.pathname)) asked.push(url);
      return bench.call.fetch(input, init);
    };
    await connector.canary!({ ...bench.call, fetch });
    expect(asked.length).toBeLessThanOrEqual(2);
    for (const { searchParams } of asked) {
      const size = ["limit", "max_results", "hitsPerPage", "pagesize"].flatMap(
        (name) => searchParams.get(name) ?? [],
      )[0];
      if (size) expect(Number(size)).toBeLessThanOrEqual(10);
    }
  });
}
