import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import { ago, type Bench } from "./bench.ts";

export function retracts(bench: Bench): void {
  const { outgoing, ours, troubleIn } = bench;
  const { answers, findReply } = bench.connector;
  const reply = bench.connector.reply!;
  const retract = bench.connector.retract!;

  test("takes our reply away, and nothing else; that it is gone already is no trouble", async () => {
    const { it, call } = bench;
    const out = await outgoing();
    const other = await outgoing({ key: "rfedcba9876543210" });
    if (!it.oneReply) await it.post({ text: "Me too", at: ago(20), parent: out.to.nativeId });
    const receipt = await reply(call, out);
    await reply(call, other);
    await retract(call, out.to, { nativeId: receipt.nativeId });
    expect(await ours(out)).toEqual([]);
    expect(await ours(other)).toHaveLength(1);
    expect(await it.answers!(out.to.nativeId)).toHaveLength(it.oneReply ? 0 : 1);
    await retract(call, out.to, { nativeId: receipt.nativeId });
    expect(await findReply!(call, out)).toBeUndefined();
    if (answers) expect(await answers(call, out.to)).toEqual([]);
  });

  test("is no trouble where the mention itself is gone", async () => {
    const { it, call } = bench;
    const out = await outgoing();
    const { nativeId } = await reply(call, out);
    await it.remove!(nativeId);
    await it.remove!(out.to.nativeId);
    await retract(call, out.to, { nativeId });
  });

  test.each([
    "cut",
    "nobody",
    "silence",
    { answer: 401 },
    { answer: 403 },
    { answer: 429 },
    { answer: 500 },
  ] satisfies Weather[])("in weather %j it is an error, and the reply stays", async (at) => {
    const out = await outgoing();
    const { nativeId } = await reply(bench.call, out);
    expect((await troubleIn(at, () => retract(bench.call, out.to, { nativeId })))[0]).not.toBe("none");
    expect(await ours(out)).toHaveLength(1);
  });

  test.each(["silence", "cut", 500] as const)("its answer lost (%s), it may simply be done again", async (after) => {
    const out = await outgoing();
    const { nativeId } = await reply(bench.call, out);
    expect((await troubleIn({ after }, () => retract(bench.call, out.to, { nativeId })))[0]).toBe("unknown");
    await retract(bench.call, out.to, { nativeId });
    expect(await ours(out)).toEqual([]);
  });
}
