import type { Stem, Sureness } from "./stem.ts";

/**
 * Declensions by the nominative's ending: what follows the stem in the other cases, folded (ą is a, ų is u, į is i, ė is e); locatives
 * also in short (Maximoj). `soft`: endings before which t and d become č and dž (Petraitis, Petraičio).
 */
const declensions: { nominative: RegExp; endings: string; soft?: string }[] = [
  { nominative: /as$/u, endings: "as o ui a u e ai ams us ais uose uos oj uj uje yje yj an" },
  {
    nominative: /[iy]s$/u,
    endings: "is ys i y yje yj in imi ies iai ie im ims imis yse",
    soft: "io iui iu iai iams ius iais iuose iuos",
  },
  { nominative: /us$/u, endings: "us aus ui u umi um uje uj un au ums umis uose ai ais ams" },
  { nominative: /a$/u, endings: "a os ai oje oj on o u oms om as omis ose" },
  { nominative: /e$/u, endings: "e es ei eje ej en ems em emis ese", soft: "iu" },
  { nominative: /ai$/u, endings: "ai u ams am us ais uose uos as o ui a e" },
  { nominative: /os$/u, endings: "os u oms om as omis ose" },
  { nominative: /uo$/u, endings: "uo ens eniui eni eniu enyje eny enys enu enims enis" },
  { nominative: /i$/u, endings: "io iui iu yje yj is iai" },
];

/** Of a foreign name that ends in a consonant: Facebooko, Uberio, Hesburgeryje. */
const foreign = "as o ui a u e ai ams us ais uose uos is io iui i iu yje yj iai iams ius iais iuose";

/** Of one that ends in a mute e: Googlo. */
const mute = "as o ui a u ai";

const listed = new Map<string, Set<string>>();
const setOf = (endings: string) => {
  let set = listed.get(endings);
  if (!set) listed.set(endings, (set = new Set(endings.split(" "))));
  return set;
};

function stem(text: string, endings: string): Stem {
  const set = setOf(endings);
  // A case ending of two letters is likely; the locatives and long ones are sure.
  return {
    language: "lt",
    stem: text,
    test: ({ folded }) => (set.has(folded) ? (Math.min(3, folded.length) as Sureness) : 0),
  };
}

export function lithuanianStems(word: string): Stem[] {
  if (word.length < 3) return [];
  if (/[^aeiouy]$/u.test(word) && !/(?:[aiyu]s|os)$/u.test(word)) return [stem(word, foreign)];
  const found = declensions.filter(({ nominative }) => nominative.test(word));
  const [longest] = found.sort((a, b) => b.nominative.source.length - a.nominative.source.length);
  if (!longest) return [];
  const bare = word.replace(longest.nominative, "");
  if (bare.length < 2) return [];
  const { endings, soft } = longest;
  const stems = [stem(bare, soft && !/[td]$/u.test(bare) ? `${endings} ${soft}` : endings)];
  if (longest.nominative.source === "e$") stems.push(stem(bare, mute));
  if (soft && bare.endsWith("t")) stems.push(stem(`${bare.slice(0, -1)}c`, soft));
  if (soft && bare.endsWith("d")) stems.push(stem(`${bare}z`, soft));
  return stems;
}
