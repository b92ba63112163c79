import { bare, isBlank, type Span } from "./lines.ts";
import { buttons, filed, marked, publishing, related, sharing } from "./publishing-words.ts";

const MOST_BUTTONS = 14;
const MOST_RELATED = 10;
/** A person goes on in small letters: "posted in anger", "posted in Facebook last week", "filed under: things that I regret". */
const NAME = /^#?(?!\p{Ll})[\p{L}\p{N}][^\s.!?。！？]*(?:[ \u00a0][^\s.!?。！？]+){0,3}$/u;
const SMALL = /(?<=\s)(?!(?:and|of|the|for|in|to)\s)\p{Ll}/u;
const BETWEEN = /\s*(?:[,،、;|•·»/]|\s(?:and|tagged(?: with)?|filed under)\b:?)\s*/iu;
const LINE = new RegExp(`^(?:${publishing.join("|")})$`, "iu");
/** A member of a list, or a headline: no sentence. */
const LISTED = /^(?:[-–—•*·]|\d{1,2}[.)])\s/u;
const SENTENCE = /[.!。！]["'”’»)]*$/u;

/** A whole line that a publishing program wrote; `said` is the line without signs around it. */
export function isPublishing(line: string, said: string): boolean {
  return marked.some((pattern) => pattern.test(line)) || LINE.test(said) || isFiled(line);
}

/** "Filed under: Coffee, Reviews | Leave a comment": names of categories, none of them a sentence. */
function isFiled(line: string): boolean {
  if (line.length > 150) return false;
  return filed.some((pattern) => {
    const { colon, names = "" } = pattern.exec(line)?.groups ?? {};
    const each = names.split(BETWEEN).filter(Boolean);
    const isName = (name: string) => NAME.test(name) && (colon !== undefined || !SMALL.test(name));
    return each.length > 0 && each.every((name) => isName(name) || LINE.test(name));
  });
}

/** Buttons below "Share this:", or a list below "Related posts:", to the last line that says anything. */
export function blockAbove(lines: readonly string[], last: number): Span | undefined {
  const end = last + 1;
  for (let at = last; at >= Math.max(0, last - MOST_BUTTONS); at--) {
    const line = bare(lines[at]!);
    if (sharing.test(line)) return { start: at, end };
    if (!isBlank(line) && !buttons.test(line)) break;
  }
  for (let at = last; at >= Math.max(0, last - MOST_RELATED); at--) {
    const line = bare(lines[at]!);
    if (related.test(line)) return { start: at, end };
    if (!isBlank(line) && !LISTED.test(line) && (SENTENCE.test(line) || line.length > 120)) break;
  }
  return undefined;
}
