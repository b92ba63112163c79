import { ConnectorError } from "@earshot/core/errors";
import type { Feed } from "../entry.ts";
import { withoutDoctype } from "./doctype.ts";
import { feedInJson } from "./json.ts";
import { feedInXml } from "./xml.ts";

const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)(?=[\s/>])/iu;
/** A warning of the server's own program, or a banner, may stand before a feed. */
const MOST_JUNK = 20_000;
const MOST_PAGE = 200_000;

/**
 * Reads RSS, Atom, RDF, CDF or JSON Feed; what is broken is read as far as it goes.
 * @param base the feed's address, from which its links start
 * @throws ConnectorError `refused` when it is no feed
 */
export function readFeed(text: string, base: string): Feed {
  const bare = withoutDoctype(text);
  const feed = bare.startsWith("{") ? feedInJson(bare) : feedInXml(fromRoot(bare), base);
  return feed ?? refuse(base, bare);
}

/** The feed without what stands before it; a web page that has one somewhere in it is none. */
function fromRoot(bare: string): string {
  if (/^<(?:!doctype )?html/iu.test(bare)) return "";
  const at = bare.slice(0, MOST_JUNK).search(ROOT);
  return at < 0 ? "" : withOpenedTags(withoutHalfTag(bare.slice(at)));
}

/** What breaks off within a tag says nothing there. */
function withoutHalfTag(xml: string): string {
  const last = xml.lastIndexOf("<");
  return last > xml.lastIndexOf(">") && !xml.startsWith("<![CDATA[", last) ? xml.slice(0, last) : xml;
}

/** A < that no name follows is a character: "I <3 it". Not in CDATA, where it is one anyway. */
function withOpenedTags(xml: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<![CDATA[", at);
    const end = start < 0 ? -1 : xml.indexOf("]]>", start);
    pieces.push(xml.slice(at, start < 0 ? xml.length : start).replace(/<(?![\p{L}_:/!?])/gu, "&lt;"));
    if (start < 0) break;
    pieces.push(end < 0 ? xml.slice(start) : xml.slice(start, end + 3));
    at = end < 0 ? xml.length : end + 3;
  }
  return pieces.join("");
}

function refuse(base: string, text: string): never {
  const { host } = new URL(base);
  if (text.trim() === "") throw new ConnectorError("refused", `${host} sent nothing. Check the address of the feed.`);
  const what = /^<(?:!doctype html|html|head|body)/iu.test(text) ? "a web page" : "something";
  const own = feedNamedIn(text, base);
  const advice = own
    ? `Give the address of its feed: ${own}.`
    : "Give the address of the feed itself: RSS, Atom or JSON Feed.";
  throw new ConnectorError("refused", `${host} sent ${what} that is not a feed. ${advice}`);
}

/** The feed that a web page names as its own. */
function feedNamedIn(page: string, base: string): string | undefined {
  for (const [tag] of page.slice(0, MOST_PAGE).matchAll(/<link\s[^<>]*>/giu)) {
    if (!/type\s*=\s*["']?application\/(?:rss|atom|feed)\+/iu.test(tag)) continue;
    const href = /href\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/iu.exec(tag)?.slice(1).find(Boolean);
    const address = href && URL.parse(href.replaceAll("&amp;", "&").trim(), base);
    if (address && /^https?:$/u.test(address.protocol)) return address.href.slice(0, 500);
  }
  return undefined;
}
