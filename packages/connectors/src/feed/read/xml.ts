import type { Author, Entry, Feed, Words } from "../entry.ts";
import { newest } from "./newest.ts";
import { allOf, type Element, isFeedRoot, textOf, treeOf } from "./tree.ts";
import { wordsIn } from "./words.ts";

const TITLES = ["title", "dc:title", "atom:title", "media:title", "itunes:title"];
/** The whole text before an excerpt of it. */
const TEXTS = [
  "content:encoded",
  "content",
  "atom:content",
  "description",
  "xhtml:body",
  "body",
  "summary",
  "atom:summary",
  "dc:description",
  "abstract",
  "fullitem",
  "media:description",
  "itunes:summary",
];
const PUBLISHED = [
  "pubdate",
  "dc:date",
  "published",
  "issued",
  "created",
  "atom:published",
  "dcterms:issued",
  "dcterms:created",
  "date",
];
const EDITED = ["updated", "atom:updated", "modified", "dcterms:modified"];

/** Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, RDF or CDF; undefined when it is none. */
export function feedInXml(source: string, base: string): Feed | undefined {
  const { root, entries, count, isWhole } = treeOf(source, base);
  if (!root || !isFeedRoot(root.name)) return undefined;
  const channel = allOf(root, "channel")[0] ?? root;
  // RDF is more than feeds: one without anything in it is a feed where it says so.
  const isRss = [...root.attributes.values()].some((value) => /purl\.org\/rss|netscape\.com\/rdf/iu.test(value));
  if (root.name.endsWith("rdf") && channel === root && count === 0 && !isRss) return undefined;
  const isAtom = root.name === "feed";
  const kept = newest(entries, (entry) => publishedOf(entry) ?? textOf(entry, ...EDITED));
  return {
    title: titleOf(channel, source, isAtom),
    language: textOf(channel, "language", "dc:language") ?? channel.language,
    entries: kept.map((entry) => entryOf(entry, channel, source, isAtom)),
    count,
    isWhole,
  };
}

function titleOf(channel: Element, source: string, isAtom: boolean): string | undefined {
  const [title] = allOf(channel, ...TITLES);
  return title && wordsIn(title, source, isAtom)?.words;
}

function entryOf(entry: Element, channel: Element, source: string, isAtom: boolean): Entry {
  // Media RSS puts titles and descriptions into groups and beside each file as well.
  const places = [
    entry,
    ...allOf(entry, "media:group"),
    ...allOf(entry, "media:content", "media:group").flatMap((each) => allOf(each, "media:content")),
  ];
  const wordsOf = (names: string[]): Words[] =>
    names
      .flatMap((name) => places.flatMap((place) => allOf(place, name)))
      .flatMap((each) => wordsIn(each, source, isAtom) ?? []);
  const about = entry.attributes.get("rdf:about");
  return {
    id: (isAtom ? textOf(entry, "id") : textOf(entry, "guid")) ?? about ?? undefined,
    link: linkOf(entry, isAtom),
    original: textOf(entry, "feedburner:origlink"),
    titles: wordsOf(TITLES),
    texts: wordsOf(TEXTS),
    author:
      authorOf(entry, isAtom) ??
      authorOf(allOf(entry, "source")[0], isAtom) ??
      (isAtom ? authorOf(channel, isAtom) : undefined),
    publisher: isAtom ? undefined : textOf(entry, "source"),
    published: publishedOf(entry),
    edited: textOf(entry, ...EDITED),
    language: textOf(entry, "dc:language") ?? entry.language ?? allOf(entry, "content")[0]?.language,
  };
}

function publishedOf(entry: Element): string | undefined {
  return textOf(entry, ...PUBLISHED);
}

/** The page of an entry; an id is one only where it is an address, and the feed does not say that it is none. */
function linkOf(entry: Element, isAtom: boolean): string | undefined {
  const links = allOf(entry, "link", "atom:link");
  const alternates = links.filter(({ attributes: given, text }) => {
    const rel = given.get("rel")?.trim().toLowerCase();
    return (
      (given.has("href") || text.trim() !== "") &&
      (rel === undefined || rel === "alternate" || rel.endsWith("/alternate"))
    );
  });
  const page = alternates.find(({ attributes: given }) => /html|^$/iu.test(given.get("type") ?? "")) ?? alternates[0];
  const guid = isAtom ? undefined : allOf(entry, "guid").find(isPermanentLink);
  // Behind a link that was closed at once, as if it were HTML's, its address stands alone.
  const beside = links.length > 0 ? /https?:\/\/\S+/iu.exec(entry.text)?.[0] : undefined;
  const about = beside ?? entry.attributes.get("rdf:about") ?? entry.attributes.get("href");
  const found = page ?? guid;
  const written = found ? found.text.trim() || found.attributes.get("href") : about;
  const base = found?.base ?? entry.base;
  return written && URL.canParse(written.trim(), base) ? new URL(written.trim(), base).href : written;
}

function isPermanentLink({ attributes, text }: Element): boolean {
  const said = attributes.get("ispermalink")?.trim().toLowerCase();
  return said !== "false" && (said === "true" || /^https?:\/\/\S+$/iu.test(text.trim())) && text.trim() !== "";
}

function authorOf(place: Element | undefined, isAtom: boolean): Author | undefined {
  const names = ["dc:creator", "author", "dc:author", "atom:author", "itunes:author", "media:credit"];
  for (const each of allOf(place, ...(isAtom ? ["author", ...names] : names))) {
    const name = textOf(each, "name", "atom:name", "email", "atom:email") ?? personIn(each.text);
    if (name) return { name, url: textOf(each, "uri", "url", "atom:uri") };
  }
  return undefined;
}

/** RSS has `mail (Name)` for a person, and many write `Name <mail>`. */
function personIn(text: string): string | undefined {
  const written = text.trim().replace(/\s+/gu, " ").slice(0, 1000);
  const named = /^\S+@\S+ ?\((.+)\)$/u.exec(written)?.[1] ?? /^"?([^"<]+)"? ?<\S+@\S+>$/u.exec(written)?.[1];
  return (named ?? written).trim() || undefined;
}
