import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Incoming } from "@earshot/core/mention/mention";

export const languages = ["en", "he", "fa", "hu", "zh-Hant", "lt"] as const;
export type Half = "seen" | "unseen";
const labels = ["same", "place", "repeat", "apart"] as const;
export type Label = (typeof labels)[number];
export type Pair = { a: Incoming; b: Incoming; label: Label; names: string };

/** A text in the file: written out, or another one (`of`) with what was changed in it. */
type Written = {
  of?: string;
  platform?: string;
  kind?: Incoming["kind"];
  author?: string;
  handle?: string;
  rating?: number;
  title?: string;
  text?: string;
  before?: string;
  after?: string;
  /** Sentences left out at the end. */
  cut?: number;
  replace?: [string, string][];
  url?: string;
  id?: string;
};

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export function pairsOf(half: Half, language: string): Pair[] {
  const written = read(`texts/${language}.${half}.yaml`) as Record<string, Written>;
  const wanted = read("pairs.yaml") as Record<Label, [string, string][]>;
  const texts = allOf(written);
  return labels.flatMap((label) =>
    wanted[label].map(([a, b]) => ({ a: texts[a]!, b: texts[b]!, label, names: `${language} ${half} ${a} ${b}` })),
  );
}

function allOf(written: Record<string, Written>): Record<string, Incoming> {
  const story = mentionOf("e", written);
  const again = {
    ...story,
    nativeId: `${story.url}?utm_source=rss`,
    url: `${story.url!.replace("https://", "http://www.")}/?utm_source=rss&fbclid=1`,
  };
  const searched = {
    ...story,
    nativeId: "search-1",
    author: { id: "News search", name: "News search" },
    url: `https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${encodeURIComponent(story.url!)}&c=1`,
  };
  const shared = post("hacker-news", "marko", { title: story.title!, text: story.url! });
  const passed = post("x", "lin", { text: `RT @news: ${story.title} ${story.url}` });
  const rest = Object.keys(written).map((name) => [name, mentionOf(name, written)] as const);
  return { ...Object.fromEntries(rest), e6: again, e7: searched, sh: shared, rt: passed };
}

function post(platform: string, handle: string, words: { title?: string; text: string }): Incoming {
  const nativeId = `${platform}-${handle}`;
  const url = `https://${platform}.test/${handle}/1`;
  return {
    platform,
    nativeId,
    kind: "post",
    url,
    author: { id: handle, name: handle, handle },
    visibility: "public",
    ...words,
  };
}

function mentionOf(name: string, written: Record<string, Written>): Incoming {
  const given = written[name]!;
  const base: Partial<Incoming> = given.of ? mentionOf(given.of, written) : {};
  const author = given.author ?? base.author?.name ?? name;
  const platform = given.platform ?? base.platform ?? "feed";
  const title = changed(given.title ?? base.title, given, false);
  const text = changed(given.text ?? base.text ?? "", given, true)!;
  const own = `https://${slug(given.url?.includes("/") ? author : (given.url ?? author))}.test/${given.url ?? name}`;
  const isPerson = platform !== "feed";
  const handle = given.handle ?? (given.author ? undefined : base.author?.handle);
  const url = given.url?.startsWith("http")
    ? given.url
    : given.url && written[given.url]
      ? mentionOf(given.url, written).url!
      : own;
  return {
    platform,
    nativeId: `${platform}-${given.id ?? name}`,
    kind: given.kind ?? base.kind ?? "post",
    url,
    author: { id: isPerson ? slug(handle ?? author) : author, name: author, ...(handle && { handle }) },
    ...(title && { title }),
    text: text.replace("{e}", written["e"] ? `https://${slug(written["e"].author!)}.test/e` : ""),
    visibility: "public",
    ...(platform === "feed" && { published: true }),
    ...((given.rating ?? base.rating?.value) && { rating: { value: given.rating ?? base.rating!.value, of: 5 } }),
  };
}

function changed(
  text: string | undefined,
  { replace = [], before = "", after = "", cut = 0 }: Written,
  isBody: boolean,
) {
  if (text === undefined) return undefined;
  const replaced = replace.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  if (!isBody) return replaced;
  const sentences = replaced.match(/[^.!?。！？]+(?:[.!?。！？]+["”»“」]?|$)\s*/gu) ?? [replaced];
  return `${before}${cut > 0 ? sentences.slice(0, -cut).join("").trim() : replaced}${after}`;
}

const slug = (name: string) =>
  encodeURIComponent(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"))
    .replaceAll("%", "")
    .toLowerCase();
