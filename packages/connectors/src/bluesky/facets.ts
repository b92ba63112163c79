import type { Facet } from "./api.ts";

/** An address ends at quotes, at scripts that put no space after it, at emoji and at the invisible marks of right-to-left text. */
const ADDRESS =
  /https?:\/\/[^\s<>"'“”„«»\u200b\p{Bidi_Control}\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、！？；：）】」』]+/giu;
const utf8 = new TextEncoder();

/** Links in a text, and the handle of the person it answers, by their places in UTF-8 bytes. */
export function facetsOf(text: string, person: { did: string; handle?: string | undefined }): Facet[] {
  const links = [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => {
    const uri = withoutTrailing(found);
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

/** Punctuation after an address belongs to the sentence. */
function withoutTrailing(address: string): string {
  const trimmed = address.replace(/[.,;:!?*~’…،؛؟۔]+$/u, "");
  return trimmed.endsWith(")") && !trimmed.includes("(") ? withoutTrailing(trimmed.slice(0, -1)) : trimmed;
}
