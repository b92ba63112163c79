import { canonicalAddress } from "../mention/address.ts";
import type { Incoming } from "../mention/mention.ts";
import { isPersonal, overlap, runsOf, unquoted, wordsOf } from "./words.ts";

/** What of a mention says which thing it is. */
export type Words = Pick<Incoming, "kind" | "title" | "text" | "url" | "author" | "createdAt"> &
  Partial<Pick<Incoming, "published" | "rating" | "inReplyTo" | "addressed" | "visibility">> & {
    source?: string;
  };

/** Words of a headline below which two that are alike prove nothing. */
export const HEADLINE_WORDS = 5;
/** Words of a text below which its headline is compared instead. */
export const STORY_WORDS = 18;
/** The beginning of a text, which copies keep: papers cut from the end. In Chinese, where a character is a word, it is longer. */
const LEAD_WORDS = 20;
const FIRST_WORDS = 40;

export const leadOf = (words: readonly string[]): string[] => words.slice(0, FIRST_WORDS);

const ALIKE = 0.6;
const LEAD_ALIKE = 0.5;

/** Whether it is an article that reports on others: feeds also carry reviews, opinions and what people say in forums. */
export function isPublished(given: Words): boolean {
  const { published, kind, rating, inReplyTo, addressed, visibility, author, title, text } = given;
  if (!published || !title?.trim() || kind !== "post" || rating || inReplyTo || addressed || visibility === "private")
    return false;
  if (author.handle !== undefined || author.followers !== undefined) return false;
  return !isPersonal(`${title ?? ""}\n${text}`);
}

const LINK = /https?:\/\/[^\s<>"'「」『』]+/gu;
const PASSED_ON = /^\s*(?:RT|via|MT)\b[\s:]*(?:@[\w.]+)?[\s:]*/u;

const OWN_WORDS = 3;
const POST_WORDS = 30;
const MOST_LINKS = 3;

/** The address that a post passes on, when that is all it does: nothing beside a headline. */
export function passedOn(given: Words): string | undefined {
  const { kind, rating, inReplyTo, addressed, title = "", text } = given;
  if (kind !== "post" || rating || inReplyTo || addressed) return undefined;
  const found = text.match(LINK) ?? [];
  if (found.length > MOST_LINKS) return undefined;
  const links = [...new Set(found.flatMap((link) => canonicalAddress(link) ?? []))];
  if (links.length !== 1) return undefined;
  const over = new Set(wordsOf(title));
  const own = wordsOf(withoutLinks(text)).filter((word) => !over.has(word)).length;
  return own <= (title === "" ? POST_WORDS : OWN_WORDS) && !isPersonal(`${title}\n${text}`) ? links[0] : undefined;
}

const withoutLinks = (text: string) => text.replace(LINK, " ").replace(PASSED_ON, "").trim();

/** What stands over a text, without the paper's name behind it; of a post that passes something on, all its words. */
export function headlineOf({ title = "", text }: Words): string {
  const own = title === "" ? withoutLinks(text) : title;
  return own.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/u, "");
}

/** A story's words, made once for all comparisons. */
export type Story = {
  headline: string[];
  words: string[];
  runs: Set<string>;
  /** Without what is quoted: two reporters quote the same sentence. */
  own: Set<string>;
  lead: Set<string>;
  all: Set<string>;
};

const made = new WeakMap<Words, Story>();

export function storyOf(given: Words): Story {
  const story = made.get(given) ?? storyIn(given);
  made.set(given, story);
  return story;
}

function storyIn(given: Words): Story {
  const headline = wordsOf(headlineOf(given));
  const words = wordsOf(given.text);
  const body = isOnlyHeadline(headline, words) ? [] : words;
  return {
    headline,
    words: body,
    runs: runsOf(body),
    own: runsOf(wordsOf(unquoted(given.text))),
    lead: runsOf(body.slice(0, LEAD_WORDS)),
    all: new Set([...headline, ...body]),
  };
}

/** Searches of news give the headline again, with the paper's name, where others give a text. */
function isOnlyHeadline(headline: readonly string[], words: readonly string[]): boolean {
  if (words.length > headline.length + 6) return false;
  return words.length === 0 || headline.every((word, at) => words[at] === word);
}

/** Whether both are one story: what one publisher copied from the other, or both from an agency; cut, corrected or under another headline. */
export function isOneStory(a: Story, b: Story): boolean {
  if (a.words.length < STORY_WORDS || b.words.length < STORY_WORDS) return haveOneHeadline(a, b);
  if (overlap(a.runs, b.runs) < ALIKE) return false;
  if (a.own.size >= STORY_WORDS && b.own.size >= STORY_WORDS && overlap(a.own, b.own) < ALIKE) return false;
  if (Math.max(overlap(a.lead, b.runs), overlap(b.lead, a.runs)) < LEAD_ALIKE) return false;
  return !isOneTemplate(a, b);
}

function haveOneHeadline({ headline: a, words }: Story, { headline: b, words: others }: Story): boolean {
  if (words.length > 0 && others.length > 0 && Math.min(words.length, others.length) < STORY_WORDS) return false;
  return Math.min(a.length, b.length) >= HEADLINE_WORDS && a.join(" ") === b.join(" ");
}

/** One form filled in twice: a shop opened here and another there, a share that rose and one that fell. */
function isOneTemplate(a: Story, b: Story): boolean {
  const numbers = (story: Story) => [...story.all].filter((word) => /^\d/u.test(word));
  const [ours, theirs] = [numbers(a), numbers(b)];
  const shared = ours.filter((number) => b.all.has(number)).length;
  const differing = Math.min(ours.length, theirs.length) - shared;
  if (differing >= 2 && differing >= shared) return true;
  return keyWords(a, b).length > 0 && keyWords(b, a).length > 0;
}

/** Words of the headline that its own text repeats and the other never says. */
function keyWords(one: Story, other: Story): string[] {
  const body = new Set(one.words);
  return one.headline.filter((word) => word.length > 1 && !/^\d/u.test(word) && body.has(word) && !other.all.has(word));
}
