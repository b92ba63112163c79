import { readFileSync } from "node:fs";

/** A sentence written by hand with what any good judge says of it; `hard` ones hold negation, sarcasm, quotations or product names. */
export type HandMade = {
  language: string;
  text: string;
  urgency: string;
  intents: string[];
  hard: boolean;
  names: string[];
};

export const handMadeLanguages = ["en", "he", "fa", "hu", "zh-Hant", "lt"];

/** The sentences of a language: `urgency | intents | easy or hard | text` a line, after a line with the brand's names. */
export function readHandMade(language: string, set: "hand-made" | "hand-made-later" = "hand-made"): HandMade[] {
  const lines = readFileSync(new URL(`./${set}/${language}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
  const names = lines[0]!
    .split("|")[1]!
    .split(";")
    .map((name) => name.trim());
  return lines.slice(1).map((line) => {
    const [urgency, intents, difficulty, ...text] = line.split("|").map((part) => part.trim());
    return {
      language,
      text: text.join(" | "),
      urgency: urgency!,
      intents: intents!.split(" ").filter(Boolean),
      hard: difficulty === "hard",
      names,
    };
  });
}
