import type { Language } from "@earshot/core/brand/brand";
import { topicLists } from "./load-topics.ts";
import { plain } from "./terms.ts";

type Entry = { topic: string; words: string[]; open: boolean[] };
/** Entries by the first letters of their first word. */
type Thesaurus = Map<string, Entry[]>;

const KEY = 2;
const read = new Map<Language, Thesaurus>();

/** What a text is about, in customers' and articles' words alike: a topic of the thesaurus for each wording found. */
export function topicsIn(text: string, language: Language): string[] {
  const thesaurus = thesaurusOf(language);
  return language === "zh-Hant" ? inRun(plain(text), thesaurus) : inWords(plain(text), thesaurus);
}

function inWords(text: string, thesaurus: Thesaurus): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word, at) =>
    entriesFor(word, thesaurus)
      .filter(({ words: wanted, open }) => wanted.every((each, i) => fits(words[at + i], each, open[i]!)))
      .map(({ topic }) => topic),
  );
}

/** Chinese has no spaces: an entry may stand anywhere. */
function inRun(text: string, thesaurus: Thesaurus): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++)
    for (const { topic, words } of entriesFor(text.slice(at, at + KEY), thesaurus))
      if (text.startsWith(words[0]!, at)) found.push(topic);
  return found;
}

function entriesFor(word: string, thesaurus: Thesaurus): Entry[] {
  const start = word.slice(0, KEY);
  const short = start.length > 1 ? (thesaurus.get(start[0]!) ?? []) : [];
  return [...(thesaurus.get(start) ?? []), ...short];
}

function fits(word: string | undefined, wanted: string, open: boolean): boolean {
  return word !== undefined && (open ? word.startsWith(wanted) : word === wanted);
}

/** Hebrew writes small words together with the next: each entry counts with them, too. */
const HEBREW_BEFORE = ["", "ה", "ב", "ל", "מ", "ש", "ו", "כ", "מה", "שה", "וה", "בה", "לה"];

/** Lines `topic: word, beginning*, some words`; read when a language is first met. */
function thesaurusOf(language: Language): Thesaurus {
  const known = read.get(language);
  if (known) return known;
  const thesaurus: Thesaurus = new Map();
  for (const line of topicLists(language).thesaurus.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const topic = line.slice(0, colon);
    for (const written of line.slice(colon + 1).split(","))
      for (const before of language === "he" ? HEBREW_BEFORE : [""]) add(thesaurus, topic, before + written.trim());
  }
  read.set(language, thesaurus);
  return thesaurus;
}

function add(thesaurus: Thesaurus, topic: string, written: string): void {
  const parts = plain(written).match(/[\p{L}\p{M}\p{N}]+\*?/gu);
  if (!parts) return;
  const entry = {
    topic,
    words: parts.map((part) => part.replace("*", "")),
    open: parts.map((part) => part.endsWith("*")),
  };
  const key = entry.words[0]!.slice(0, KEY);
  const there = thesaurus.get(key);
  if (there) there.push(entry);
  else thesaurus.set(key, [entry]);
}
