import type { Aside } from "../mention.ts";

/**
 * Google's words at a translation, in whatever language: "(Translated by Google)", "(由 Google 提供翻譯)", "(A Google fordítása)". Told by
 * its name and a word for translating, on a paragraph's beginning.
 */
const GOOGLE = "(?:google|גוגל|گوگل)";
const TRANSLATED =
  "(?:translat|תורגם|תרגום|מתורגם|ترجم|fordít|翻譯|翻译|vertim|vertė|versta|übersetz|tradu|перев|vertaald|oversat|översatt|przetłum|çevir|tłumacz)";
const mark = `[(（][^()（）\\n]{0,30}(?:${GOOGLE}[^()（）\\n]{0,30}${TRANSLATED}|${TRANSLATED}[^()（）\\n]{0,30}${GOOGLE})[^()（）\\n]{0,30}[)）]`;
/** And before the original. */
const original =
  "[(（]\\s*(?:original(?: text| review)?|(?:ה?טקסט ה?)?ה?מקור(?:י|ית)?|(?:متن |زبان )?اصلی|اصل|eredeti(?: szöveg| vélemény)?|原始評論|原始评论|原文|原始|originalas|originalus(?: tekstas)?|originalo kalba|originaltext|оригинал)\\s*[)）]";

/** A quick look. */
const MARKED = new RegExp(mark, "iu");
const FIRST = new RegExp(`^\\s*${mark}\\s*`, "iu");
const LATER = new RegExp(`\\n\\s*(?=${mark})`, "iu");
const ORIGINAL = new RegExp(`(?:^|\\s)${original}\\s*`, "iu");
const ORIGINAL_FIRST = new RegExp(`^\\s*${original}\\s*`, "iu");

/**
 * The original of a text that comes with its translation, whichever of the two stands first; with the translation alone, that without
 * its mark. Undefined when there is none.
 */
export function withoutTranslation(text: string): { text: string; asides: Aside[] } | undefined {
  if (text.length > 50_000 || !MARKED.test(text)) return undefined;
  const first = FIRST.exec(text);
  if (first) {
    const behind = text.slice(first[0].length);
    const found = ORIGINAL.exec(behind);
    if (!found)
      return { text: behind.trim(), asides: [{ kind: "boilerplate", text: text.slice(0, first[0].length).trim() }] };
    const at = first[0].length + found.index + found[0].length;
    return { text: text.slice(at).trim(), asides: [{ kind: "translation", text: text.slice(0, at).trim() }] };
  }
  const later = LATER.exec(text);
  if (!later) return undefined;
  const before = text.slice(0, later.index);
  const opening = ORIGINAL_FIRST.exec(before)?.[0] ?? "";
  return {
    text: before.slice(opening.length).trim(),
    asides: [
      ...(opening ? [{ kind: "boilerplate" as const, text: opening.trim() }] : []),
      { kind: "translation", text: text.slice(later.index).trim() },
    ],
  };
}
