import { fold } from "./fold.ts";
import { spokenIn } from "./spoken.ts";

const scripts: [RegExp, string][] = [
  [/\p{Script=Hebrew}/u, "he"],
  [/[پچژگکی]/u, "fa"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
];

/** The language of a text (BCP 47): what the platform claims, or what its script and small words tell; undefined when nothing does. */
export function languageOf(text: string, claimed: string | undefined): string | undefined {
  if (claimed) return claimed;
  const script = scripts.find(([letters]) => letters.test(text));
  if (script) return script[1];
  const { other, ...spoken } = spokenIn(fold(text), undefined);
  const [best] = Object.entries(spoken).sort(([, a], [, b]) => b - a);
  return best && best[1] >= 1 && best[1] > other ? best[0] : undefined;
}
