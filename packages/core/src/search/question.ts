import { Refusal } from "../errors.ts";
import { DIGIT, HEBREW, ARABIC, kindOf, LATIN, sameWord, SIGN, SPACE, UNSPACED } from "../terms/characters.ts";
import { fold } from "../terms/fold.ts";

/**
 * One thing asked for, folded.
 * - `word`: a word in any of its forms; `start`: every word that starts so; `phrase`: these words one after another, as they are
 * - `joined`: a word with signs in it, which others may write without (wi-fi)
 * - `sign`: as it stands, an emoji for example
 */
export type Wanted = {
  kind: "word" | "start" | "phrase" | "joined" | "sign";
  text: string;
  script: "latin" | "hebrew" | "arabic" | "han" | "other";
};

/** What a search asks: all of `all`, nothing of `none`. */
export type Question = { all: Wanted[]; none: Wanted[] };

const LONGEST = 300;
const MOST = 12;
const SHORTEST_START = 2;
/** Words and what stands in quotes, of any kind; a minus before it excludes. */
const PARTS =
  /(?<minus>(?<=^|\s)[-–−])?(?:["“”„«「『](?<quoted>[^"“”»」』]*)["“”»」』]?|(?<word>[^\s"“”„«»「」『』]+))/gu;

/** Reads what a person typed. @throws Refusal `bad-input` that says what to write instead. */
export function readQuestion(text: string): Question {
  const asked = text.trim();
  if (asked.length > LONGEST) throw new Refusal("bad-input", { code: "refusal.search-long", n: LONGEST });
  const question: Question = { all: [], none: [] };
  for (const { groups } of asked.matchAll(PARTS)) {
    const { minus, quoted, word } = groups as { minus?: string; quoted?: string; word?: string };
    const found = quoted === undefined ? wordsIn(word!) : phraseIn(quoted);
    (minus ? question.none : question.all).push(...found);
  }
  if (question.all.length + question.none.length > MOST)
    throw new Refusal("bad-input", { code: "refusal.search-words", n: MOST });
  if (question.all.length > 0) return question;
  const code = question.none.length > 0 ? "refusal.search-only-without" : "refusal.search-nothing";
  throw new Refusal("bad-input", { code });
}

function folded(text: string): string {
  return String.fromCharCode(...fold(text).units).trim();
}

function wordsIn(token: string): Wanted[] {
  const isStart = token.endsWith("*");
  const text = folded(token.replace(/^[#@]+(?=.)/u, "").replace(/\*+$/u, ""));
  const runs = runsOf(text);
  if (runs.length === 0) return signsIn(text);
  const [first] = runs;
  if (runs.length === 1) {
    if (isStart && scriptOf(first!) !== "han" && first!.length < SHORTEST_START)
      throw new Refusal("bad-input", { code: "refusal.search-start", n: SHORTEST_START });
    return [{ kind: isStart ? "start" : "word", text: first!, script: scriptOf(first!) }];
  }
  // Chinese and other words in one, without a space: each of them, wherever.
  if (runs.join("") === text) return runs.map((run) => ({ kind: "word", text: run, script: scriptOf(run) }));
  return [{ kind: "joined", text: runs.join(" "), script: scriptOf(first!) }];
}

function phraseIn(quoted: string): Wanted[] {
  const text = folded(quoted);
  const runs = runsOf(text);
  return runs.length === 0 ? signsIn(text) : [{ kind: "phrase", text: runs.join(" "), script: scriptOf(runs[0]!) }];
}

/** Emoji and the like are looked for as they are; punctuation alone is not. */
function signsIn(text: string): Wanted[] {
  return /[^\p{P}\s]/u.test(text) ? [{ kind: "sign", text, script: "other" }] : [];
}

/** The words of a folded text: its runs of letters and digits of one script. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  let start = -1;
  const joins = (at: number) => {
    const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    return sameWord(before, here) || (kindOf(before) === UNSPACED && kindOf(here) === UNSPACED);
  };
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : SIGN;
    const inside = kind !== SIGN && kind !== SPACE;
    if (start >= 0 && (!inside || !joins(at))) {
      runs.push(text.slice(start, at));
      start = -1;
    }
    if (start < 0 && inside) start = at;
  }
  return runs;
}

function scriptOf(word: string): Wanted["script"] {
  const kind = kindOf(word.charCodeAt(0));
  if (kind === LATIN || kind === DIGIT) return "latin";
  if (kind === HEBREW) return "hebrew";
  if (kind === ARABIC) return "arabic";
  return kind === UNSPACED ? "han" : "other";
}
