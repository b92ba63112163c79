import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { queueRules } from "@earshot/core/queues";
import { consumes } from "./queues/consumes.ts";
import { deadLetters } from "./queues/dead-letters.ts";
import { groupIds } from "./queues/group-ids.ts";
import { openQueues, type QueueBench } from "./queues/queue-bench.ts";
import { sends } from "./queues/sends.ts";

describe("the queues: embedded SQS", () => {
  let bench: QueueBench;
  beforeEach(async () => {
    bench = await openQueues();
  });
  afterEach(() => bench.close());

  describe("sending", () => sends(() => bench));
  describe("ids", () => groupIds(() => bench));
  describe("dead letters", () => deadLetters(() => bench));
  describe("consuming", () => consumes(() => bench));
});

describe("the queues: embedded SQS with its delays", () => {
  it("hides a reply for the undo window, counts it as waiting, and then gives it", async () => {
    const bench = await openQueues({});
    try {
      const reply = { brand: "acme", conversation: "c", reply: "r" };
      const sentAt = Date.now();
      await bench.queues.send("publish", [reply], { group: "A" });
      await bench.queues.send("collect", [{ brand: "acme", source: "s" }]);
      expect(await bench.take("collect")).toHaveLength(1);
      expect((await bench.queues.depths()).publish).toEqual({ waiting: 1, dead: 0 });
      let taken: unknown[] = [];
      while (taken.length === 0 && Date.now() < sentAt + 15_000) {
        taken = await bench.take("publish");
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(taken).toEqual([reply]);
      expect(Date.now() - sentAt).toBeGreaterThanOrEqual(queueRules.publish.delaySeconds! * 1000);
    } finally {
      await bench.close();
    }
  });
});
