import { commonForms } from "./common-forms.ts";
import { toSimplified, toTraditional } from "./han.ts";
import type { Term } from "./query.ts";

const LANGUAGES = ["en", "hu", "lt", "he", "fa"];
const breaks = /[\s\u200c‐‑–—/_-]+|(?<=\p{L})[.·](?=\p{L})/gu;
const signs = /\s*[&＆]\s*/gu;

/**
 * The literal spellings of a term that are worth asking a platform's search for, most useful first: as written, joined, hyphenated,
 * apart, tagged, Chinese both ways, Persian with and without joiner, then the commonest forms in these languages (BCP 47).
 * An exact term has few: platforms' searches know no endings and no case.
 */
export function spellingsOf(term: Term, languages: string[] = LANGUAGES): string[] {
  const written = term.text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const joined = written.replace(breaks, "");
  const exact = term.match === "exact" || term.match === "case";
  if (exact) return distinct([written, ...(joined === written ? [] : [tag(joined)])]);
  const several = joined !== written;
  const apart = written.replace(breaks, " ");
  return distinct([
    written,
    ...(several ? [joined, apart, apart.replaceAll(" ", "-")] : []),
    ...(/['’]/u.test(written) ? [written.replace(/['’]/gu, ""), written.replace(/['’]/gu, "’")] : []),
    ...(signs.test(written)
      ? [written.replace(signs, " & "), written.replace(signs, "&"), written.replace(signs, " and ")]
      : []),
    ...(/\p{Script=Arabic}/u.test(written) ? [apart.replaceAll(" ", "\u200c")] : []),
    toSimplified(written),
    toTraditional(toSimplified(written)),
    toTraditional(written),
    tag(joined),
    ...(term.match === "start" ? [] : commonForms(written, languages)),
    ...(/[یک]/u.test(written) ? [written.replaceAll("ی", "ي").replaceAll("ک", "ك")] : []),
  ]);
}

function tag(joined: string): string {
  return `#${joined.replace(/[^\p{L}\p{M}\p{N}_\u200c]/gu, "")}`;
}

function distinct(spellings: string[]): string[] {
  return [...new Set(spellings)].filter((spelling) => spelling !== "" && spelling !== "#");
}
