import { expect, it } from "vitest";
import { Refusal } from "@earshot/core/errors";
import { MESSAGE_BYTES, type Message } from "@earshot/core/queues";
import type { QueueBench } from "./queue-bench.ts";

const collect = (source: string): Message<"collect"> => ({ brand: "acme", source });
const publish = (reply: string): Message<"publish"> => ({ brand: "acme", conversation: "c", reply });
const replies = (messages: Message<"publish">[]) => messages.map(({ reply }) => reply);

export function sends(bench: () => QueueBench): void {
  it("sends nothing, in no request, when there is nothing to send", async () => {
    bench().requests.length = 0;
    await bench().queues.send("collect", []);
    expect(bench().requests).toEqual([]);
  });

  it("sends thirty-five messages in four requests, each message once", async () => {
    bench().requests.length = 0;
    const bodies = Array.from({ length: 35 }, (_, n) => collect(`s${n}`));
    await bench().queues.send("collect", bodies);
    expect(bench().requests).toHaveLength(4);
    const taken = await bench().take("collect");
    expect(taken.map(({ source }) => source).sort()).toEqual(bodies.map(({ source }) => source).sort());
  });

  it("keeps a batch of large messages below the limit of a batch", async () => {
    bench().requests.length = 0;
    await bench().queues.send(
      "collect",
      Array.from({ length: 5 }, (_, n) => collect(String(n).repeat(400_000))),
    );
    expect(bench().requests).toHaveLength(3);
    const taken = await bench().take("collect");
    expect(taken.map(({ source }) => `${source[0]} × ${source.length}`).sort()).toEqual(
      Array.from({ length: 5 }, (_, n) => `${n} × 400000`),
    );
  });

  it("sends a message of just the limit", async () => {
    const bare = Buffer.byteLength(JSON.stringify(collect("")));
    await bench().queues.send("collect", [collect("x".repeat(MESSAGE_BYTES - bare))]);
    expect((await bench().take("collect"))[0]!.source).toHaveLength(MESSAGE_BYTES - bare);
  });

  it("refuses a message over the limit as too large, and sends none of the others", async () => {
    const bodies = [...Array.from({ length: 12 }, (_, n) => collect(`${n}`)), collect("é".repeat(MESSAGE_BYTES / 2))];
    await expect(bench().queues.send("collect", bodies)).rejects.toSatisfy(
      (error: Refusal) => error.code === "too-large" && /too large for the queue collect/.test(error.message),
    );
    expect(await bench().take("collect")).toEqual([]);
  });

  it.each([
    ["emoji of several code points", "👩🏽‍🚀🇭🇺"],
    ["right-to-left", "שלום \u202eabc\u202c"],
    [
      "control characters",
      Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("") + "\u007f\u0085\u2028",
    ],
    ["characters that are none", "\ufffe\uffff"],
    ["half a surrogate pair", "a\ud800b\udc00"],
    ["quotes and backslashes", '"\\u0041\\"<&>]]>'],
  ])("carries %s unharmed", async (_, source) => {
    await bench().queues.send("collect", [collect(source)]);
    expect(await bench().take("collect")).toEqual([collect(source)]);
  });

  it("keeps a FIFO group's order across batches, whatever comes between", async () => {
    const { queues } = bench();
    const names = Array.from({ length: 13 }, (_, n) => `a${n}`);
    await queues.send("publish", names.slice(0, 12).map(publish), { group: "A" });
    await queues.send("publish", [publish("b0"), publish("b1")], { group: "B" });
    await queues.send("publish", [publish("a12")], { group: "A" });
    const taken = replies(await bench().take("publish"));
    expect(taken.filter((each) => each.startsWith("a"))).toEqual(names);
    expect(taken.filter((each) => each.startsWith("b"))).toEqual(["b0", "b1"]);
  });

  it.each([
    ["plain", "r1@1"],
    ["with spaces and emoji", "r é 😀"],
    ["longer than SQS takes", "x".repeat(200)],
  ])("takes a second send with the same id for the first: %s", async (_, id) => {
    const send = (reply: string, dedupe: string) =>
      bench().queues.send("publish", [publish(reply)], { group: "G", dedupe: () => dedupe });
    await send("first", id);
    await send("first again", id);
    await send("another", `${id}!`);
    expect(replies(await bench().take("publish"))).toEqual(["first", "another"]);
    await send("after it was done", id);
    expect(await bench().take("publish")).toEqual([]);
  });

  it("sends alike messages both when no id is given", async () => {
    await bench().queues.send("publish", [publish("same"), publish("same")], { group: "G" });
    expect(replies(await bench().take("publish"))).toEqual(["same", "same"]);
  });

  it.each(["an account with spaces", "חשבון", "a".repeat(300)])(
    "takes any account's name for a group: %s",
    async (group) => {
      await bench().queues.send("publish", [publish("1"), publish("2")], { group });
      expect(replies(await bench().take("publish"))).toEqual(["1", "2"]);
    },
  );
}
