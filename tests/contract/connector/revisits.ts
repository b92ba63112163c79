import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import { ago, type Bench } from "./bench.ts";

export function revisits(bench: Bench): void {
  const { outgoing, troubleIn } = bench;
  const { reply } = bench.connector;
  const revisit = bench.connector.revisit!;

  test("a revisit sees the mention and our reply, and that either is gone", async () => {
    const { it, call } = bench;
    const out = await outgoing();
    const byHand = { text: out.text, at: ago(0), parent: out.to.nativeId, by: "us" } as const;
    const receipt = reply ? await reply(call, out) : { nativeId: await it.post(byHand) };
    const there = await revisit(call, out.to, { nativeId: receipt.nativeId });
    expect(there).toMatchObject({
      mention: { nativeId: out.to.nativeId, text: out.to.text },
      reply: { nativeId: receipt.nativeId, visibility: it.oneReply ? expect.any(String) : "visible" },
    });
    expect(Incoming.safeParse(there.mention).error).toBeUndefined();
    await it.remove!(receipt.nativeId);
    expect(await revisit(call, out.to, { nativeId: receipt.nativeId })).toMatchObject({
      mention: { nativeId: out.to.nativeId },
      reply: "vanished",
    });
    await it.edit?.(out.to.nativeId, "#Brewly found my parcel");
    if (it.edit) expect((await revisit(call, out.to)).mention).toMatchObject({ text: "#Brewly found my parcel" });
    await it.remove!(out.to.nativeId);
    expect((await revisit(call, out.to)).mention).toBe("deleted");
  });

  test.each(["cut", "nobody", "silence", { answer: 500 }, { answer: 503 }, { answer: 429 }] satisfies Weather[])(
    "a revisit in weather %j is an error, never a deletion",
    async (at) => {
      const out = await outgoing();
      expect((await troubleIn(at, () => revisit(bench.call, out.to)))[0]).not.toBe("none");
    },
  );
}
