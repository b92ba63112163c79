import type { Objection } from "@earshot/core/draft/draft";
import { chineseScript } from "../words/chinese-script.ts";
import { functionWords } from "../words/function-words.ts";
import { folded } from "../words/patterns.ts";
import { mentionText, type Rule } from "./situation.ts";

type Script = "Latin" | "Hebrew" | "Arabic" | "Han" | "Cyrillic" | "Greek";
const SCRIPTS: Record<Script, RegExp> = {
  Latin: /\p{Script=Latin}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Han: /\p{Script=Han}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
};
const scriptOf: Record<string, Script> = {
  en: "Latin",
  hu: "Latin",
  lt: "Latin",
  he: "Hebrew",
  fa: "Arabic",
  zh: "Han",
};
const names: Record<string, string> = {
  en: "English",
  he: "Hebrew",
  fa: "Persian",
  hu: "Hungarian",
  lt: "Lithuanian",
  "zh-hant": "Traditional Chinese",
  "zh-hans": "Simplified Chinese",
};
const LETTERS_ENOUGH = 4;

/** The reply is not in the customer's language (D06). Script first, then the small words of Latin-script languages. */
export const language: Rule = (situation) => {
  const { classification, brand } = situation;
  const tag = classification.language.toLowerCase();
  const text = plain(situation.text, [
    brand.name,
    brand.voice.contact,
    brand.voice.signature,
    situation.mention.author.name,
  ]);
  const primary = tag.split("-")[0]!;
  const expected = scriptOf[primary] ?? mainScript(mentionText(situation));
  const actual = mainScript(text);
  const name =
    names[tag] ??
    names[primary] ??
    (tag === "und" ? "the customer's language" : `their language (${classification.language})`);
  if (!actual || !expected) return [];
  if (actual !== expected) return [stop(`The customer wrote in ${name}, and this reply is in another script.`)];
  if (primary === "zh") return chinese(text, tag, name);
  if (primary === "fa") return persian(text);
  return primary in functionWords ? latin(text, primary as keyof typeof functionWords, name) : [];
};

function latin(text: string, expected: keyof typeof functionWords, name: string): Objection[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (of: keyof typeof functionWords) => words.filter((word) => functionWords[of].has(word)).length;
  const own = count(expected);
  const others = (Object.keys(functionWords) as (keyof typeof functionWords)[])
    .filter((each) => each !== expected)
    .map(count);
  const most = Math.max(...others);
  if (most >= 3 && most >= 3 * own)
    return [stop(`The customer wrote in ${name}, and this reply is in another language.`)];
  if (most > own) return [warn(`This may not be ${name}, the customer's language. Please check.`)];
  return [];
}

function chinese(text: string, tag: string, name: string): Objection[] {
  const { simplified, traditional } = chineseScript(text);
  const wrong = tag.includes("hant") ? simplified : tag.includes("hans") ? traditional : 0;
  const right = tag.includes("hant") ? traditional : simplified;
  if (wrong > 1 && wrong >= right) return [stop(`The customer writes ${name}, and this reply is in the other script.`)];
  return wrong > 0 ? [warn(`Some characters are not ${name}. Please check.`)] : [];
}

const ARABIC = /ة|(?<!\p{L})(?:[وبل]?ال\p{L}{2,}|فی|على|هذا|هذه|إلى|شكرا|نحن)(?!\p{L})/gu;
const PERSIAN = /[پچژگ]|(?<!\p{L})(?:است|را|می|که|این|برای|از|با|شما|ما|سلام)(?!\p{L})/gu;

/** The letters alone do not tell: many Persian keyboards write ي and ك. */
function persian(text: string): Objection[] {
  const count = (pattern: RegExp) => folded(text).match(pattern)?.length ?? 0;
  return count(ARABIC) > count(PERSIAN)
    ? [warn("This looks like Arabic, and the customer wrote in Persian. Please check.")]
    : [];
}

function plain(text: string, names: string[]): string {
  const bare = text.replace(/https?:\/\/\S+|\S+@\S+|[@#]\S+/g, " ");
  return names.reduce((left, name) => (name ? left.replaceAll(name, " ") : left), bare);
}

/** The script of most letters; a Chinese character weighs as much as two of the others. */
function mainScript(text: string): Script | undefined {
  const counts = (Object.keys(SCRIPTS) as Script[]).map((script) => ({
    script,
    letters: (text.match(SCRIPTS[script])?.length ?? 0) * (script === "Han" ? 2 : 1),
  }));
  const most = counts.toSorted((a, b) => b.letters - a.letters)[0]!;
  return most.letters >= LETTERS_ENOUGH ? most.script : undefined;
}

function stop(message: string): Objection {
  return { rule: "language", level: "stop", message: `${message} Answer in theirs.` };
}

function warn(message: string): Objection {
  return { rule: "language", level: "warn", message };
}
