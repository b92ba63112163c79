import { provide } from "@earshot/aws/current";
import { addBrand } from "@earshot/core/brand/add-brand";
import { connectSource } from "@earshot/core/source/connect-source";
import type { Change } from "@earshot/core/store";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { handler } from "../../../functions/intake.ts";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { heardMention } from "../heard-mention.ts";
import { atLeast, atMost, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const MENTIONS = 1000;
/** As many as intake has in hand at once: two pollers with a batch of ten each. */
const SIDE_BY_SIDE = 20;

/** Requests per mention, and how fast intake is beside nothing but its own transactions on the same emulator. */
export async function intake(): Promise<Row[]> {
  const commits: Change[][] = [];
  const { requests, perSecond } = await inScratch((dir) => takeIn(dir, commits));
  const raw = await inScratch((dir) => replay(dir, commits));
  return [
    atMost("intake: DynamoDB requests a mention", requests.table / MENTIONS, 3, "requests"),
    atMost("intake: SQS requests a mention", requests.queues / MENTIONS, 2, "requests"),
    atLeast(
      `intake: throughput beside its transactions alone (${perSecond.toFixed(0)}/s beside ${raw.toFixed(0)}/s)`,
      perSecond / raw,
      0.5,
      "ratio",
    ),
  ];
}

async function takeIn(dir: string, commits: Change[][]) {
  const requests = { table: 0, queues: 0 };
  let isCounting = false;
  const stack = await startStack({
    dir,
    onUse: () => void (isCounting && requests.table++),
    onQueueUse: () => void (isCounting && requests.queues++),
  });
  let done = 0;
  let finished!: () => void;
  const all = new Promise<void>((resolve) => (finished = resolve));
  const store = {
    ...stack.store,
    async commit(changes: Change[]) {
      await stack.store.commit(changes);
      if (!isCounting) return;
      commits.push(changes);
      if (++done === MENTIONS) finished();
    },
  };
  const ctx = benchContext(store, stack.queues);
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
  const source = await connectSource(ctx, "acme", { platform: "hacker-news", settings: {} });
  await stack.queues.send(
    "intake",
    Array.from({ length: MENTIONS }, (_, n) => heardMention(n, source.id)),
  );

  provide(ctx);
  const stop = new AbortController();
  isCounting = true;
  const start = performance.now();
  const polling = pollQueues({
    endpoint: stack.endpoint,
    urls: stack.urls,
    handlers: { intake: handler },
    signal: stop.signal,
    log: ctx.log,
    onUse: () => void requests.queues++,
  });
  await all;
  const seconds = (performance.now() - start) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 500)); // the last drafts asked for, the last messages deleted
  isCounting = false;
  stop.abort();
  await polling;
  await stack.close();
  return { requests, perSecond: MENTIONS / seconds };
}

/** The raw loop: the very same transactions and nothing else, as many side by side. */
async function replay(dir: string, commits: Change[][]): Promise<number> {
  const stack = await startStack({ dir });
  const left = [...commits];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await stack.store.commit(next);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await stack.close();
  return commits.length / seconds;
}
