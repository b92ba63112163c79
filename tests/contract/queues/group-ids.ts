import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, it } from "vitest";
import { createSqsQueues } from "@earshot/aws/sqs-queues";
import type { QueueBench } from "./queue-bench.ts";

/** What SQS takes as an id, by its reference: the embedded one takes anything, so the request itself is looked at. */
const ID = /^[A-Za-z0-9!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]{1,128}$/;

export function groupIds(bench: () => QueueBench): void {
  it("gives SQS only ids it takes, different ones for different names", async () => {
    const entries: { MessageGroupId: string; MessageDeduplicationId: string }[] = [];
    const server = createServer(async (request, response) => {
      const body = (await json(request)) as { Entries: typeof entries };
      entries.push(...body.Entries);
      response.setHeader("content-type", "application/x-amz-json-1.0").end('{"Successful":[],"Failed":[]}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const queues = createSqsQueues({ endpoint, urls: bench().sqs.urls });
    const names = ["plain:one", "with space", "é", "é́", "😀", "x".repeat(129), "x".repeat(130), ""];
    try {
      for (const name of names)
        await queues.send("publish", [{ brand: "a", conversation: "c", reply: "r" }], {
          group: name,
          dedupe: () => name,
        });
    } finally {
      server.closeAllConnections();
      server.close();
    }
    for (const kind of ["MessageGroupId", "MessageDeduplicationId"] as const) {
      const ids = entries.map((entry) => entry[kind]);
      expect(ids).toEqual(names.map(() => expect.stringMatching(ID)));
      expect(new Set(ids).size).toBe(names.length);
      expect(ids[0]).toBe("plain:one");
    }
  });
}
