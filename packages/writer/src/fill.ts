import type { Sentence } from "@earshot/core/draft/fitted";
import { sentencesOf } from "@earshot/core/draft/sentences";

/** What may stand in for each placeholder; what is absent takes its sentence with it. */
export type Values = Partial<Record<"name" | "brand" | "contact" | "signature" | "matter" | "helpline", string>>;

export type Fill = {
  values: Values;
  rightToLeft: boolean;
  /** Stands for the first sentence that needs {contact}, where the brand names none. */
  withoutContact: string;
};

const PLACEHOLDER = /\{+([^{}]*)\}+/g;
/** A name goes with the comma before it, or from before a Chinese greeting; where there is neither, its sentence goes. */
const NAME_ALONE = /[,،]\s*\{+name\}+|^\{+name\}+(?=\p{Script=Han})/u;

/** A variant's sentences with every placeholder filled; those that cannot be are left out. */
export function fill(variant: string, { values, rightToLeft, withoutContact }: Fill): Sentence[] {
  let replaced = false;
  return sentencesOf(variant).flatMap((written): Sentence[] => {
    const sentence = values.name ? written : written.replace(NAME_ALONE, "");
    const names = [...sentence.matchAll(PLACEHOLDER)].map((match) => match[1]!);
    const missing = names.filter((name) => !valueOf(values, name));
    if (missing.length === 0) {
      const text = sentence.replace(PLACEHOLDER, (_, name: string) =>
        placed(name, valueOf(values, name)!, rightToLeft),
      );
      return [{ text, worth: worthOf(names, sentence) }];
    }
    if (replaced || missing.some((name) => name !== "contact")) return [];
    replaced = true;
    return [{ text: withoutContact + (/\s+$/.exec(sentence)?.[0] ?? ""), worth: WAY_FORWARD }];
  });
}

/** Who listens, and where to turn, is kept longest, then what is asked, then what the message was about. */
const WAY_FORWARD = 3;

function worthOf(names: string[], sentence: string): number {
  if (names.includes("helpline")) return WAY_FORWARD + 1;
  if (names.includes("contact")) return WAY_FORWARD;
  if (/[?？؟]\s*$/.test(sentence)) return 2;
  return names.includes("matter") ? 1 : 0;
}

function valueOf(values: Values, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name as keyof Values] || undefined : undefined;
}

/** Keeps words of the other direction together; addresses stay bare, since platforms make links of them. */
export function placed(name: string, value: string, rightToLeft: boolean): string {
  if (name === "matter" || /https?:\/\/|@\S+\.\S/.test(value)) return value;
  const foreign = rightToLeft ? /\p{Script=Latin}/u : /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
  return foreign.test(value) ? `\u2068${value}\u2069` : value;
}
