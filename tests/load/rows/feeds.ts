import { feed } from "@earshot/connectors/feed/index";
import FeedParser from "feedparser";
import { atMost, type Row } from "../row.ts";

const ITEMS = 100;
const MORE = 10;
const ROUNDS = 9;

const query = { any: [{ all: [{ text: "Acme", phrase: false }] }], none: [] };

/** A feed's bytes to mentions under the ids that they had before, beside a common reader that only parses them; and ten times as long a feed. */
export async function feeds(): Promise<Row[]> {
  const [short, long] = [feedOf(ITEMS), feedOf(ITEMS * MORE)];
  const known = await collected(short, undefined);
  const fastest = { ours: Infinity, theirs: Infinity, short: Infinity, long: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    fastest.ours = Math.min(fastest.ours, await timeOf(() => collected(short, known.cursor)));
    fastest.theirs = Math.min(fastest.theirs, await timeOf(() => parsed(short)));
    fastest.short = Math.min(fastest.short, await timeOf(() => collected(short, undefined)));
    fastest.long = Math.min(fastest.long, await timeOf(() => collected(long, undefined)));
  }
  const perSecond = Math.round((ITEMS / fastest.ours) * 1000);
  return [
    atMost(
      `feeds: a poll of ${ITEMS} items, known again, beside parsing them with feedparser (${perSecond} items/s)`,
      fastest.ours / fastest.theirs,
      2,
      "×",
    ),
    atMost(
      `feeds: a feed of ${ITEMS * MORE} items beside one of ${ITEMS}`,
      fastest.long / fastest.short,
      MORE * 2,
      "×",
    ),
  ];
}

const collected = (body: string, cursor: unknown) =>
  feed.collect(
    {
      settings: { url: "https://feed.example/" },
      secret: undefined,
      query,
      now: () => new Date(),
      random: () => 0,
      fetch: async () => new Response(body),
    },
    cursor,
  );

function parsed(body: string): Promise<void> {
  const parser = new FeedParser({});
  return new Promise((resolve) => {
    parser.on("readable", () => {
      while (parser.read());
    });
    parser.on("end", resolve);
    parser.end(body);
  });
}

function feedOf(items: number): string {
  const item = (n: number) =>
    `<item><guid isPermaLink="false">${n}</guid><title>Acme kettle ${n}</title><link>https://forum.example/t/${n}?utm_source=rss</link>
    <dc:creator>User ${n % 50}</dc:creator><pubDate>${new Date(1.79e12 - n * 6e4).toUTCString()}</pubDate>
    <description>&lt;p&gt;Number ${n}: ${"the Acme kettle leaks, and nobody answers. ".repeat(12)}&lt;/p&gt;</description></item>`;
  const all = Array.from({ length: items }, (_, n) => item(n)).join("");
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Forum</title><link>https://forum.example/</link>${all}</channel></rss>`;
}

/** Milliseconds of the processor: a long run is interrupted by others, a short one is not. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
