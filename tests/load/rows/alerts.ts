import { provide } from "@earshot/aws/current";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Context } from "@earshot/core/context";
import { connectSource } from "@earshot/core/source/connect-source";
import { invite } from "@earshot/core/team/invite";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { handler as digest } from "../../../functions/digest.ts";
import { handler as draft } from "../../../functions/draft.ts";
import { handler as intake } from "../../../functions/intake.ts";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { heardMention } from "../heard-mention.ts";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

/** As many brands, each with somebody who approves: one person is mailed once a minute. */
const MENTIONS = 40;
const EVERY_MS = 250;

/** How long it takes from a critical mention in intake's queue until its mail is handed over, four a second. */
export const alerts = (): Promise<Row[]> => inScratch(measure);

async function measure(dir: string): Promise<Row[]> {
  const stack = await startStack({ dir });
  const ctx: Context = benchContext(stack.store, stack.queues);
  const mailed = new Map<string, number>();
  let finished!: () => void;
  const all = new Promise<void>((resolve) => (finished = resolve));
  ctx.mail = {
    digest: async () => undefined,
    notice: async ({ to }) => {
      for (const address of to) if (!mailed.has(address)) mailed.set(address, performance.now());
      if (mailed.size === MENTIONS) finished();
    },
  };
  const brands = Array.from({ length: MENTIONS }, (_, n) => `brand-${n}`);
  const sources: string[] = [];
  for (const id of brands) {
    await addBrand(ctx, { id, name: id, terms: "acme" });
    sources.push((await connectSource(ctx, id, { platform: "hacker-news", settings: {} })).id);
    await invite(ctx, { name: id, email: `${id}@acme.example`, brands: { [id]: "approver" } });
  }
  provide(ctx);
  const stop = new AbortController();
  const polling = pollQueues({
    endpoint: stack.endpoint,
    urls: stack.urls,
    handlers: { intake, draft, digest },
    signal: stop.signal,
    log: ctx.log,
  });
  const sentAt: number[] = [];
  for (const [n, brand] of brands.entries()) {
    sentAt.push(performance.now());
    await stack.queues.send("intake", [critical(brand, n, sources[n]!)]);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  await all;
  stop.abort();
  await polling;
  await stack.close();
  const seconds = brands.map((brand, n) => (mailed.get(`${brand}@acme.example`)! - sentAt[n]!) / 1000);
  return [
    atMost("alerts: heard → mail handed over, median", percentile(seconds, 0.5), 5, "s"),
    atMost("alerts: heard → mail handed over, p95", percentile(seconds, 0.95), 5, "s"),
  ];
}

function critical(brand: string, n: number, source: string) {
  const heard = heardMention(n, source);
  const text = `I found glass in my acme cup number ${n} and cut my mouth, I was in hospital.`;
  return { ...heard, brand, incoming: { ...heard.incoming, text } };
}
