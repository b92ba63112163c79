/** Who sends readers on: host, path, and the parameters of which one holds the address they are sent to. */
const REDIRECTS: [host: RegExp, path: RegExp, names: string[]][] = [
  [/(?:^|\.)google(?:\.com?)?\.[a-z]{2,3}$/u, /^\/(?:url|imgres)$/u, ["url", "q", "imgrefurl"]], // Google Alerts too
  [/^translate\.google(?:\.com?)?\.[a-z]{2,3}$/u, /^\/translate$/u, ["u"]],
  [/(?:^|\.)bing\.com$/u, /^\/news\/apiclick\.aspx$/u, ["url"]],
  [/(?:^|\.)duckduckgo\.com$/u, /^\/l$/u, ["uddg"]],
  [/^lm?\.(?:facebook|instagram|threads|messenger)\.(?:com|net)$/u, /^\/(?:l\.php)?$/u, ["u"]],
  [/(?:^|\.)facebook\.com$/u, /^\/(?:sharer\/sharer\.php|share\.php|flx\/warn)$/u, ["u"]],
  [/(?:^|\.)youtube\.com$/u, /^\/redirect$/u, ["q"]],
  [/(?:^|\.)linkedin\.com$/u, /^\/(?:redir\/redirect|safety\/go)$/u, ["url"]],
  [/^out\.reddit\.com$/u, /^\//u, ["url"]],
  [/^t\.umblr\.com$/u, /^\/redirect$/u, ["z"]],
  [/(?:^|\.)vk\.com$/u, /^\/away\.php$/u, ["to"]],
  [/^slack-redir\.net$/u, /^\/link$/u, ["url"]],
  [/(?:^|\.)steamcommunity\.com$/u, /^\/linkfilter$/u, ["url", "u"]],
  [/(?:^|\.)getpocket\.com$/u, /^\/redirect$/u, ["url"]],
  [/\.safelinks\.protection\.outlook\.com$/u, /^\/$/u, ["url"]],
  [/^(?:go\.skimresources|redirect\.viglink)\.com$/u, /^\/$/u, ["url", "u"]],
];

const WEB = /^https?:\/\/[^/]/iu;

/** The address that this one leads to, where it says so itself; undefined when it is no redirect of a known kind. */
export function unwrapped(url: URL): URL | undefined {
  const target = byParameter(url) ?? byPath(url) ?? byHost(url);
  return target !== undefined && WEB.test(target) && URL.canParse(target) ? new URL(target) : undefined;
}

function byParameter({ hostname, pathname, searchParams }: URL): string | undefined {
  const path = pathname.replace(/(?<=.)\/$/u, "");
  const known = REDIRECTS.find(([host, at]) => host.test(hostname) && at.test(path));
  const given = known?.[2].map((name) => searchParams.get(name)).find((value) => value && WEB.test(value));
  if (given) return given;
  if (/(?:^|\.)bing\.com$/u.test(hostname) && path === "/ck/a") return decoded(searchParams.get("u")?.slice(2));
  return undefined;
}

function byPath({ hostname, pathname, search, hash }: URL): string | undefined {
  const rest = `${search}${hash}`;
  if (/(?:^|\.)google(?:\.com?)?\.[a-z]{2,3}$/u.test(hostname)) {
    const viewed = /^\/amp\/(s\/)?(.+)$/u.exec(pathname);
    if (viewed) return `http${viewed[1] ? "s" : ""}://${viewed[2]}${rest}`;
  }
  if (hostname === "cdn.ampproject.org" || hostname.endsWith(".cdn.ampproject.org")) {
    const cached = /^\/(?:[a-z]\/|wp\/)?(?:[a-z]\/)?(s\/)?([^/]+\..+)$/u.exec(pathname);
    if (cached) return `http${cached[1] ? "s" : ""}://${cached[2]}${rest}`;
  }
  if (hostname === "r.search.yahoo.com") {
    const sent = /\/RU=([^/]+)/u.exec(pathname)?.[1];
    return sent && plain(sent);
  }
  if (hostname === "web.archive.org") {
    const kept = /^\/web\/\d+(?:[a-z]{2}_)?\/(https?:\/\/.+)$/iu.exec(pathname)?.[1];
    return kept && `${kept}${rest}`;
  }
  if (hostname === "news.google.com") {
    const id = /^\/(?:rss\/|__i\/rss\/rd\/)?(?:articles|read)\/([\w-]+)/u.exec(pathname)?.[1];
    return id && inGoogleNewsId(id);
  }
  return undefined;
}

/** Google's translated copies: `www-example-com.translate.goog` is `www.example.com`, and `--` stands for a hyphen. */
function byHost({ hostname, pathname, search, hash }: URL): string | undefined {
  const label = /^([^.]+)\.translate\.goog$/u.exec(hostname)?.[1];
  if (!label) return undefined;
  const host = label.replace(/--|-/gu, (hyphens) => (hyphens === "-" ? "." : "-"));
  return `https://${host}${pathname}${search}${hash}`;
}

/** Until 2024 the id was the address itself, behind a length, in base64; what came later begins with `AU_` and only Google can read it. */
function inGoogleNewsId(id: string): string | undefined {
  const bytes = Buffer.from(id, "base64url").toString("latin1");
  // oxlint-disable-next-line no-control-regex -- what stands between two addresses there
  return /https?:\/\/[^\s\u0000-\u0020\u007f-\u00ff]+/u.exec(bytes)?.[0];
}

function decoded(base64: string | undefined): string | undefined {
  return base64 === undefined ? undefined : Buffer.from(base64, "base64url").toString();
}

function plain(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
