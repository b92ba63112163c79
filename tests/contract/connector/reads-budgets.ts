import { expect, test } from "vitest";
import { ago, type Bench } from "./bench.ts";

export function readsBudgets(bench: Bench): void {
  const { connector, troubleIn } = bench;
  const collect = () => connector.collect(bench.call, undefined);

  test("what is left of the budget is told where the platform's headers say so", async ({ skip }) => {
    await bench.it.post({ text: "#Brewly", at: ago(1) });
    const { budget } = bench.it;
    skip(!budget, "its headers say nothing of a budget");
    let told: Awaited<ReturnType<typeof collect>>["budget"];
    const [got] = await troubleIn({ with: budget!.headers }, async () => void (told = (await collect()).budget));
    expect(got).toBe("none");
    expect(told).toEqual({ remaining: budget!.remaining, resetAt: budget!.resetAt });
  });

  test("headers about the budget that make no sense are no trouble", async () => {
    await bench.it.post({ text: "#Brewly", at: ago(1) });
    for (const nonsense of ["", "soon", "-1", "NaN", "{}", "9".repeat(40)]) {
      const named = Object.keys(bench.it.budget?.headers ?? {});
      const headers = [...named, "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) => [name, nonsense]);
      expect(await troubleIn({ with: Object.fromEntries(headers) }, collect)).toEqual(["none"]);
    }
  });

  test("where its budget is used up, the platform is asked again when its headers say", async ({ skip }) => {
    const { budget } = bench.it;
    const tells = /reset|regain/u.test(JSON.stringify(budget?.headers ?? {}));
    skip(!budget || !tells, "its headers do not say when");
    const [got, wait] = await troubleIn({ answer: 429, headers: budget!.headers }, collect);
    const seconds = (Date.parse(budget!.resetAt) - bench.call.now().getTime()) / 1000;
    expect([got, wait]).toEqual(["slow-down", seconds]);
  });

  test.each([
    ["Mon, 02 Mar 2026 09:00:40 GMT", 40],
    ["0", 0],
    ["86400", 86_400],
  ])("a pause of %s is kept", async (after, seconds) => {
    const [got, wait] = await troubleIn({ answer: 429, headers: { "retry-after": after } }, collect);
    expect([got, wait]).toEqual(["slow-down", seconds]);
  });

  test("without a word on how long, the pause is neither none nor for ever", async () => {
    const [, wait] = await troubleIn({ answer: 429, headers: { "retry-after": "soon" } }, collect);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(86_400);
  });
}
