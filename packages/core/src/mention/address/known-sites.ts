type Site = { host: RegExp; as: (url: URL) => string | undefined };

const part = (url: URL, n: number) => url.pathname.split("/")[n + 1] || undefined;
const query = (url: URL, ...names: string[]) => {
  const given = names.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return given.length > 0 ? `?${given.join("&")}` : "";
};

/** Sites with several addresses for one thing, and the one that is kept. An address that is of none of these forms stays as it is. */
const SITES: Site[] = [
  { host: /^(?:(?:music|gaming)\.)?youtube\.com$|^youtu\.be$|^youtube-nocookie\.com$/u, as: youtube },
  { host: /^(?:[a-z]{1,3}\.)?(?:twitter|x)\.com$|^(?:vx|fx|fixup)(?:twitter|x)\.com$/u, as: x },
  { host: /^(?:(?:old|new|np|i|amp|sh)\.)?reddit\.com$|^redd\.it$/u, as: reddit },
  { host: /^(?:[a-z]{2}-[a-z]{2}\.|mbasic\.|web\.|business\.)?facebook\.com$|^fb\.com$/u, as: facebook },
  { host: /^instagram\.com$|^instagr\.am$/u, as: instagram },
  { host: /^threads\.(?:net|com)$/u, as: threads },
  { host: /^tiktok\.com$/u, as: (url) => (/\/(?:video|photo)\/\d+$/u.test(url.pathname) ? bare(url) : undefined) },
  { host: /^amazon\.[a-z.]+$/u, as: amazon },
  { host: /\.m\.(?:wiki[a-z]+|wiktionary|mediawiki)\.org$/u, as: (url) => url.href.replace(".m.", ".") },
  { host: /\.blogspot\.(?!com$)[a-z.]+$/u, as: (url) => url.href.replace(/\.blogspot\.[a-z.]+/u, ".blogspot.com") },
  { host: /^news\.google\.com$/u, as: googleNews },
];

/** An address of a site that has many for one thing, as the one. */
export function atKnownSite(url: URL): URL {
  const given = SITES.find(({ host }) => host.test(url.hostname))?.as(url);
  return given === undefined ? url : new URL(given);
}

const bare = (url: URL) => `${url.origin}${url.pathname}`;

function youtube(url: URL): string | undefined {
  const [kind, id] = [part(url, 0), part(url, 1)];
  const short = url.hostname === "youtu.be" ? kind : undefined;
  const byPath = kind && ["shorts", "live", "embed", "v", "e"].includes(kind) ? id : undefined;
  const video = short ?? byPath ?? (kind === "watch" ? url.searchParams.get("v") : undefined);
  if (video)
    return `https://youtube.com/watch${query(url, "lc")}${url.searchParams.has("lc") ? "&" : "?"}v=${encodeURIComponent(video)}`;
  if (kind === "post" && id) return `https://youtube.com/post/${id}${query(url, "lc")}`;
  return undefined;
}

function x(url: URL): string | undefined {
  const status = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)(?:\/|$)/u.exec(url.pathname)?.[1];
  if (status) return `https://x.com/i/status/${status}`;
  return /(?:^|\.)twitter\.com$/u.test(url.hostname)
    ? `https://x.com${url.pathname}${url.search}${url.hash}`
    : undefined;
}

function reddit(url: URL): string | undefined {
  if (url.hostname === "redd.it") return part(url, 0) && `https://reddit.com/comments/${part(url, 0)}`;
  const found = /^(?:\/(?:r|user|u)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?$/u.exec(url.pathname);
  if (!found) return url.hostname === "reddit.com" ? undefined : `https://reddit.com${url.pathname}${url.search}`;
  const [, post, comment] = found;
  return `https://reddit.com/comments/${post}${comment ? `/_/${comment}` : ""}`;
}

function facebook(url: URL): string | undefined {
  const kept = query(url, "comment_id", "fbid", "id", "reply_comment_id", "story_fbid", "v");
  const path =
    url.pathname === "/permalink.php" ? "/story.php" : url.pathname.replace(/^\/(photo|video)\.php$/u, "/$1");
  const isThing = /\/(?:posts|videos|photos|reel|permalink|groups)\/|^\/(?:story\.php|photo|video|watch)$/u;
  return `https://facebook.com${path}${isThing.test(path) ? kept : url.search}`;
}

function instagram(url: URL): string | undefined {
  const found = /^(?:\/[^/]+)?\/(?:p|reels?|tv)\/([\w-]+)(\/c\/\d+(?:\/r\/\d+)?)?$/u.exec(url.pathname);
  return found ? `https://instagram.com/p/${found[1]}${found[2] ?? ""}` : undefined;
}

function threads(url: URL): string {
  const post = /^\/(?:@[^/]+\/post|t)\/([\w-]+)/u.exec(url.pathname)?.[1];
  return `https://threads.com${post ? `/t/${post}` : url.pathname}`;
}

function amazon(url: URL): string | undefined {
  const product = /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/u.exec(url.pathname)?.[1];
  if (product) return `${url.origin}/dp/${product}`;
  return /\/ref=/u.test(url.pathname) ? url.href.replace(/\/ref=[^/?#]*/u, "") : undefined;
}

function googleNews(url: URL): string | undefined {
  const id = /^\/(?:rss\/|__i\/rss\/rd\/)?(?:articles|read)\/([\w-]+)/u.exec(url.pathname)?.[1];
  return id && `https://news.google.com/articles/${id}`;
}
