/** Endings of the nominative and of the vocative, the longer ones first. Personal names take -ai where nouns take -e. */
const endings: [RegExp, string][] = [
  [/jas$/, "jau"],
  [/ius$/, "iau"],
  [/jus$/, "jau"],
  [/us$/, "au"],
  [/as$/, "ai"],
  [/is$/, "i"],
  [/ys$/, "y"],
  [/ė$/, "e"],
];

/** The form in which a Lithuanian name is called: Jonas → Jonai, Tomas → Tomai, Paulius → Pauliau, Kęstutis → Kęstuti, Eglė → Egle. */
export function lithuanianVocative(name: string): string {
  const found = endings.find(([nominative]) => nominative.test(name));
  return found ? name.replace(found[0], found[1]) : name;
}
