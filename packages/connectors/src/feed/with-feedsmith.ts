import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { type Entry, type Feed, html, plain, type Words } from "./entry.ts";

/** Reads a feed as its standard says. @throws when it is none, or too broken. */
export function withFeedsmith(text: string): Feed {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case "rss":
      return {
        title: feed.title,
        language: feed.language ?? feed.dc?.languages?.[0],
        entries: (feed.items ?? []).map(fromRss),
      };
    case "atom":
      return {
        title: feed.title?.value,
        language: feed.xml?.lang,
        entries: (feed.entries ?? []).map((entry) => fromAtom(entry, feed)),
      };
    case "rdf":
      return { title: feed.title, language: feed.dc?.languages?.[0], entries: (feed.items ?? []).map(fromRdf) };
    case "json":
      return {
        title: feed.title,
        language: feed.language,
        entries: (feed.items ?? []).map((item) => fromJson(item, feed)),
      };
  }
}

function fromRss(item: RssFeed.Item<string>): Entry {
  const { guid, dc, dcterms, atom } = item;
  const author = item.authors?.[0];
  return {
    id: guid?.value,
    link: item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value) ?? linkOf(atom?.links),
    title: html(item.title ?? dc?.titles?.[0]),
    text:
      html(item.content?.encoded ?? item.description ?? dc?.descriptions?.[0]) ?? words(atom?.content ?? atom?.summary),
    author: {
      name: dc?.creators?.[0] ?? author?.name ?? item.itunes?.author ?? atom?.authors?.[0]?.name,
      url: author?.link,
    },
    published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published ?? dcterms?.created?.[0],
    edited: atom?.updated ?? dcterms?.modified?.[0],
    language: dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Entry {
  const author = entry.authors?.[0] ?? entry.source?.authors?.[0] ?? feed.authors?.[0];
  const { published, updated } = entry;
  return {
    id: entry.id,
    link: linkOf(entry.links),
    title: words(entry.title),
    text: words(entry.content?.value ? entry.content : entry.summary),
    author: { name: author?.name ?? entry.dc?.creators?.[0], url: author?.uri },
    published: published ?? entry.dc?.dates?.[0],
    edited: updated,
    language: entry.xml?.lang ?? entry.content?.xml?.lang,
  };
}

function fromRdf(item: RdfFeed.Item<string>): Entry {
  return {
    id: item.rdf?.about ?? item.link,
    link: item.link ?? item.rdf?.about,
    title: html(item.title ?? item.dc?.titles?.[0]),
    text: html(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
    author: { name: item.dc?.creators?.[0] },
    published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    edited: item.dcterms?.modified?.[0],
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function fromJson(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): Entry {
  const author = item.authors?.[0] ?? feed.authors?.[0];
  return {
    id: item.id,
    link: item.url ?? item.external_url,
    title: plain(item.title),
    text: html(item.content_html) ?? plain(item.content_text ?? item.summary),
    author: { name: author?.name, url: author?.url },
    published: item.date_published,
    edited: item.date_modified,
    language: item.language,
  };
}

function linkOf(links: { href?: string; rel?: string; type?: string }[] | undefined): string | undefined {
  const alternates = links?.filter(({ rel }) => rel === undefined || rel === "alternate");
  return (alternates?.find(({ type }) => type === undefined || type.includes("html")) ?? alternates?.[0])?.href;
}

/** Atom says whether a text is HTML; what says nothing is plain. */
function words(text: { value?: string; type?: string } | undefined): Words | undefined {
  return /html|xml/iu.test(text?.type ?? "") ? html(text?.value) : plain(text?.value);
}
