import { expect, it } from "vitest";
import { queueNames } from "@earshot/core/queues";
import type { QueueBench } from "./queue-bench.ts";

const body = (n: number | string) => JSON.stringify({ brand: "acme", source: `s${n}` });

export function deadLetters(bench: () => QueueBench): void {
  it("shows none, and nothing waiting, where there are none", async () => {
    expect(await bench().queues.deadLetters()).toEqual([]);
    expect(await bench().queues.depths()).toEqual(
      Object.fromEntries(queueNames.map((queue) => [queue, { waiting: 0, dead: 0 }])),
    );
  });

  it("shows each with its queue, body and time, and says why one cannot be read", async () => {
    const { queues, lay } = bench();
    const good = await lay("dead", "collect", body(1));
    const odd = await lay("dead", "collect", "not JSON");
    const half = await lay("dead", "digest", '{"brand":"acme","kind":"hourly"}');
    const letters = await queues.deadLetters();
    expect(letters).toHaveLength(3);
    const by = Object.fromEntries(letters.map((letter) => [letter.id, letter]));
    expect(by[good]).toEqual({ id: good, queue: "collect", body: body(1), sentAt: expect.any(String) });
    expect(Math.abs(Date.parse(by[good]!.sentAt) - Date.now())).toBeLessThan(60_000);
    expect(by[odd]).toMatchObject({ body: "not JSON", problem: "It is not JSON." });
    expect(by[half]).toMatchObject({ queue: "digest", problem: expect.stringMatching(/^kind: /) });
    for (const { queue, id } of letters) expect(await queues.discard(queue, id)).toBe(true);
  });

  it("only looks: what was shown is shown again, and may be acted on at once", async () => {
    const { queues, lay } = bench();
    const id = await lay("dead", "draft", "{}");
    for (let look = 0; look < 5; look++) expect((await queues.deadLetters()).map((each) => each.id)).toEqual([id]);
    expect((await queues.depths()).draft).toEqual({ waiting: 0, dead: 1 });
    expect(await queues.discard("draft", id)).toBe(true);
    expect((await queues.depths()).draft).toEqual({ waiting: 0, dead: 0 });
  });

  it("shows more than ten, and no more than asked for", async () => {
    const { queues, lay } = bench();
    const ids: string[] = [];
    for (let n = 0; n < 25; n++) ids.push(await lay("dead", "intake", body(n)));
    expect((await queues.deadLetters()).map(({ id }) => id).sort()).toEqual(ids.toSorted());
    expect(await queues.deadLetters(7)).toHaveLength(7);
    for (const id of ids.toReversed()) expect(await queues.discard("intake", id)).toBe(true);
    expect(await queues.deadLetters()).toEqual([]);
  });

  it("shows all again right after an action on one among many", async () => {
    const { queues, lay } = bench();
    const ids: string[] = [];
    for (let n = 0; n < 23; n++) ids.push(await lay("dead", "intake", body(n)));
    expect(await queues.discard("intake", "no such id")).toBe(false);
    expect(await queues.deadLetters()).toHaveLength(23);
    expect(await queues.discard("intake", ids[22]!)).toBe(true);
    expect((await queues.deadLetters()).map(({ id }) => id).sort()).toEqual(ids.slice(0, 22).sort());
    for (const id of ids.slice(0, 22)) await queues.discard("intake", id);
  });

  it("sends one again, once, and leaves the others dead", async () => {
    const { queues, lay, take } = bench();
    const [first, second] = [await lay("dead", "collect", body(1)), await lay("dead", "collect", body(2))];
    expect(await queues.redrive("collect", second)).toBe(true);
    expect(await queues.redrive("collect", second)).toBe(false);
    expect(await take("collect")).toEqual([{ brand: "acme", source: "s2" }]);
    expect((await queues.deadLetters()).map(({ id }) => id)).toEqual([first]);
    expect(await queues.discard("collect", first)).toBe(true);
    expect(await take("collect")).toEqual([]);
  });

  it("sends a dead publication again in its group, each time anew", async () => {
    const { queues, lay, take } = bench();
    const reply = { brand: "acme", conversation: "c", reply: "r" };
    for (let round = 0; round < 2; round++) {
      const id = await lay("dead", "publish", JSON.stringify(reply), "account");
      expect(await queues.redrive("publish", id)).toBe(true);
      expect(await take("publish")).toEqual([reply]);
    }
  });

  it("shows a FIFO group's next dead letter once the one before it is gone", async () => {
    const { queues, lay } = bench();
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push(await lay("dead", "publish", body(n), "account"));
    for (const id of ids) {
      expect((await queues.deadLetters())[0]!.id).toBe(id);
      expect(await queues.discard("publish", id)).toBe(true);
    }
    expect(await queues.deadLetters()).toEqual([]);
  });
}
