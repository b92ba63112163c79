import { isKnownWord } from "./concepts/known-word.ts";
import { bareWord } from "./text/bare-word.ts";
import { fold } from "./text/fold.ts";

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
    `the and is are was were of to this that it's you your with for not have has but what they we i'm don't it my just from so at be on all can out when will
    get like how pls please thanks thank thx refund help still again why who where there their them then than been being would could should really
    never always ever got any some here very too much more one back after before because about off only into over our us she he her his its it's
    that's didn't doesn't can't won't isn't wasn't i've you're they're there's i'd i'll u ur im dont cant thats now today lol omg wtf yes no
    good bad great nice love best worst work works working open closed order app phone card store shop staff service time day week money`.split(/\s+/),
  ),
  hu: new Set(
    `az és hogy nem van egy ez azt csak már volt meg ha még is mert vagy nagyon kell lesz ezt minden én mint most jó de itt akkor mi ki hol mikor miért
    nekem nálatok önök önöknél kérem szia sziasztok köszönöm köszi lehet tudok tudja vagyok vagytok nincs sem se el fel le ki be de hanem ami aki
    amit amikor nincsen kérek szeretnék szuper rossz megint újra mindig soha senki ember pénz bolt`.split(/\s+/),
  ),
  lt: new Set(
    `ir kad yra bet tai su iš dėl ne labai į apie taip jau per ar nuo tik jei bus buvo kaip jų savo mano jūsų man mes aš jis po už pas kur dar
    ačiū aciu labas sveiki kas kada kodėl kodel galima prašau prasau nėra nera reikia gali viskas niekas kol nors čia cia gal vel vėl jus jūs
    as is uz del pinigai gerai blogai geras gera niekada daugiau`.split(/\s+/),
  ),
};

/** Persian and Hebrew as people write them in Latin letters; no language's own words otherwise. */
const latinised: [string, Set<string>][] = [
  [
    "fa-Latn",
    new Set(
      `kheili kheyli khoob khob khube nist ast mishe nemishe chera salam mamnoon mamnun merci lotfan ghaza moshtari baraye shoma vali aslan hast
      bood nabood konid mikonam mikonid nemikonam khoobe dir gheymat ghabl poolam pool pul sefaresh ghahve shomareh javab nadadan nemidan
      dadam kardam kardid shode nashode daram nadaram hanooz chand ruz saat khasteh vaghean behtarin bad bud ye yek in ro ke az dar ba`.split(/\s+/),
    ),
  ],
  [
    "he-Latn",
    new Set(
      `toda todah ani ken shalom sherut lakoach lakohot bevakasha bevakaşa kol hakavod zeh mamash hayom achi lama shel shelachem shelahem kesef rotze
      rotza yoter balagan metzuyan metzuyenet haya hayta aval yesh ein rak gam kama zman matai efo eifo anashim chara haim mehaver
      slicha tov tova ochel taim hachi mizman shavua hazmanti mishloach lo ma im al ze`.split(/\s+/),
    ),
  ],
];
const LEAST_LATINISED = 3;
const LEAST_SHARE = 0.34;

const wordsOfText = (text: string): string[] => text.toLowerCase().split(/[^\p{L}']+/u).filter(Boolean);

/** How many telling letters and words of each language a text has, the most first. */
export function hintsIn(text: string): { language: string; points: number }[] {
  const points = new Map<string, number>();
  for (const [language, pattern] of letters) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0) points.set(language, found * 3);
  }
  for (const [language, pattern] of weak) if (pattern.test(text)) points.set(language, (points.get(language) ?? 0) + 1);
  for (const word of wordsOfText(text))
    for (const language in words) if (words[language]!.has(word)) points.set(language, (points.get(language) ?? 0) + 1);
  return [...points].map(([language, each]) => ({ language, points: each })).sort((a, b) => b.points - a.points);
}

/** Which of our languages' word lists know how many of a short text's words, as a share, the most first. */
export function knownShares(text: string): { language: string; share: number }[] {
  const all = wordsOfText(text);
  return Object.keys(words)
    .map((language) => {
      const known = all.filter((word) => words[language]!.has(word) || isKnownWord(bareWord(fold(word)), language));
      return { language, share: known.length / Math.max(1, all.length) };
    })
    .sort((a, b) => b.share - a.share);
}

/** A language that is not written in Latin letters, when it is here. */
export function latinisedIn(text: string): string | undefined {
  const all = wordsOfText(text);
  for (const [language, own] of latinised) {
    const found = all.filter((word) => own.has(word)).length;
    if (found >= LEAST_LATINISED && found / all.length >= LEAST_SHARE) return language;
  }
  return undefined;
}
