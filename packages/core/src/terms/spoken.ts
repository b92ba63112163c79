import { commonWords } from "./common-words.ts";
import { kindOf, LATIN } from "./characters.ts";
import { foldedText, type Folded } from "./fold.ts";

export type Spoken = "en" | "hu" | "lt";

/** Words that only other languages in Latin letters have: endings of ours are unlikely in such a text. */
const others = `der die das und ist nicht ich ein eine mit auf für zu von den dem im wir sie auch noch wie aber oder nur wenn mehr
  el los las que por para con una pero está muy le les des est une pas pour dans avec sur je tu vous nous qui ce cette plus tout
  il di che non per sono della del anche più questo come alla una da na em uma não como mais isso ele eu você meu minha foi só lo un y
  nie się jest od co jak ale tak na och det är som på det av ikke een het niet en zijn voor en ben bir bu için`;

const words = new Map<string, Spoken | "other">();
function learn(language: Spoken | "other", list: string): void {
  for (const word of list.split(/\s+/u)) {
    const known = foldedText(word);
    // A word of two languages tells nothing.
    if (words.has(known) && words.get(known) !== language) words.delete(known);
    else words.set(known, language);
  }
}

/** Letters that few of these languages have, and endings of words that are seldom in the others. */
const letters: [RegExp, Spoken | "other", number][] = [
  [/[ñçãõèàêâôîß¿¡åæøłşğ]/giu, "other", 2],
  [/[őű]/giu, "hu", 2],
  [/[áéíóúöü]/giu, "hu", 0.4],
  [/[ėįųū]/giu, "lt", 2],
  [/[ąęčšž]/giu, "lt", 0.6],
];
const ends: [RegExp, Spoken][] = [
  [/^\w{2,}(?:ban|ben|nak|nek|val|vel|bol|rol|tol|hoz|ott|ett|unk|tam|tem|ik|om|ok|ek)$/u, "hu"],
  [
    /^\w{3,}(?:oje|yje|uose|oji|iai|iau|ius|ams|oms|imas|ijos|inis|uoti|ejo|ojo|yna|ija|ykla|ai|os|ui|iu|is|as|us)$/u,
    "lt",
  ],
  [/^\w{3,}(?:ing|tion|ed|ly|ness|ght|ous|ful|ment|able|ish)$|th|wh|ck|oo|ee|ou|ea/u, "en"],
];

/** How much the look of one word counts. */
export const LOOKS = 0.5;

/** The languages in which a folded word may be by how it is spelled. */
export function looksLike(word: string): Spoken[] {
  return ends.flatMap(([pattern, language]) => (pattern.test(word) ? [language] : []));
}

/**
 * How much a text looks like each of the languages that share Latin letters, by its small words, letters and the ends of its words; a
 * language that the platform claims counts as one more small word or two.
 */
export function spokenIn({ original, units }: Folded, claimed: string | undefined): Record<Spoken | "other", number> {
  if (words.size === 0) {
    for (const language of ["en", "hu", "lt"] as const) learn(language, commonWords[language]);
    learn("other", others);
  }
  const scores = { en: 0, hu: 0, lt: 0, other: 0 };
  const text = original.length > 2000 ? original.slice(0, 2000) : original;
  for (const [pattern, language, weight] of letters)
    scores[language] += Math.min(4, (text.match(pattern)?.length ?? 0) * weight);
  const most = Math.min(units.length, 2000);
  for (let at = 0; at < most; at++) {
    if (kindOf(units[at]!) !== LATIN) continue;
    const start = at;
    while (at < most && kindOf(units[at]!) === LATIN) at++;
    const word = String.fromCharCode(...units.subarray(start, Math.min(at, start + 30)));
    const language = words.get(word);
    if (language) scores[language] += 1;
    else for (const ending of looksLike(word)) scores[ending] += LOOKS;
  }
  const own = claimed?.slice(0, 2).toLowerCase();
  if (own === "en" || own === "hu" || own === "lt") scores[own] += 1.5;
  return scores;
}
