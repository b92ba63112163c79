import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Danger, DetailType, Polarity, Saying } from "@earshot/core/classification/reading";
import type { Sentiment, Urgency } from "@earshot/core/classification/classifier";

/** A mention with what a careful person says of it. */
export type Labelled = {
  id: string;
  language: string;
  text: string;
  kind: "post" | "comment" | "review";
  rating?: { value: number; of: number };
  urgency: Urgency;
  sentiment: Sentiment;
  says: Saying[];
  irony: boolean;
  needsReply: boolean;
  matters: { matter: string; polarity: Polarity }[];
  details: { type: DetailType; text: string; start: number; end: number }[];
  dangers: Danger[];
};

const POLARITY: Record<string, Polarity> = { "+": "positive", "-": "negative", "=": "neutral", "~": "mixed" };
const MARKED = /\{([a-z]+):([^{}]*)\}/gu;

export const mentionLanguages = ["en", "he", "fa", "hu", "zh-Hant", "lt"];

/** The repository's own mentions: those that the reader learns from, those it was improved with, and those that nobody looked at. */
export function readOwnMentions(set: "learned" | "seen" | "unseen", language: string): Labelled[] {
  const folder = set === "learned" ? "./mentions" : `../evaluation/mentions/${set}`;
  return readMentionFile(fileURLToPath(new URL(`${folder}/${language}.txt`, import.meta.url)), language);
}

/**
 * Mentions of one text file, a line each: `urgency | sentiment | says | matters | kind | text`, with "irony" and "noreply" among what it says,
 * what makes it critical in brackets (`complaint [illness]`), and details marked in the text, `{product:latte}`. packages/classifier/README.md says more.
 */
export function readMentionFile(path: string, language: string): Labelled[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line, n) => ({ line, n: n + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, n }) => mentionOf(line, `${language}-${n}`, language, `${path}:${n}`));
}

function mentionOf(line: string, id: string, language: string, place: string): Labelled {
  const parts = line.split("|").map((part) => part.trim());
  if (parts.length !== 6) throw new Error(`${place}: six parts are parted by "|", here are ${parts.length}.`);
  const [urgency, sentiment, said, matters, kind, marked] = parts as [string, string, string, string, string, string];
  const dangers = /\[([^\]]*)\]/u.exec(said)?.[1]?.split(" ").filter(Boolean) ?? [];
  const says = said
    .replace(/\[[^\]]*\]/u, "")
    .split(" ")
    .filter(Boolean);
  const stars = Number(/\d/u.exec(kind)?.[0]);
  return {
    id,
    language,
    ...withoutMarks(marked.replaceAll("\\n", "\n")),
    kind: kind.split(" ")[0] as Labelled["kind"],
    ...(stars && { rating: { value: stars, of: 5 } }),
    urgency: urgency as Urgency,
    sentiment: sentiment as Sentiment,
    says: says.filter((each) => each !== "irony" && each !== "noreply") as Saying[],
    irony: says.includes("irony"),
    needsReply: !says.includes("noreply"),
    matters: matters
      .split(" ")
      .filter(Boolean)
      .map((each) => ({ matter: each.slice(0, -1), polarity: POLARITY[each.at(-1)!]! })),
    dangers: dangers as Danger[],
  };
}

function withoutMarks(marked: string): Pick<Labelled, "text" | "details"> {
  let text = "";
  let last = 0;
  const details: Labelled["details"] = [];
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const [whole, type, words] = match as unknown as [string, DetailType, string];
    details.push({ type, text: words, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), details };
}

/** What makes the critical mentions of a folder critical, by their ids; the folder's own files do not say. */
function dangersById(): Map<string, Danger[]> {
  const lines = readFileSync(new URL("./written-dangers.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
  return new Map(lines.map((line) => [line.split(" ")[0]!, line.split(" ").slice(1) as Danger[]]));
}

/** Mentions of a folder of JSON-line files, `{id, text, kind, rating?, urgency, sentiment, says, irony, needsReply, matters, details}`; none where it is absent. */
export function readMentionFolder(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  const dangers = dangersById();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => {
      const language = name.replace(".jsonl", "");
      return readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const read = JSON.parse(line) as Labelled & { rating?: number };
          const details = read.details.map(({ type, text }) => {
            const start = Math.max(0, read.text.indexOf(text));
            return { type, text, start, end: start + text.length };
          });
          const { rating, ...rest } = read;
          return {
            ...rest,
            language,
            details,
            dangers: dangers.get(read.id) ?? [],
            ...(rating && { rating: { value: rating, of: 5 } }),
          };
        });
    });
}
