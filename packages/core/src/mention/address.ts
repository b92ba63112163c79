import { atKnownSite } from "./address/known-sites.ts";
import { isNoiseFragment, isTracking } from "./address/tracking.ts";
import { unwrapped } from "./address/wrapped.ts";

/** Addresses of the same thing differ in these first labels of the host only. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.]+)/u;
/** More than any address that fits into a mention can be wrapped. */
const MOST_ROUNDS = 200;

/**
 * The one spelling of a web address under which the same thing is known again, whoever links to it: `https`, no `www.`, mobile or AMP host,
 * no tracking, parameters in order, out of the redirects of searches and alerts. It is compared, never fetched or shown. Undefined when
 * it is no web address. Short links (t.co, bit.ly, fb.watch, feedproxy and Google News' ids since 2024) cannot be resolved without
 * asking who made them: they stay as they are.
 */
export function canonicalAddress(url: string): string | undefined {
  let known = parsed(url);
  if (!known) return undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = parsed(tidied(unwrapped(known) ?? known));
    if (!next || next.href === known.href) break;
    known = next;
  }
  return known.href;
}

function parsed(url: string): URL | undefined {
  const trimmed = url.trim();
  if (!/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  return new URL(trimmed);
}

/** One round over an address; a second one may find more (an AMP path behind a redirect). */
function tidied(address: URL): string {
  const host = address.hostname.replace(/\.$/u, "").replace(SAME_SITE, "");
  const port = address.port === "" || address.port === "80" || address.port === "443" ? "" : `:${address.port}`;
  const fragment = normal(address.hash);
  const url = new URL(`https://${host}${port}`);
  url.pathname = pathOf(normal(address.pathname));
  url.search = queryOf(address.search, host);
  url.hash = isNoiseFragment(fragment) ? "" : fragment;
  const known = atKnownSite(url).href;
  return known.endsWith("/") && !known.includes("?") && !known.includes("#") ? known.replace(/\/+$/u, "/") : known;
}

function pathOf(path: string): string {
  const tidy = path
    .replace(/;jsessionid=[^/]*/giu, "")
    .replace(/^\/{2,}/u, "/")
    .replace(/\/index\.html?$/iu, "/")
    .replace(/\/+$/u, "");
  return withoutAmp(tidy) || "/";
}

/** `/x/amp`, `/amp/x`, `/x.amp`, `/x.amp.html`: publishers' addresses of the quick copy of a page. A page that is called "amp" stays. */
function withoutAmp(path: string): string {
  return path
    .replace(/(?<=.)\/amp$/iu, "")
    .replace(/^\/amp(?=\/[^/])/iu, "")
    .replace(/(?<=[^/])\.amp(?=\.html?$|$)/iu, "");
}

/** Parameters by name, in a stable order; those of one name stay in theirs. */
function queryOf(search: string, host: string): string {
  return search
    .slice(1)
    .split("&")
    .map((part) => normal(part.replace(/^amp;/iu, "").replaceAll("+", "%20")))
    .map((part) => {
      const [name = "", ...rest] = part.split("=");
      return { name, value: rest.join("=") };
    })
    .filter(({ name, value }) => (name !== "" || value !== "") && !isTracking(name, value, host))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, value }) => (value === "" ? name : `${name}=${value}`))
    .join("&");
}

/** RFC 3986, section 6.2.2: hexadecimal in capitals, and letters, digits and `-._~` as they are. Other bytes stay bytes, UTF-8 or not. */
function normal(part: string): string {
  return part.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-._~]/u.test(character) ? character : `%${hex.toUpperCase()}`;
  });
}
