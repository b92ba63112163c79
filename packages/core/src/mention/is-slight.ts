import type { Mention } from "./mention.ts";

type Judged = Pick<Mention, "title" | "text" | "rating" | "classification">;

const MOST_TYPOS = 2;
const LEAST_LETTERS = 5;
const words = new Intl.Segmenter("en", { granularity: "word" });

/**
 * Whether an edit changed nothing of what is said: spaces, capitals, punctuation, or a slip or two inside long words. It must be judged
 * alike, too: a letter can turn a text around ("not" and "now"), and a question mark can ask.
 */
export function isSlight(before: Judged, after: Judged): boolean {
  if (before.rating?.value !== after.rating?.value || before.rating?.of !== after.rating?.of) return false;
  if (!isJudgedAlike(before, after)) return false;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.join("") === now.join("")) return true;
  if (old.length !== now.length) return false;
  const changed = old.flatMap((word, n) => (word === now[n] ? [] : [[word, now[n]!] as const]));
  return changed.length <= MOST_TYPOS && changed.every(([a, b]) => isTypo(a, b));
}

function isJudgedAlike({ classification: a }: Judged, { classification: b }: Judged): boolean {
  const intents = ({ intents: of }: typeof a) => of.toSorted((one, other) => one.localeCompare(other)).join();
  return (
    a.sentiment === b.sentiment && a.urgency === b.urgency && a.needsReply === b.needsReply && intents(a) === intents(b)
  );
}

/** Words and emoji, as they are compared. */
function wordsOf({ title, text }: Judged): string[] {
  const whole = `${title ?? ""}\n${text}`
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "");
  return Array.from(words.segment(whole), ({ segment }) => segment).filter((segment) =>
    /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment),
  );
}

/** One letter more, less, another or two swapped, behind the first two of a long word; never a letter that says no in Persian. */
function isTypo(a: string, b: string): boolean {
  const [short, long] = [a, b].toSorted((one, other) => one.length - other.length) as [string, string];
  if (short.length < LEAST_LETTERS || long.length - short.length > 1 || a.slice(0, 2) !== b.slice(0, 2)) return false;
  if (!/^\p{L}+$/u.test(a) || !/^\p{L}+$/u.test(b) || /\p{Script=Han}/u.test(a + b)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const [rest, longer] = [short.slice(from), long.slice(from)];
  if (long.length > short.length) return longer.slice(1) === rest && longer[0] !== "ن";
  const isSwapped = rest[0] === longer[1] && rest[1] === longer[0] && rest.slice(2) === longer.slice(2);
  return rest.slice(1) === longer.slice(1) || isSwapped;
}
