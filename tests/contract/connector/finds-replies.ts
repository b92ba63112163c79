import { expect, test } from "vitest";
import type { Weather } from "../../support/fakes/weather.ts";
import { ago, byId, type Bench } from "./bench.ts";

export function findsReplies(bench: Bench): void {
  const { collectAll, outgoing, ours, troubleIn } = bench;
  const { account, revisit } = bench.connector;
  const reply = bench.connector.reply!;
  const findReply = bench.connector.findReply!;

  test("a reply is found among look-alikes, and only when it is there", async ({ skip }) => {
    const { it, call } = bench;
    skip(it.oneReply === true, "a review has one reply");
    const out = await outgoing();
    const elsewhere = await outgoing({ key: "rfedcba9876543210" });
    await it.post({ text: out.text, at: ago(0), parent: out.to.nativeId });
    await it.post({ text: "We are sorry, Mia! Write to nobody.", at: ago(0), parent: out.to.nativeId, by: "us" });
    await it.post({ text: out.text.replace("sorry", "so sorry"), at: ago(0), parent: out.to.nativeId, by: "us" });
    await reply(call, elsewhere);
    expect(await findReply(call, out)).toBeUndefined();
    const receipt = await reply(call, out);
    expect((await findReply(call, out))?.nativeId).toBe(receipt.nativeId);
    expect((await findReply(call, elsewhere))?.nativeId).not.toBe(receipt.nativeId);
  });

  test("where a review has one reply, a reply that somebody wrote by hand is not ours and is not overwritten", async ({
    skip,
  }) => {
    const { it, call } = bench;
    skip(!it.oneReply, "there may be several replies");
    const out = await outgoing();
    await it.post({ text: "We have called you. Dana", at: ago(0), parent: out.to.nativeId, by: "us" });
    expect(await findReply(call, out)).toBeUndefined();
    expect((await troubleIn(undefined, () => reply(call, out)))[0]).toBe("refused");
    expect(await ours(out)).toMatchObject([{ text: "We have called you. Dana" }]);
  });

  test("looking a reply up in bad weather is an error, never a no", async () => {
    const out = await outgoing();
    await reply(bench.call, out);
    for (const at of ["cut", "nobody", "silence", { answer: 500 }, { answer: 429 }] satisfies Weather[]) {
      expect((await troubleIn(at, () => findReply(bench.call, out)))[0]).not.toBe("none");
    }
  });

  test("our own posts carry the account's id, a customer's do not", async ({ skip }) => {
    const { it, call } = bench;
    skip(it.oneReply === true, "a review has one reply");
    const out = await outgoing({ text: "#Brewly is sorry" });
    const receipt = await reply(call, out);
    bench.wait(1);
    const { id } = await account!(call);
    const own = byId((await collectAll()).items, receipt.nativeId);
    if (own) expect(own.author.id).toBe(id);
    expect(out.to.author.id).not.toBe(id);
    const seen = await revisit!(call, { ...out.to, nativeId: receipt.nativeId });
    expect(seen.mention).toMatchObject({ author: { id } });
  });
}
