import { addBrand } from "@earshot/core/brand/add-brand";
import type { Connector } from "@earshot/core/connector";
import { coverage } from "@earshot/core/ledger/coverage";
import type { Incoming } from "@earshot/core/mention/mention";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import * as z from "zod";
import { createClock } from "../../support/clock.ts";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { atMost, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const MINUTES = 5;
const A_DAY = 1440 / MINUTES;
const LISTED = 100;
const READS = ["Query", "GetItem", "BatchGetItem"];

/** What an idle day of one source costs with its ledger: 288 collections of a list of a hundred that does not change, and once a day a re-read. */
export async function ledger(): Promise<Row[]> {
  return inScratch(async (dir) => {
    const clock = createClock();
    const units = { read: 0, written: 0 };
    const stack = await startStack({
      dir,
      now: clock.now,
      onUse: ({ operation, units: used }) => void (units[READS.includes(operation) ? "read" : "written"] += used),
    });
    const ctx = { ...benchContext(stack.store, stack.queues), now: clock.now, connectors: { listed } };
    await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
    const source = await connectSource(ctx, "acme", { platform: "listed" });
    const asked = { brand: "acme", source: source.id };
    await collect(ctx, asked, { now: true });
    const measured = async (collections: number) => {
      Object.assign(units, { read: 0, written: 0 });
      for (let n = 0; n < collections; n++) {
        clock.advance(MINUTES * 60);
        await collect(ctx, asked, { now: true });
      }
      return { ...units };
    };
    await measured(A_DAY);
    const day = await measured(A_DAY);
    Object.assign(units, { read: 0, written: 0 });
    const found = await coverage(ctx, "acme");
    const page = units.read;
    await stack.close();
    if (found.sources[0]!.counts.good < A_DAY) throw new Error("The ledger did not count its collections.");
    return [
      atMost("ledger: read units a collection of nothing, over a day with its re-read", day.read / A_DAY, 5, "units"),
      atMost("ledger: write units a collection of nothing, over a day with its hours", day.written / A_DAY, 6, "units"),
      atMost("ledger: read units of a source's week on the Coverage page", page, 20, "units"),
    ];
  });
}

const items: Incoming[] = Array.from({ length: LISTED }, (_, n) => ({
  platform: "listed",
  nativeId: `https://listed.example/posts/${n}`,
  kind: "post",
  author: { id: `a${n}`, name: "Somebody" },
  text: `acme number ${n}`,
  visibility: "public",
  createdAt: new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString(),
}));

const listed: Connector = {
  platform: "listed",
  name: "Listed",
  about: "",
  settings: z.object({}),
  rulebook: {
    limit: { max: 100, unit: "characters" },
    pace: { seconds: 1, jitter: 0 },
    rules: [],
    readOn: "2026-11-01",
  },
  interval: MINUTES * 60,
  finds: "by-terms",
  collect: async () => ({ items, cursor: { newest: LISTED }, reached: "known" }),
};
