import type { PostRecord } from "./api.ts";

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text with the whole address where it shows a shortened link. Places that make no sense are left as they are. */
export function fullText({ text, facets }: Pick<PostRecord, "text" | "facets">): string {
  const bytes = utf8.encode(text);
  let whole = "";
  let end = 0;
  for (const { start, stop, uri } of linksOf(facets ?? [], bytes.length)) {
    const shown = fromUtf8.decode(bytes.subarray(start, stop));
    if (start < end || shown.includes("\uFFFD")) continue;
    whole += fromUtf8.decode(bytes.subarray(end, start)) + (isShortened(shown, uri) ? uri : shown);
    end = stop;
  }
  return whole + fromUtf8.decode(bytes.subarray(end));
}

function linksOf(facets: NonNullable<PostRecord["facets"]>, length: number) {
  return facets
    .flatMap(({ index, features }) => {
      const uri = features.find(({ $type }) => $type === "app.bsky.richtext.facet#link")?.uri;
      const { byteStart: start, byteEnd: stop } = index;
      return uri && start >= 0 && start < stop && stop <= length ? [{ start, stop, uri }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** example.com/long-na... stands for its address; a word that was made a link stays a word. */
function isShortened(shown: string, uri: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/iu, "").toLowerCase();
  return /(?:\.\.\.|…)$/u.test(shown) && bare(uri).startsWith(bare(shown).replace(/(?:\.\.\.|…)$/u, ""));
}
