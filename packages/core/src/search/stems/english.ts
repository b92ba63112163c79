/** An English word (folded) without plural, -ed and -ing: deliveries and delivery are one, as are stopped and stops. */
export function englishStem(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (stem.endsWith("ies")) stem = stem.slice(0, -2);
  else if (/(?:ss|x|zz|ch|sh)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith("ied")) stem = stem.slice(0, -1);
  else {
    const base = /^(.*[aeiouy].*?)(?:ed|ing)$/u.exec(stem)?.[1];
    if (base !== undefined && base.length >= 3) stem = base;
  }
  return stem
    .replace(/(?<=....)e$/u, "")
    .replace(/(?<=..)y$/u, "i")
    .replace(/(?<=..)([^aeiou])\1$/u, "$1");
}
