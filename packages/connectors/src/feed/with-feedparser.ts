import { setImmediate } from "node:timers/promises";
import FeedParser from "feedparser";
import { type Entry, type Feed, html } from "./entry.ts";

const TIME_OUT_MS = 5000;
const PIECE = 8 * 1024;

/** Reads what it can of a broken feed, for as long as the time-out allows. @throws when there is nothing to read. */
export async function withFeedparser(text: string): Promise<Feed> {
  const until = Date.now() + TIME_OUT_MS;
  const parser = new FeedParser({ addmeta: false });
  const feed: Feed = { entries: [] };
  let recognized = false;
  let over = false;
  let trouble: Error | undefined;
  const finished = () => (over = true);
  parser.on("error", (error) => (trouble = error));
  parser.on("meta", (meta) => {
    recognized = true;
    feed.title = meta.title ?? undefined;
    feed.language = meta.language ?? undefined;
  });
  parser.on("readable", () => {
    for (let item = parser.read(); item; item = parser.read()) feed.entries.push(entryOf(item));
  });
  for (const event of ["end", "close"]) parser.on(event, finished);

  for (let at = 0; at < text.length && !over && Date.now() < until; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    await setImmediate();
  }
  if (!over && Date.now() < until) parser.end();
  while (!over && Date.now() < until) await setImmediate();
  parser.destroy();
  if (!recognized) throw trouble ?? new Error("It is no feed, or took too long to read.");
  return feed;
}

function entryOf(item: FeedParser.Item): Entry {
  const [published, edited] = [item.pubdate ?? item.date, item.date].map((date) =>
    date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined,
  );
  return {
    id: item.guid ?? undefined,
    link: item.origlink ?? item.link ?? undefined,
    title: html(item.title ?? undefined),
    text: html(item.description ?? item.summary ?? undefined),
    author: { name: item.author ?? undefined },
    published,
    edited: edited === published ? undefined : edited,
  };
}
