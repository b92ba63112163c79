import * as z from "zod";
import { roles } from "../task/task.ts";

/** The languages in which Earshot drafts replies. */
export const Language = z.enum(["en", "he", "fa", "hu", "zh-Hant", "lt"]);
export type Language = z.infer<typeof Language>;

/** How soon a reply is due, by urgency, in minutes. Source of the defaults: FA step 2, "preferably within 24 hours". */
export const Deadlines = z.object({
  critical: z.number().int().positive().default(15),
  high: z.number().int().positive().default(60),
  normal: z
    .number()
    .int()
    .positive()
    .default(8 * 60),
  low: z
    .number()
    .int()
    .positive()
    .default(24 * 60),
});
export type Deadlines = z.infer<typeof Deadlines>;

const slug = /^[a-z0-9][a-z0-9-]{0,39}$/;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** A matter of the brand's own, beside those that every brand's customers speak of. */
export const OwnMatter = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** Words that show it, in any language; "*" at the end stands for any ending. */
  words: z.array(z.string().trim().min(1).max(60)).min(1).max(100),
});

/** A name that is known without being searched for. */
export const ListedName = z.strictObject({
  type: z.enum(["product", "branch", "person"]),
  name: z.string().trim().min(1).max(80),
});

/** Where to write, for one country, branch or platform; empty fields fit all. */
export const Contact = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "Write a country as two capital letters, for example LT.")
    .optional(),
  branch: z.string().trim().min(1).max(80).optional(),
  platform: z.string().trim().min(1).max(40).optional(),
  contact: z.string().trim().min(1).max(200),
});

/** Somebody whose words are set aside until a day, unless they are critical. */
export const Muted = z.strictObject({
  platform: z.string().min(1).max(40),
  author: z.string().min(1).max(500),
  name: z.string().max(500).default(""),
  until: z.iso.datetime({ offset: true }),
});
export type Muted = z.infer<typeof Muted>;

const LearnedBias = z.object({ neutral: z.number(), positive: z.number(), corrections: z.number() });

/** What is listened for, and how we speak. */
export const Brand = z.object({
  id: z.string().regex(slug, "Use 1 to 40 small letters, digits and hyphens, for example acme-coffee."),
  name: z.string().trim().min(1).max(80),
  /** Search terms in the syntax of `terms/parse-terms.ts`, for example: acme, "acme coffee", -acme.org */
  terms: z.string().max(2000).default(""),
  timeZone: z.string().refine(isTimeZone, "Use an IANA time zone, for example Europe/Vilnius.").default("UTC"),
  /** Local hour at which the daily digest (and on Mondays the weekly one) is made. */
  digestHour: z.number().int().min(0).max(23).default(8),
  /** Who gets the digest by e-mail. */
  digestTo: z.array(z.email()).max(50).default([]),
  deadlines: Deadlines.prefault({}),
  voice: z
    .object({
      /** Who signs a reply, for example "Dana from Acme"; empty for no signature. */
      signature: z.string().trim().max(60).default(""),
      formality: z.enum(["formal", "friendly"]).default("friendly"),
      /** Where a customer can write privately: an address or a link that replies may name. */
      contact: z.string().trim().max(200).default(""),
      /** Who signs for each approver, by the person's id; others sign as the brand does. */
      signatures: z.record(z.string(), z.string().trim().max(60)).optional(),
      /** Emoji in our replies: none, or a few where the customer is pleased; absent: none. */
      emoji: z.enum(["none", "few"]).optional(),
      /** Words not to say. */
      avoid: z.array(z.string().trim().min(2).max(60)).max(100).optional(),
      /** Words to say instead of others. */
      prefer: z
        .array(z.strictObject({ instead: z.string().trim().min(2).max(60), say: z.string().trim().min(1).max(60) }))
        .max(100)
        .optional(),
    })
    .prefault({}),
  /** Kill switch: nothing is sent for these platforms; "*" is the whole brand. */
  stopped: z.array(z.string()).max(50).default([]),
  /** The language most customers write: what is too short to tell is taken for it. */
  usualLanguage: Language.optional(),
  /** From how many followers on an unhappy author's words are high at least; absent: 10 000. */
  reachFrom: z.number().int().positive().max(1_000_000_000).optional(),
  matters: z.array(OwnMatter).max(100).optional(),
  listed: z.array(ListedName).max(500).optional(),
  muted: z.array(Muted).max(500).optional(),
  /** Where customers write, beside the voice's own contact; the most particular one that fits is offered. */
  contacts: z.array(Contact).max(200).optional(),
  /** Up to what value an approver decides on a compensation alone; absent: an admin decides on each. */
  compensationLimit: z.number().nonnegative().max(1_000_000).optional(),
  /** Who is told by e-mail, by role, when a reply says that they are. */
  tells: z.partialRecord(z.enum(roles), z.array(z.email()).max(20)).optional(),
  /** What corrections taught of each language's sentiment, and whether it is used; absent: it is. */
  bias: z.record(z.string(), LearnedBias).optional(),
  learns: z.boolean().optional(),
  /** Somebody corrected a judgement, so what is heard next is held against the corrections. */
  corrected: z.boolean().optional(),
  version: z.number().int().default(1),
  createdAt: z.string().default(""),
});
export type Brand = z.infer<typeof Brand>;
