/** The endings a name takes most often, as people write them, for searches of platforms that know words only as they are typed. */
const forms: Record<string, (word: string) => string[]> = {
  en: english,
  hu: hungarian,
  lt: lithuanian,
  he: hebrew,
  fa: persian,
};

/** The commonest other forms of the last word of a name in these languages (BCP 47), without the name itself; those that fit its script. */
export function commonForms(name: string, languages: string[]): string[] {
  const [, before, word] = /^(.*?)([\p{L}\p{M}\p{N}]+)$/su.exec(name) ?? [];
  if (!word) return [];
  return languages.flatMap((language) => forms[language]?.(word) ?? []).map((form) => before + form);
}

const latin = /\p{Script=Latin}$/u;

function english(word: string): string[] {
  if (!latin.test(word)) return [];
  return [/(?:[sxz]|[cs]h)$/iu.test(word) ? `${word}es` : `${word}s`, `${word}'s`];
}

const digraphs = /(?:cs|dz|gy|ly|ny|sz|ty|zs)$/iu;
const longer: Record<string, string> = { a: "á", e: "é", o: "ó", ö: "ő", u: "ú", ü: "ű", i: "i" };

/** Accusative, in, at, with, to, on. A name in capitals takes them after a hyphen. */
function hungarian(word: string): string[] {
  if (!latin.test(word)) return [];
  const capitals = /^\p{Lu}{2,5}$/u.test(word);
  // Letters are spoken by their names, of which only á, há, ká, ó and ú have back vowels.
  const back = capitals ? /[AHKOU]$/u.test(word) : /[aáoóuú](?!.*[eéöőüű])/iu.test(word);
  const round = /[öőüű][^aáoóuúeéií]*$/iu.test(word);
  const [a, o] = back ? ["a", "o"] : ["e", round ? "ö" : "e"];
  const last = word.at(-1)!.toLowerCase();
  const vowel = last in longer;
  const cases = (object: string, withIt: string, on: string) => [
    object,
    `b${a}n`,
    back ? "nál" : "nél",
    withIt,
    `n${a}k`,
    on,
  ];
  if (capitals) return cases("t", `v${a}l`, `${o}n`).map((ending) => `${word}-${ending}`);
  if (vowel) return cases("t", `v${a}l`, "n").map((ending) => word.slice(0, -1) + longer[last]! + ending);
  const doubled = digraphs.test(word) ? `${word.slice(0, -2)}${word.at(-2)}${word.slice(-2)}` : word + word.at(-1);
  const object = /(?:[lrnsz]|ny|ly)$/iu.test(word) ? "t" : `${o}t`;
  return cases(object, "", `${o}n`).map((ending) => (ending === "" ? `${doubled}${a}l` : word + ending));
}

const declensions: [RegExp, string[]][] = [
  [/(?<=.{2})as$/iu, ["o", "ą", "e", "u", "ui"]],
  [/(?<=.{2})[iy]s$/iu, ["io", "į", "yje", "iu", "iui"]],
  [/(?<=.{2})us$/iu, ["aus", "ų", "uje", "umi", "ui"]],
  [/(?<=.{2})a$/iu, ["os", "ą", "oje", "ai"]],
  [/(?<=.{2})ė$/iu, ["ės", "ę", "ėje", "ei"]],
  [/(?<=.{2})ai$/iu, ["ų", "us", "uose", "ais", "ams"]],
  [/(?<=[bcčdfghjklmnpqrsštvwxzž])$/iu, ["o", "ą", "e", "u", "ui", "'o", "'e"]],
];

/** Genitive, accusative, locative, instrumental and dative; of a foreign name also after an apostrophe. */
function lithuanian(word: string): string[] {
  if (!latin.test(word) || /^\p{Lu}{2,5}$/u.test(word)) return [];
  const found = declensions.find(([nominative]) => nominative.test(word));
  return found ? found[1].map((ending) => word.replace(found[0], "") + ending) : [];
}

function hebrew(word: string): string[] {
  return /\p{Script=Hebrew}$/u.test(word) ? ["ב", "ל", "ה", "מ", "ש", "ו"].map((letter) => letter + word) : [];
}

function persian(word: string): string[] {
  return /\p{Script=Arabic}$/u.test(word)
    ? ["\u200cها", "\u200cهای", "ی", "\u200cای", "و", "رو"].map((ending) => word + ending)
    : [];
}
