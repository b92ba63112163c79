import type { Facet } from "./api.ts";

/**
 * An address ends at quotes, at scripts that put no space after it, at emoji and flags, at dashes, at brackets of other scripts, and at
 * the invisible marks of right-to-left text.
 */
const ADDRESS =
  /https?:\/\/[^\s<>"'`\|\\…\u05be\p{Cf}\p{Variation_Selector}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Pi}\p{Pf}„\u2010-\u2015，。、！？；：[[\p{Ps}\p{Pe}]--[\(\)\[\]\{\}]]]+/giv;
const utf8 = new TextEncoder();

/** Links in a text, and the handle of the person it answers, by their places in UTF-8 bytes. */
export function facetsOf(text: string, person: { did: string; handle?: string | undefined }): Facet[] {
  const links = [...text.matchAll(ADDRESS)].flatMap(({ index, 0: found }) => {
    const uri = withoutTrailing(withinBrackets(found));
    if (!URL.canParse(uri)) return [];
    return { index: placeOf(text, index, uri), features: [{ $type: "app.bsky.richtext.facet#link", uri }] };
  });
  return [...links, ...mentionsOf(text, person)].sort((a, b) => a.index.byteStart - b.index.byteStart);
}

function mentionsOf(text: string, { did, handle }: { did: string; handle?: string | undefined }): Facet[] {
  if (!handle) return [];
  const wanted = `@${handle.toLowerCase()}`;
  return [...text.matchAll(/(?<![\p{L}\p{N}_.@/-])@[a-z\d][a-z\d.-]*[a-z\d]/giu)].flatMap(({ index, 0: found }) =>
    found.toLowerCase() === wanted
      ? [{ index: placeOf(text, index, found), features: [{ $type: "app.bsky.richtext.facet#mention", did }] }]
      : [],
  );
}

function placeOf(text: string, at: number, found: string): Facet["index"] {
  const byteStart = utf8.encode(text.slice(0, at)).length;
  return { byteStart, byteEnd: byteStart + utf8.encode(found).length };
}

/** Up to a bracket that stands alone: that is the sentence's. */
function withinBrackets(address: string): string {
  const open: { sign: string; at: number }[] = [];
  for (let at = 0; at < address.length; at++) {
    const sign = address[at]!;
    if ("([{".includes(sign)) open.push({ sign, at });
    if (")]}".includes(sign) && open.pop()?.sign !== opening[sign]) return address.slice(0, at);
  }
  return address.slice(0, open[0]?.at);
}
const opening: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Punctuation after an address belongs to the sentence. */
const withoutTrailing = (address: string) => address.replace(/[.,;:!?*~_،؛؟۔׳״-]+$/u, "");
