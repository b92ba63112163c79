import { expect, it } from "vitest";
import { consume } from "@earshot/aws/consume";
import { provide } from "@earshot/aws/current";
import { createLog } from "@earshot/aws/log";
import type { Context } from "@earshot/core/context";
import type { ToDraft } from "@earshot/core/draft/make-draft";
import { queueRules, type Message, type QueueName } from "@earshot/core/queues";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { until, type QueueBench } from "./queue-bench.ts";

type Verb<Q extends QueueName> = (message: Message<Q>) => Promise<void>;

export function consumes(bench: () => QueueBench): void {
  /** Runs one queue's function on its messages while `work` goes on. Returns the lines it logged. */
  async function run<Q extends QueueName>(queue: Q, verb: Verb<Q>, work: () => Promise<void>): Promise<string[]> {
    const { sqs } = bench();
    const lines: string[] = [];
    const log = createLog({ sink: (line) => lines.push(line) });
    provide({ log } as Context);
    const stop = new AbortController();
    const polling = pollQueues({
      ...sqs,
      handlers: { [queue]: consume(queue, (_, message: Message<Q>) => verb(message)) },
      signal: stop.signal,
      log,
      backOffSeconds: [0],
    });
    try {
      await work();
    } finally {
      stop.abort();
      await polling;
    }
    return lines;
  }
  const depth = async (queue: QueueName) => (await bench().queues.depths())[queue];
  const settled = (queue: QueueName) => () =>
    until(async () => (await depth(queue)).waiting === 0, `the queue ${queue} to be empty`);

  it("does the rest of a batch once, and the poisoned one ends among the dead letters after its tries", async () => {
    const { queues } = bench();
    const names = Array.from({ length: 10 }, (_, n) => `m${n}`);
    const tries = new Map<string, number>();
    await queues.send(
      "draft",
      names.map((mention) => ({ brand: "acme", conversation: "c", mention, mentionVersion: 1 })),
    );
    const lines = await run(
      "draft",
      async (message) => {
        const { mention } = message as ToDraft;
        tries.set(mention, (tries.get(mention) ?? 0) + 1);
        if (mention === "m4") throw new Error("poison");
      },
      settled("draft"),
    );
    expect(tries).toEqual(new Map(names.map((name) => [name, name === "m4" ? queueRules.draft.tries : 1])));
    const letters = await queues.deadLetters();
    expect(letters.map(({ queue, body }) => [queue, JSON.parse(body).mention])).toEqual([["draft", "m4"]]);
    expect(lines.filter((line) => line.includes('"message.failed"'))).toHaveLength(queueRules.draft.tries);
    expect(await queues.discard("draft", letters[0]!.id)).toBe(true);
  });

  it("gives a message that cannot be read to no verb, and says what is wrong with it", async () => {
    const { queues, lay } = bench();
    const seen: string[] = [];
    await lay("queue", "collect", "{broken");
    await lay("queue", "collect", '{"brand":"acme"}');
    await queues.send("collect", [{ brand: "acme", source: "fine" }]);
    await run("collect", async ({ source }) => void seen.push(source), settled("collect"));
    expect(seen).toEqual(["fine"]);
    const letters = await queues.deadLetters();
    expect(letters.map(({ problem }) => problem ?? "").sort()).toEqual([
      "It is not JSON.",
      expect.stringMatching(/^source: /),
    ]);
    for (const { queue, id } of letters) await queues.discard(queue, id);
  });

  it("does a message that was sent again, once what was wrong with it is repaired", async () => {
    const { queues } = bench();
    let broken = true;
    const done: string[] = [];
    const verb: Verb<"digest"> = async ({ kind }) => {
      if (broken) throw new Error("not yet");
      done.push(kind);
    };
    await queues.send("digest", [{ brand: "acme", kind: "daily" }]);
    await run("digest", verb, async () => {
      await settled("digest")();
      const [letter] = await queues.deadLetters();
      expect(letter).toMatchObject({ queue: "digest", body: '{"brand":"acme","kind":"daily"}' });
      expect(letter!.problem).toBeUndefined();
      broken = false;
      expect(await queues.redrive("digest", letter!.id)).toBe(true);
      await settled("digest")();
    });
    expect(done).toEqual(["daily"]);
    expect(await depth("digest")).toEqual({ waiting: 0, dead: 0 });
  });

  it("holds a FIFO group's later messages until the failing one is done or dead; other groups go on", async () => {
    const { queues } = bench();
    const seen: string[] = [];
    const send = (reply: string, group: string) =>
      queues.send("publish", [{ brand: "acme", conversation: "c", reply }], { group });
    await send("a-poison", "A");
    await send("a-next", "A");
    await send("b-fine", "B");
    await run(
      "publish",
      async ({ reply }) => {
        seen.push(reply);
        if (reply === "a-poison") throw new Error("poison");
      },
      settled("publish"),
    );
    expect(seen.filter((each) => each.startsWith("a"))).toEqual([
      ...Array.from({ length: queueRules.publish.tries }, () => "a-poison"),
      "a-next",
    ]);
    expect(seen.filter((each) => each === "b-fine")).toHaveLength(1);
    const letters = await queues.deadLetters();
    expect(letters.map(({ body }) => JSON.parse(body).reply)).toEqual(["a-poison"]);
    await queues.discard("publish", letters[0]!.id);
  });
}
