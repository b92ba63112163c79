import * as z from "zod";
import { sentiments, urgencies } from "../classification/classifier.ts";
import { statuses, type Conversation } from "../conversation/conversation.ts";
import { isIn, laneIds, type Seat } from "./lanes.ts";

const MOST_VALUES = 50;

/** One value or several: as an address has them, parted by commas, or as a list. */
const several = <T extends z.ZodType<unknown, string>>(each: T) =>
  z
    .union([z.string().transform((text) => text.split(",").map((part) => part.trim())), z.array(z.string())])
    .transform((values) => [...new Set(values.filter(Boolean))])
    .pipe(z.array(each).max(MOST_VALUES))
    .transform((values) => (values.length > 0 ? values : undefined))
    .optional();

const word = z.string().max(200);
const day = z.iso.date("Write a day as YYYY-MM-DD.");

/** What is shown of a brand's conversations: in an address, a saved view and a search alike. Fields that are absent fit all. */
export const Filter = z.object({
  lane: z.enum(laneIds).optional(),
  status: several(z.enum(statuses)),
  language: several(word),
  platform: several(word),
  source: several(word),
  urgency: several(z.enum(urgencies)),
  sentiment: several(z.enum(sentiments)),
  matter: several(word),
  /** "me", "nobody" or a person's id. */
  owner: several(word),
  /** Stars of five. */
  rating: several(z.enum(["1", "2", "3", "4", "5"])),
  /** An id, `platform:id`, or a part of a name. */
  author: word.optional(),
  /** Days of the brand's calendar on which the newest mention was heard, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type Filter = z.output<typeof Filter>;

/** The moments (ISO 8601) that `from` and `to` stand for, the end exclusive. */
export type Within = { from?: string; to?: string };

/** Whether a conversation is among what is asked for. Without a lane and a status it is what is to be answered. */
export function fits(filter: Filter, { from, to }: Within, c: Conversation, seat: Seat): boolean {
  const { lane = filter.status ? undefined : "open" } = filter;
  return (
    (!lane || isIn(lane, c, seat)) &&
    has(filter.status, c.status) &&
    has(filter.platform, c.platform) &&
    has(filter.urgency, c.urgency) &&
    has(filter.sentiment, c.sentiment) &&
    has(filter.source, c.source) &&
    has(filter.language, c.language) &&
    (!filter.matter || filter.matter.some((matter) => c.matters?.includes(matter))) &&
    (!filter.owner || filter.owner.some((owner) => isOwnedBy(c, owner, seat.me))) &&
    (!filter.rating || (c.rating !== undefined && filter.rating.includes(starsOf(c.rating)))) &&
    (!from || c.heardAt >= from) &&
    (!to || c.heardAt < to) &&
    (!filter.author || isBy(c, filter.author))
  );
}

function has(asked: readonly string[] | undefined, value: string): boolean {
  return !asked || asked.includes(value);
}

function isOwnedBy({ owner }: Conversation, asked: string, me: string): boolean {
  if (asked === "nobody") return owner === undefined;
  return owner === (asked === "me" ? me : asked);
}

function starsOf({ value, of }: NonNullable<Conversation["rating"]>): "1" | "2" | "3" | "4" | "5" {
  return String(Math.min(5, Math.max(1, Math.round((value / of) * 5)))) as "1";
}

function isBy({ author, platform }: Conversation, asked: string): boolean {
  if (asked === author.id || asked === `${platform}:${author.id}`) return true;
  const part = folded(asked);
  return folded(author.name).includes(part) || folded(author.handle ?? "").includes(part);
}

/** Without case, accents and vowel points. */
const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
