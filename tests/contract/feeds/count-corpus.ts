import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { feed } from "@earshot/connectors/feed/index";
import { decode } from "@earshot/connectors/feed/bytes/decode";
import { readFeed } from "@earshot/connectors/feed/read/read-feed";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import FeedParser from "feedparser";

/** Feeds that other readers are tested with: the well formed, the broken and the strange. */
export const FOLDER = resolve(process.env["EARSHOT_SHARED"] ?? "../shared", "specs/feeds");
export const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:xml|rss|atom|rdf|json|html?)$/iu.test(name))
      .sort()
  : [];

/** One file: what we make of it, what `feedparser`, a lenient reader, finds in it, and how many items its tags say there are. */
export type Counted = {
  /** Items with words, or `refused`. */
  mentions: number | "refused";
  /** Items of our reader that have no words: a link, a picture. Nobody can say what such a one is about. */
  wordless: number;
  lenient: number;
  tags: number;
};

const ANSWERS_MS = 2000;

export async function counted(name: string): Promise<Counted> {
  const bytes = readFileSync(join(FOLDER, name));
  const text = decode(bytes, null);
  const mentions = await mentionsIn(bytes);
  return {
    mentions,
    wordless: mentions === "refused" ? 0 : readFeed(text, "https://feeds.example/").count - mentions,
    lenient: await lenientCount(text),
    tags: [...text.matchAll(/<(?:[\w.-]+:)?(?:item|entry)(?=[\s>/])/giu)].length,
  };
}

async function mentionsIn(bytes: Uint8Array): Promise<number | "refused"> {
  const call = {
    settings: { url: "https://feeds.example/" },
    secret: undefined,
    query: { any: [], none: [] },
    now: () => new Date(),
    random: () => 0,
    fetch: async () => new Response(bytes as BodyInit),
  };
  try {
    const { items } = await feed.collect(call, undefined);
    for (const item of items) Incoming.parse(item);
    return items.length;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "refused") return "refused";
    throw error;
  }
}

async function lenientCount(text: string): Promise<number> {
  const parser = new FeedParser({ addmeta: false });
  let count = 0;
  const over = new Promise<void>((resolved) => {
    for (const event of ["end", "close"]) parser.on(event, () => resolved());
  });
  parser.on("error", () => undefined);
  parser.on("readable", () => {
    while (parser.read()) count += 1;
  });
  parser.write(text);
  parser.end();
  // Of what it does not know it never says that it is over.
  await Promise.race([over, setTimeout(ANSWERS_MS, undefined, { ref: false })]);
  return count;
}
