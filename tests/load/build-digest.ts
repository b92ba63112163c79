// A process of its own, so that its memory is its own: makes a week's digest from the table it is given.
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import type { Brand } from "@earshot/core/brand/brand";
import type { Context } from "@earshot/core/context";
import { buildDigest } from "@earshot/core/digest/build-digest";
import { periodFrom } from "@earshot/core/digest/calendar";
import { keys } from "@earshot/core/keys";

const [endpoint = "", now = "", day = ""] = process.argv.slice(2);
let units = 0;
const store = createDynamoStore({ endpoint, table: "earshot", onUse: (use) => (units += use.units) });
const brand = (await store.get(keys.brand("acme"))) as Brand;
// What a digest is made of: a table and a clock.
const ctx = { store, now: () => new Date(now), actor: "earshot" } as unknown as Context;
const before = process.memoryUsage.rss();
const used = process.cpuUsage();
const start = performance.now();
const digest = await buildDigest(ctx, brand, "weekly", periodFrom("weekly", day, brand.timeZone));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
const computing = (user + system) / 1_000_000;
const peak = process.resourceUsage().maxRSS * 1024;
const { counts, unansweredTotal, compared } = digest;
const bytes = Buffer.byteLength(JSON.stringify(digest));
process.stdout.write(
  JSON.stringify({
    seconds,
    computing,
    before,
    peak,
    units,
    bytes,
    mentions: counts.mentions,
    compared: compared?.counts.mentions ?? 0,
    waiting: unansweredTotal,
  }),
);
