import type { Collected } from "@earshot/core/connector";
import { callParts } from "../fake-server.ts";
import { feed } from "./index.ts";

export const FEED = "https://feed.example/feeds/all.xml";

/** Collects a feed as a server sends it. */
export function readAs(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  cursor?: unknown,
): Promise<Collected> {
  const fetch = async () => new Response(body as BodyInit, { headers });
  return feed.collect({ ...callParts, settings: { url: FEED }, fetch }, cursor);
}

export const rss = (items: string, prolog = '<?xml version="1.0"?>', attributes = "") =>
  `${prolog}<rss version="2.0" ${attributes}><channel><title>News</title><link>https://feed.example/</link>${items}</channel></rss>`;
export const atom = (entries: string, attributes = "") =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title>${entries}</feed>`;
