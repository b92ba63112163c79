import { hashOf } from "@earshot/core/ids";
import { canonicalAddress } from "@earshot/core/mention/address";
import { unwrapped } from "@earshot/core/mention/address/wrapped";
import type { Aside, Incoming } from "@earshot/core/mention/mention";
import { withAsides } from "@earshot/core/mention/own-words/own-words";
import { imageTexts, plainText } from "../plain-text.ts";
import { plainOfFeed, textOfFeed } from "./read/soup.ts";
import type { Entry, Feed, Words } from "./entry.ts";
import type { Sighting } from "./identity/sighting.ts";
import { isoDate } from "../dates/iso-date.ts";

export const PLATFORM = "feed";
const ID_LIMIT = 900;
const NAME_LIMIT = 500;

/** The feed an entry stands in: its address as it was set, and the page that its links start from. */
export type Origin = { url: string; base: string };

/** An entry as a mention under the id that the feed gives it, and what it is known again by. */
export type Found = { mention: Incoming; sighting: Sighting };

/** The entries of a feed as mentions; an entry without any words is none. */
export function mentionsOf(feed: Feed, origin: Origin): Found[] {
  return feed.entries.flatMap((entry) => foundIn(entry, feed, origin) ?? []);
}

function foundIn(entry: Entry, feed: Feed, { url, base }: Origin): Found | undefined {
  const title = firstWords(entry.titles);
  const text = firstWords(entry.texts);
  const publisher = plainText(entry.publisher ?? "");
  if (title === "" && text === "") return undefined;
  const given = webAddress(entry.link, base);
  const page = webAddress(entry.original, base) ?? given;
  const link = page && (unwrapped(new URL(page))?.href ?? page);
  const createdAt = isoDate(entry.published) ?? isoDate(entry.edited);
  const editedAt = isoDate(entry.edited);
  const language = languageTag(entry.language ?? feed.language);
  const name = shortened(
    plainText(entry.author?.name ?? "") || publisher || plainText(feed.title ?? "") || new URL(base).host,
  );
  const authorUrl = webAddress(entry.author?.url, base);
  const nativeId = nativeIdOf(entry, url, given, title || text);
  const own = entry.id?.trim() || given;
  const mention: Incoming = {
    platform: PLATFORM,
    nativeId,
    kind: "post",
    published: true,
    author: { id: name, name, ...(authorUrl && { url: authorUrl }) },
    ...(title !== "" && { title }),
    text,
    visibility: "public",
    ...(link && { url: link }),
    ...(language && { language }),
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
  };
  const sighting: Sighting = {
    key: own === undefined ? nativeId : (canonicalAddress(own) ?? `${canonicalAddress(url) ?? url} ${own}`),
    declared: Boolean(entry.id?.trim()),
    bare: nativeId,
    author: plainText(entry.author?.name ?? "") || undefined,
    published: isoDate(entry.published),
    edited: isoDate(entry.edited),
    address: link && canonicalAddress(link),
    words: `${title}\n${text}`,
  };
  return { mention: withAsides(mention, withoutPaper(title, text, publisher)), sighting };
}

/** Searches of news give, where others have a text, the headline again and the paper's name behind it, which nobody says of anything. */
function withoutPaper(title: string, text: string, paper: string): { text: string; asides: Aside[] } {
  const own = paper !== "" && text.endsWith(paper) ? text.slice(0, -paper.length).trimEnd() : "";
  const isHeadline =
    own !== "" && title.startsWith(own) && /^[\s|–—-]*$/u.test(title.slice(own.length).replace(paper, ""));
  return isHeadline ? { text: own, asides: [{ kind: "boilerplate", text: paper }] } : { text, asides: [] };
}

/** Only an address is unique in the world; any other id is unique within its feed. */
function nativeIdOf({ id, published }: Entry, feedUrl: string, link: string | undefined, words: string): string {
  const given = id?.trim() || link;
  if (given && /^https?:\/\/\S+$/iu.test(given) && given.length <= ID_LIMIT) return given;
  const feed = hashOf(feedUrl);
  if (given && given.length <= ID_LIMIT - feed.length - 1) return `${feed}:${given}`;
  return `${feed}:${hashOf(given ?? [words, published ?? ""])}`;
}

const HAS_WORDS = /[\p{L}\p{N}\p{S}]/u;

/** The first that has words, else what is said in the place of pictures. */
function firstWords(given: Words[]): string {
  const texts = given.map(({ words, html }) => (html ? textOfFeed(words) : plainOfFeed(words)));
  const said = () => given.map(({ words, html }) => (html && /<img\s/iu.test(words) ? imageTexts(words) : ""));
  const hasWords = (text: string) => HAS_WORDS.test(text);
  return texts.find(hasWords) ?? said().find(hasWords) ?? texts.find(Boolean) ?? "";
}

function webAddress(link: string | undefined, base: string): string | undefined {
  if (!link?.trim() || !URL.canParse(link.trim(), base)) return undefined;
  const { protocol, href } = new URL(link.trim(), base);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

function languageTag(tag: string | undefined): string | undefined {
  const tidy = tag?.trim().replaceAll("_", "-") ?? "";
  return tidy.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iu.test(tidy) ? tidy : undefined;
}

function shortened(name: string): string {
  return name.replace(/\s+/gu, " ").slice(0, NAME_LIMIT);
}
