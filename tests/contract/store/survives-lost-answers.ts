import { expect, it } from "vitest";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { createTable } from "@earshot/aws/table";
import type { Change } from "@earshot/core/store";
import { cuttingProxy } from "../../support/cutting-proxy.ts";
import { at } from "./open.ts";

/** A write that was done and whose answer never came is sent again by the SDK: only for stores that are behind a network. */
export function survivesLostAnswers(endpointOf: () => string): void {
  it.each<[string, Change[]]>([
    ["one addition", [{ add: at("n"), counts: { n: 1 } }]],
    [
      "an addition beside a record that must be new",
      [
        { add: at("n"), counts: { n: 1 } },
        { put: at("new"), value: {}, if: "absent" },
      ],
    ],
  ])("counts once when the answer to %s is lost", async (_, changes) => {
    const endpoint = endpointOf();
    const table = `lost-${Date.now()}-${changes.length}`;
    await createTable(endpoint, table);
    let cuts = 2;
    const proxy = await cuttingProxy(endpoint, () => cuts-- > 0);
    try {
      await createDynamoStore({ endpoint: proxy.url, table }).commit(changes);
      expect(cuts).toBeLessThan(0);
      expect(await createDynamoStore({ endpoint, table }).get(at("n"))).toEqual({ n: 1 });
    } finally {
      await proxy.close();
    }
  });
}
