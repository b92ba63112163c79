import type { Stem, Sureness, Tail } from "./stem.ts";

// As written, but an accent may be left out, as many do on a telephone.
const cases = "n[ae]k|b[ae]n?|b[oóöő]l|r[ae]|r[oóöő]l|n[aáeé]l|h[oeö]z|t[oóöő]l|ig|[eé]rt|k[eé]nt";
const afterVowel = `${cases}|v[ae]l|v[aáeé]|t|n|st[uüú]l`;
const afterConsonant = `${cases}|[aoeö]?t|[oeöa]n|[oeö]tt|[aoeö]?st[uüú]l`;
const afterPlural = `(?:${cases}|[aeo]t|k[ae]l|[oeö]n)`;
const owned = `(?:${afterVowel}|${afterConsonant}|m[ae]l|d[ae]l|k[ae]l)`;
const family = `[eé]k${afterPlural}?`;
const owns = `éi?(?:${afterVowel})?|e(?:nak|nek|nal|nel)`;
const possessions = "i(?:m|d|nk|t[oeö]k|k)?";

/** Plural, possessor and case, in this order, each with the linking vowels it may have; also -s as in telekomos, and -ék for a family. */
const vowelEndings = [
  `k${afterPlural}?`,
  `(?:m|d|nk|t[oeö]k|j[aáeé]|j[uü]k|${possessions})${owned}?`,
  family,
  owns,
  `s(?:[oae]k${afterPlural}?)?`,
  afterVowel,
];
const consonantEndings = [
  `[aoeö]k${afterPlural}?`,
  `(?:[aoeö]m|[aoeö]d|[uü]nk|[aoeö]?t[oeö]k|j[aáeé]|j?[uü]k|j?[ae]${possessions})${owned}?`,
  family,
  owns,
  `[aoeö]?s(?:[oae]k${afterPlural}?)?`,
  "i", // budapesti
  afterConsonant,
];
/** A short name may be spelled by its letters, which are said to end in a vowel (OTP-t, OTP-vel), or read as a word (MÁV-ot). */
const shortEndings = [
  `[aoeö]?k${afterPlural}?`,
  `(?:[aoeö]?m|[aoeö]?d|[uü]?nk|j[aáeé])${owned}?`,
  family,
  `[aoeö]?s(?:[oae]k)?`,
  afterVowel,
  afterConsonant,
];
/** Of a name of several words only plural and case: Budapest bankjai are not the Budapest Bank's. */
const ofNames = {
  vowel: [`k${afterPlural}?`, family, `s(?:[oae]k)?`, afterVowel],
  consonant: [`[aoeö]k${afterPlural}?`, family, `[aoeö]?s(?:[oae]k)?`, afterConsonant],
};

/** -val and -vá take the last consonant: Telekommal, Netflixszel, Rossmannal. */
function withIt(word: string): string {
  const [, before = "", last = ""] = /([^aeiouy]?)([^aeiouy])e?$/u.exec(word) ?? [];
  if (last === "") return "v[ae]l";
  const doubled = before === last ? `${last}?` : last;
  // Spoken otherwise than written: Netflixszel, Boschsal, Tóthtal, Baloghgal, Móriczcal.
  const spoken = /[sxz]/u.test(last) ? "|sz|z|s" : last === "h" ? "|s|cs" : last === "c" ? "|k" : "";
  const silent = /[hz]/u.test(last) && before !== "" ? `|${before}` : "";
  return `(?:${doubled}${spoken}${silent})(?:[ae]l|[aáeé])`;
}

const matchers = new Map<string, RegExp>();

function matcherOf(word: string, several: boolean, spelled: boolean): RegExp {
  const vowel = /[aeiouy]$/u.test(word);
  const consonant = !vowel || word.endsWith("e"); // Nike, Google: the last sound may be a consonant
  const hissing = /(?:[szcjx]|[ntg]y)$/u.test(word);
  const key = `${spelled}${vowel}${consonant}${several}${hissing}${word.slice(-3)}`;
  let matcher = matchers.get(key);
  if (!matcher) {
    const parts = [
      ...(spelled ? shortEndings : vowel ? (several ? ofNames.vowel : vowelEndings) : []),
      ...(consonant && !spelled ? (several ? ofNames.consonant : consonantEndings) : []),
      ...(hissing && !several ? [`[aáeé]${owned}?`] : []),
      withIt(word),
    ];
    matchers.set(key, (matcher = new RegExp(`^(?:${parts.join("|")})$`, "u")));
  }
  return matcher;
}

const DIGRAPH = /(?:cs|dz|gy|ly|ny|sz|ty|zs)$/u;
/** Words at the end of names that lose a vowel before an ending. */
const fleeting: [RegExp, string][] = [
  [/terem$/u, "term"],
  [/bokor$/u, "bokr"],
  [/torony$/u, "torny"],
  [/malom$/u, "malm"],
  [/cukor$/u, "cukr"],
  [/tukor$/u, "tukr"],
  [/szobor$/u, "szobr"],
  [/titok$/u, "titk"],
  [/sator$/u, "satr"],
  [/majom$/u, "majm"],
];

/** @param written the word with its accents: ö and ü are front vowels. @param several whether it is the last of several words. */
export function hungarianStems(word: string, written: string, several: boolean): Stem[] {
  const spelled = !/[aeiouy]/u.test(word) || word.length <= 3; // its letters may be spoken one by one: OTP-nél
  const light = spelled || /[eéiíyöőüű]/iu.test(written);
  const back = spelled || /[aáoóuú]/iu.test(written);
  /** The first vowel that must agree; é of possession and í agree with all. */
  const agrees = (tail: string) => {
    const [vowel = ""] = /[aáeoóuúöőüű]|(?<!^)é/u.exec(tail.replace(/^(?:é|ek)|[ée]rt$|k[ée]nt$/gu, "")) ?? [];
    return /[eéöőüű]/u.test(vowel) ? light : /[aáuú]/u.test(vowel) ? back : true;
  };
  // "Your" and "my" are seldom said of a name, and -ed ends many an English word.
  const sureness = (tail: string) => (/^[aoeö]?[dm]$/u.test(tail) ? 1 : Math.min(3, tail.length)) as Sureness;
  const stem = (text: string, matcher: RegExp): Stem => ({
    language: "hu",
    stem: text,
    // A foreign name is spoken otherwise than written (Wordben): a long ending is one without agreeing.
    test: ({ written }: Tail) =>
      matcher.test(written) && (sureness(written) === 3 || agrees(written)) ? sureness(written) : 0,
  });
  const stems = [stem(word, matcherOf(word, several, spelled))];
  if (DIGRAPH.test(word))
    stems.push(stem(`${word.slice(0, -2)}${word.at(-2)}${word.slice(-2)}`, /^(?:[ae]l|[aáeé])$/u));
  const lost = fleeting.find(([full]) => full.test(word));
  if (lost) stems.push(stem(word.replace(...lost), new RegExp(`^(?:${consonantEndings.join("|")})$`, "u")));
  return stems;
}
