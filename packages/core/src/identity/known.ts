import { hashOf } from "../ids.ts";
import { contentHash } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import { subjectOf } from "./kinship.ts";
import { HEADLINE_WORDS, isPublished, leadOf, STORY_WORDS, storyOf } from "./story.ts";
import { runsOf } from "./words.ts";

/** One mention as it is found again: where it is, and what its words were, as hashes. */
export type Known = {
  conversation: string;
  mention: string;
  author: string;
  hash: string;
  /** Hashes of its headline and of its lead's runs of words, four characters each; copies share some. */
  sketch: string;
};

/** What was heard of one address, or of stories that begin alike, newest first. */
export type KnownHere = { version: number; entries: Known[] };

/** The records that know a mention, or will, by name: of its address, and of stories that begin alike or stand under the same headline. */
export type Where = { address?: string; stories: string[] };

export const namesIn = ({ address, stories }: Where): string[] => [...(address ? [address] : []), ...stories];

/** Together they stay below 4 KB, the least that a read costs. */
const MOST_BYTES = 3600;
const SKETCH = 8;
const HASH_CHARACTERS = 4;
const MOST_CANDIDATES = 2;

/** `brand` is its id: the brand's own words stand in all that is heard of it and tell nothing apart. */
export function whereKnown(brand: string, incoming: Incoming): Where {
  const subject = subjectOf(incoming);
  return { ...(subject !== undefined && { address: `a${hashOf(subject)}` }), stories: storiesOf(brand, incoming) };
}

/** Copies of a story keep its headline, or else the longest word that it begins with. */
function storiesOf(brand: string, incoming: Incoming): string[] {
  if (!isPublished(incoming)) return [];
  const { headline, words } = storyOf(incoming);
  const title = headline.length >= HEADLINE_WORDS ? headline.join(" ") : undefined;
  const longest = words.length >= STORY_WORDS ? longestOf(leadOf(words), brand.split("-")) : undefined;
  return [title, longest].flatMap((text) => (text === undefined ? [] : [`s${hashOf(text)}`]));
}

/** The longest word; in Chinese a pair of characters, as their hashes have it. */
function longestOf(words: readonly string[], names: readonly string[]): string | undefined {
  const pairs = words.flatMap((word, at) => {
    if (!isHan(word)) return names.some((name) => name.length > 2 && word.includes(name)) ? [] : [word];
    const next = words[at + 1] ?? "";
    return isHan(next) ? [word + next] : [];
  });
  return pairs.sort((a, b) => b.length - a.length || hashed(a) - hashed(b))[0];
}

const isHan = (word: string) => /^\p{Script=Han}$/u.test(word);

export function knownOf(incoming: Incoming, mention: string, conversation: string): Known {
  return {
    conversation,
    mention,
    author: hashOf(incoming.author.id).slice(0, 8),
    hash: contentHash(incoming),
    sketch: sketchOf(incoming),
  };
}

/** The record with one more entry; the oldest go when it is full. */
export function withKnown(here: KnownHere | undefined, known: Known): KnownHere {
  const entries = [known, ...(here?.entries ?? []).filter(({ mention }) => mention !== known.mention)];
  while (entries.length > 1 && Buffer.byteLength(JSON.stringify(entries)) > MOST_BYTES) entries.pop();
  return { version: (here?.version ?? 0) + 1, entries };
}

/** Those that may be the same thing or the same story, the likeliest first. */
export function candidatesFor(incoming: Incoming, atAddress: KnownHere | undefined, stories: KnownHere[]): Known[] {
  const now = knownOf(incoming, "", "");
  const likely = (known: Known) =>
    (known.hash === now.hash ? 20 : 0) + (known.author === now.author ? 2 : 0) + sharedBy(known.sketch, now.sketch);
  const best = new Map<string, { known: Known; likely: number }>();
  const note = (known: Known, points: number) => {
    if (points > (best.get(known.mention)?.likely ?? 0)) best.set(known.mention, { known, likely: points });
  };
  for (const known of atAddress?.entries ?? []) note(known, 1 + likely(known));
  for (const known of stories.flatMap(({ entries }) => entries))
    if (isLike(known.sketch, now.sketch)) note(known, likely(known));
  const ranked = [...best.values()].sort((a, b) => b.likely - a.likely).slice(0, MOST_CANDIDATES);
  // Each costs the reading of its conversation and its text.
  return ranked.filter(({ likely }) => likely * 2 > ranked[0]!.likely).map(({ known }) => known);
}

/** The headline's hash, then the least of those of the lead's runs. */
function sketchOf(incoming: Incoming): string {
  const { words, headline } = storyOf(incoming);
  const hashes = [...runsOf(leadOf(words))].map(hashed).sort((a, b) => a - b);
  return [hashed((headline.length > 0 ? headline : words).join(" ")), ...hashes.slice(0, SKETCH)].map(short).join("");
}

function isLike(one: string, other: string): boolean {
  return one.slice(0, HASH_CHARACTERS) === other.slice(0, HASH_CHARACTERS) || sharedBy(one, other) >= 2;
}

function sharedBy(one: string, other: string): number {
  const parts = new Set(partsOf(one));
  return partsOf(other).filter((part) => parts.has(part)).length;
}

const partsOf = (sketch: string) => sketch.match(/.{4}/gu) ?? [];

function short(hash: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(hash);
  return bytes.toString("base64url").slice(0, HASH_CHARACTERS);
}

/** FNV-1a with a last mixing, so that the least of several is a fair draw. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
