import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import { ago, type Bench } from "./bench.ts";

const BY_HAND = "We have called you. Dana";

export function listsAnswers(bench: Bench): void {
  const { outgoing, troubleIn } = bench;
  const { reply } = bench.connector;
  const answers = bench.connector.answers!;

  test("nothing is listed where we wrote nothing, whatever others wrote", async () => {
    const { it, call } = bench;
    const { to } = await outgoing();
    if (!it.oneReply) await it.post({ text: "Me too", at: ago(20), parent: to.nativeId });
    expect(await answers(call, to)).toEqual([]);
  });

  test("what somebody of us posted by hand is listed", async () => {
    const { it, call } = bench;
    const { to } = await outgoing();
    await it.post({ text: BY_HAND, at: ago(20), parent: to.nativeId, by: "us" });
    const [answer, ...more] = (await answers(call, to))!;
    expect(answer).toMatchObject({ text: BY_HAND, receipt: { nativeId: expect.stringMatching(/./) } });
    expect(answer!.receipt.visibility).not.toBe("rejected");
    expect(more).toEqual([]);
  });

  test("a reply of ours is listed after what was there before it, as the receipt names it", async ({ skip }) => {
    skip(!reply, "it does not reply");
    const { it, call } = bench;
    const out = await outgoing();
    if (!it.oneReply) await it.post({ text: BY_HAND, at: ago(20), parent: out.to.nativeId, by: "us" });
    const receipt = await reply!(call, out);
    const listed = (await answers(call, out.to))!;
    expect(listed.map(({ text }) => text.replace(/\s+/gu, " "))).toEqual([
      ...(it.oneReply ? [] : [BY_HAND]),
      out.text.replace(/\s+/gu, " "),
    ]);
    expect(listed.at(-1)!.receipt.nativeId).toBe(receipt.nativeId);
  });

  test("what we wrote elsewhere is not listed", async () => {
    const { it, call } = bench;
    const [here, elsewhere] = [await outgoing(), await outgoing()];
    await it.post({ text: BY_HAND, at: ago(20), parent: elsewhere.to.nativeId, by: "us" });
    expect(await answers(call, here.to)).toEqual([]);
  });

  test("listing in bad weather is an error, never nothing", async () => {
    const { it, call } = bench;
    const { to } = await outgoing();
    await it.post({ text: BY_HAND, at: ago(20), parent: to.nativeId, by: "us" });
    for (const at of ["cut", "nobody", "silence", { answer: 500 }, { answer: 429 }] satisfies Weather[]) {
      expect((await troubleIn(at, () => answers(call, to)))[0]).not.toBe("none");
    }
  });
}
