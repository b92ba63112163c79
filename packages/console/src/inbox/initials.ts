const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** One or two letters for a name: of its first and last word, or its first letter where it is one word or has no capitals to tell. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map(firstLetter).join("").toLocaleUpperCase();
}

function firstLetter(word: string): string {
  for (const { segment } of segmenter.segment(word)) if (/[\p{L}\p{N}]/u.test(segment)) return segment;
  return "";
}
