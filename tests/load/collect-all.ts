// A process of its own, so that its memory is its own: collects from the server it is given until there is no more.
import { bluesky } from "@earshot/connectors/bluesky/index";
import { Settings, type BlueskyCall } from "@earshot/connectors/bluesky/settings";
import { parseTerms } from "@earshot/core/terms/parse-terms";

const [server, terms = ""] = process.argv.slice(2);
const call: BlueskyCall = {
  settings: Settings.parse({ server }),
  secret: undefined,
  query: parseTerms(terms),
  now: () => new Date(),
  random: () => 0,
  fetch,
};
const before = process.memoryUsage.rss();
let items = 0;
let pages = 0;
let cursor: unknown;
for (let more: boolean | undefined = true; more; pages++) {
  const collected = await bluesky.collect(call, cursor);
  items += collected.items.length;
  cursor = collected.cursor;
  more = collected.more;
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ items, pages, before, peak }));
