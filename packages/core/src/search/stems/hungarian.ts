const after = (before: string, endings: string) => `(?<=${before})(?:${endings})`;
const VOWEL = "[aeiou]";

/** Case, possession, plural, comparison and the commonest past and present forms, without accents. */
const endings = new RegExp(
  `(?:${[
    "(?<=([bcdfghjklmnprstvz]))\\1[ae]l", // pincérrel
    "[vb][ae]l|b[ae]n|[brt][oe]l|n[ae]k|n[ae]l|h[oe]z|ert|kent|kor|ig|ul|b[ae]|r[ae]|[oea]n",
    after(VOWEL, "n|t|m|d|k|nk|bb"),
    "[aeo]t|(?<=[lnrszj])t",
    "j?[ae]ink|j?[ae]i[mdk]?|unk|[jt]?uk|[aeo]?t[oe]k|[aeo][mdk]|j[ae]|ik|[aeo]bb",
    "t[ae]m|t[ae]d|[oe]tt|t[ae]k|tunk",
  ].join("|")})$`,
  "u",
);
const SHORTEST = 3;

/** A Hungarian word (folded) without its endings and the vowel that they lengthen: almát, almák, almával and alma are one. */
export function hungarianStem(word: string): string {
  let stem = word;
  for (;;) {
    const next = stem.replace(endings, "");
    if (next === stem || next.length < SHORTEST) break;
    stem = next;
  }
  const open = stem.replace(/[aeiou]$/u, "");
  if (open === stem || open.length < SHORTEST) return stem;
  return open.length > SHORTEST ? hungarianStem(open) : open;
}
