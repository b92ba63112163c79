import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { collectStreams, type Stream } from "./streams.ts";

const item = (n: number) => ({ nativeId: String(n) }) as Incoming;

/** Three pages, of which the second and third are refused for as long as a trouble says so. */
function list(): Stream & { trouble?: Trouble } {
  const stream: Stream & { trouble?: Trouble } = {
    name: "list",
    async page(after) {
      if (after !== undefined && stream.trouble) throw new ConnectorError(stream.trouble, "No such page.");
      const n = Number(after ?? 0);
      return { items: [item(n)], next: n < 2 ? String(n + 1) : undefined };
    },
  };
  return stream;
}

test.each(["refused", "gone"] as const)("a word for a later page that is %s begins the pass anew", async (trouble) => {
  const stream = list();
  const first = await collectStreams(undefined, [stream]);
  stream.trouble = trouble;
  const restarted = await collectStreams(first.cursor, [stream]);
  expect(restarted).toMatchObject({ items: [], more: true, cursor: { known: {}, done: [] } });
  delete stream.trouble;
  const heard = [];
  for (let cursor = restarted.cursor, more: boolean | undefined = true; more;) {
    const page = await collectStreams(cursor, [stream]);
    heard.push(...page.items.map(({ nativeId }) => nativeId));
    ({ cursor, more } = page);
  }
  expect(heard).toEqual(["0", "1", "2"]);
});

test.each(["unavailable", "slow-down", "sign-in-again"] as const)("one that is %s is a trouble", async (trouble) => {
  const stream = list();
  const first = await collectStreams(undefined, [stream]);
  stream.trouble = trouble;
  await expect(collectStreams(first.cursor, [stream])).rejects.toMatchObject({ trouble });
});
