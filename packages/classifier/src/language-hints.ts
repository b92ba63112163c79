/** Letters that hardly any other language has, worth 3 each; words of two languages at once are left out. */
const letters: [string, RegExp][] = [
  ["hu", /[őű]/giu],
  ["lt", /[ėįų]/giu],
];
/** Letters shared with a few others: they tip the scale. */
const weak: [string, RegExp][] = [
  ["lt", /[ąęūšž]/iu],
  ["hu", /[áéíóöüú]/iu],
];
const words: Record<string, Set<string>> = {
  en: new Set(
    "the and is are was were of to this that it's you your with for not have has but what they we i'm don't it my just from so at be on all can out when will get like how".split(
      " ",
    ),
  ),
  hu: new Set(
    "az és hogy nem van egy ez azt csak már volt meg ha még is mert vagy nagyon kell lesz ezt minden én mint most jó de itt akkor mi ki".split(
      " ",
    ),
  ),
  lt: new Set(
    "ir kad yra bet tai su iš dėl ne labai į apie taip jau per ar nuo tik jei bus buvo kaip jų savo mano jūsų man mes aš jis po už pas kur dar".split(
      " ",
    ),
  ),
};

/** How many telling letters and words of each language a text has, the most first. */
export function hintsIn(text: string): { language: string; points: number }[] {
  const points = new Map<string, number>();
  for (const [language, pattern] of letters) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0) points.set(language, found * 3);
  }
  for (const [language, pattern] of weak) if (pattern.test(text)) points.set(language, (points.get(language) ?? 0) + 1);
  for (const word of text.toLowerCase().split(/[^\p{L}']+/u))
    for (const language in words) if (words[language]!.has(word)) points.set(language, (points.get(language) ?? 0) + 1);
  return [...points].map(([language, each]) => ({ language, points: each })).sort((a, b) => b.points - a.points);
}
