import { isAlike, bareText } from "../classification/sketch.ts";
import { isNobody } from "./folded-name.ts";
import { canonicalAddress } from "../mention/address.ts";
import { headlineOf, isOneStory, isPublished, passedOn, STORY_WORDS, storyOf, type Words } from "./story.ts";
import { overlap, runsOf, wordsOf } from "./words.ts";

/**
 * What one mention is to another that was heard before.
 * - `same`: the very same thing under another id
 * - `edit`: the same thing, changed by who wrote it
 * - `place`: the same story at another place
 * - `apart`: something else; in doubt always, since two people's complaints are never one
 */
export type Kinship = "same" | "edit" | "place" | "apart";

/** Words below which two people may say the same by chance. */
const TELLING = 6;
const TELLING_UNDATED = 12;

export function kinship(now: Words, before: Words): Kinship {
  if (subjectOf(now) !== undefined && subjectOf(now) === subjectOf(before)) return atOneAddress(now, before);
  if (!isPublished(now) || !isPublished(before) || !mayCopy(now, before)) return "apart";
  return isOneStory(storyOf(now), storyOf(before)) ? "place" : "apart";
}

/** Papers copy each other; on one site, two people may write the same, and a feed may name neither. */
function mayCopy(now: Words, before: Words): boolean {
  if (hostOf(now) !== hostOf(before)) return true;
  return isOneAuthor(now, before) && (now.source === undefined || now.source !== before.source);
}

function hostOf({ url }: Words): string | undefined {
  const address = url === undefined ? undefined : canonicalAddress(url);
  return address === undefined ? undefined : new URL(address).hostname;
}

function isOneAuthor({ author: a }: Words, { author: b }: Words): boolean {
  if (isNobody(a)) return false;
  return a.id === b.id || (a.name !== "" && a.name === b.name) || (a.handle !== undefined && a.handle === b.handle);
}

/** The one address of what it is about: what it passes on, else its own. */
export function subjectOf(given: Words): string | undefined {
  return passedOn(given) ?? (given.url === undefined ? undefined : canonicalAddress(given.url));
}

/** A page may hold one article or many people's reviews: who wrote, when, and the words tell. */
function atOneAddress(now: Words, before: Words): Kinship {
  const oneAuthor = isOneAuthor(now, before);
  const passes = passedOn(now) !== undefined || passedOn(before) !== undefined;
  const [a, b] = [textOf(now), textOf(before)];
  const oneTime = timeOf(now) !== undefined && timeOf(now) === timeOf(before);
  if (passes) return oneAuthor && a === b ? "same" : isUnder(now, before) ? "place" : "apart";
  if (now.kind !== before.kind) return "apart";
  // One source names those who write for it: two names there are two people. Another source calls the same writer otherwise.
  if (!oneAuthor && now.source !== undefined && now.source === before.source) return "apart";
  const published = isPublished(now) && isPublished(before);
  const otherTime = !oneTime && timeOf(now) !== undefined && timeOf(before) !== undefined;
  const otherSource = now.source === undefined || now.source !== before.source;
  if (a === b) {
    if (oneTime) return "same";
    const length = wordsOf(a).length;
    if (!oneAuthor || otherTime) return published && length >= STORY_WORDS ? "same" : "apart";
    return length >= (otherSource ? TELLING : STORY_WORDS) ? "same" : "apart";
  }
  if (published && isOneStory(storyOf(now), storyOf(before)))
    return oneAuthor ? "edit" : holds(now, before) ? "same" : "place";
  // Without a date, many words must speak for it, and another source: one source gives two ids to two things.
  const noTime = timeOf(now) === undefined && timeOf(before) === undefined;
  const told = noTime && otherSource && wordsOf(a).length >= TELLING_UNDATED;
  if (oneAuthor && (oneTime || told) && isAlike(bareText(a), bareText(b))) return "edit";
  return "apart";
}

/** To the second: sources write it differently. */
function timeOf({ createdAt }: Words): number | undefined {
  return createdAt === undefined ? undefined : Math.floor(Date.parse(createdAt) / 1000);
}

/** An article only passed on, under its own headline or none. */
function isUnder(now: Words, before: Words): boolean {
  if (!isPublished(now) && !isPublished(before)) return false;
  const [a, b] = [wordsOf(headlineOf(now)), wordsOf(headlineOf(before))];
  if (passedOn(now) !== undefined && a.length === 0) return true;
  if (passedOn(before) !== undefined && b.length === 0) return true;
  return Math.min(a.length, b.length) >= 4 && overlap(runsOf(a), runsOf(b)) >= 0.8;
}

/** Nothing new in it: all of the one is in the other. */
function holds(now: Words, before: Words): boolean {
  return overlap(runsOf(wordsOf(textOf(now))), runsOf(wordsOf(textOf(before)))) >= 0.95;
}

const textOf = ({ title = "", text }: Words) => `${title}\n${text}`.replace(/\s+/gu, " ").trim();
