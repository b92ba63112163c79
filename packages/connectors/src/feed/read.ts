import { ConnectorError } from "@earshot/core/errors";
import { withoutDoctype } from "./doctype.ts";
import type { Feed } from "./entry.ts";
import { withFeedparser } from "./with-feedparser.ts";
import { withFeedsmith } from "./with-feedsmith.ts";

/** Reads RSS, Atom, RDF or JSON Feed; what is broken is read as far as it goes. */
export async function readFeed(text: string, host: string): Promise<Feed> {
  const bare = withoutDoctype(text);
  let strict: Feed | undefined;
  let cause: unknown;
  try {
    strict = withFeedsmith(bare);
    if (strict.entries.length > 0) return strict;
  } catch (error) {
    cause = error;
  }
  // JSON is read whole or not at all.
  if (!bare.startsWith("<")) return strict ?? refuse(host, bare, cause);
  try {
    return await withFeedparser(bare);
  } catch {
    return strict ?? refuse(host, bare, cause);
  }
}

function refuse(host: string, text: string, cause: unknown): never {
  if (text.trim() === "") throw new ConnectorError("refused", `${host} sent nothing. Check the address of the feed.`);
  const what = /^<html|^<head|^<body/iu.test(text) ? "a web page" : "something";
  const advice = "Give the address of the feed itself: RSS, Atom or JSON Feed.";
  throw new ConnectorError("refused", `${host} sent ${what} that is not a feed. ${advice}`, { cause });
}
