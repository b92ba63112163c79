import { asciiDigits } from "../digits.ts";

/** Spans that somebody else said: between quotation marks of all six languages. A mark inside a word (a Hebrew acronym) opens nothing. */
const QUOTED =
  /[“„«「『][^“„«”»「」『』]{1,600}[”“»」』]|(?<=^|[\s(])(["״])(?:(?!\1)[\s\S]|(?<=\p{L})\1(?=\p{L})){1,600}\1(?!\p{L})/gu;

/** Words by which one person speaks of themselves. One of them outside of a quotation, and a text is that person's own. */
const SELF = new Set(
  `i'm i've i'd i'll my me myself
  אני שלי לי אותי אצלי אליי אלי ממני עליי איתי קניתי הזמנתי קיבלתי רציתי שילמתי פניתי התקשרתי ביקשתי אמרתי ראיתי הייתי עשיתי שלחתי חיכיתי גדלתי
  من مرا برایم خودم خریدم کردم گرفتم دارم هستم بودم زدم دادم گفتم رفتم دیدم شدم رسیدم پولم برادرم مادرم پدرم همسرم
  én nekem engem enyém velem tőlem hozzám rajtam nálam várok kérek kérem vagyok akarok szeretnék tudok felmondom váltok
  aš mane mano manęs manimi esu turiu noriu rašau laukiu
  我 咱 俺 本人`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words by which several do, or by which somebody is spoken to, as papers do too in passing: two of them, or one in a short text. */
const SELVES = new Set(
  `you your yours you're אתם אתן שלכם לכם אצלכם אתכם شما تان ti nektek nálatok tőletek titeket önök önöknek jūs jūsų jums 你 妳 您 we we're we've we'd our ours אנחנו אנו שלנו לנו אותנו אצלנו ما مادرمان minket nekünk nálunk velünk miénk tőlünk hozzánk kérjük vagyunk
  mes mus mūsų mumis reikalaujame prašome kviečiame`
    .split(/\s+/u)
    .filter(Boolean),
);
const SHORT = 60;

/**
 * Endings of the first person: Hungarian and Lithuanian past (`rendeltem`, `nusipirkau`), Lithuanian future and conditional (`pirksiu`,
 * `pirkčiau`), Persian present and possessive (`می‌خواهم`, `گوشی‌ام`); without the commonest words that only end alike.
 */
const SELF_ENDING =
  /^(?!.*(?:egyetem|ütem|system|item|stem|totem)$).{2,}t[ae]m$|^.{3,}[^ei]au$|^.{2,}siu$|^(?!(?:grei|pla|aukš|anks|spar|karš|papras|pras)).{2,}čiau$|^ن?می\u200C.+م$|^.+\u200Cام$/u;

const TOKEN = /\p{Script=Han}|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}'’\u200C]+/gu;

/** Characters of a text that are compared: an article is shorter, and what is longer is known by its beginning. */
export const COMPARED = 20_000;

/** A text's words in one spelling, each Chinese character a word; addresses and handles are none. Numbers are written one way. */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, COMPARED)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])@[\w.]+|[\u200E\u200F\u2066-\u2069]/gu, " ");
  return Array.from(plain.match(TOKEN) ?? [], spelling);
}

function spelling(word: string): string {
  if (/^\p{Nd}/u.test(word)) {
    return asciiDigits(word).replace(/[,.٬](?=\d{3}(?:\D|$))/gu, "");
  }
  return word.replaceAll("’", "'").replace(/^'+|'+$/gu, "");
}

/** A text without what it quotes. */
export function unquoted(text: string): string {
  return text.slice(0, COMPARED).replace(QUOTED, " ");
}

/** Whether somebody speaks of themselves in it: a complaint, a review, an opinion, a petition; not a report on others. */
export function isPersonal(text: string): boolean {
  const own = unquoted(text);
  const words = wordsOf(own);
  if (I.test(own) || words.some((word) => SELF.has(word) || SELF_ENDING.test(word))) return true;
  const selves = words.filter((word) => SELVES.has(word)).length;
  return selves > 1 || (selves > 0 && words.length < SHORT);
}

/** "I" is a numeral too: it counts with a verb behind it. */
const I =
  /(?<![\p{L}\p{N}])I (?:am|was|have|had|will|would|want|wanted|bought|wrote|think|feel|felt|got|get|need|can|could|do|did|ordered|paid|sent|waited|love|hate|like|know|still|just|never|also|tried|called|asked|work|worked|used|use|returned|received|recommend)(?!\p{L})/u;

/** Runs of three words, by which copies are known: chance seldom makes two texts share one. */
export function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= words.length; at++) runs.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return runs;
}

/** How much of the smaller of two sets is in the other, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let both = 0;
  for (const each of small) if (large.has(each)) both++;
  return both / small.size;
}
