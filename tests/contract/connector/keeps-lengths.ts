import { expect, test } from "vitest";
import type { Bench } from "./bench.ts";

export function keepsLengths(bench: Bench): void {
  const { outgoing, ours, troubleIn } = bench;
  const reply = bench.connector.reply!;

  test("a reply that is much too long is refused", async () => {
    const out = await outgoing({ text: "x".repeat(10_001) });
    expect((await troubleIn(undefined, () => reply(bench.call, out)))[0]).toBe("refused");
    expect(await ours(out)).toEqual([]);
  });
}
