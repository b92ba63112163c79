import * as z from "zod";
import { BrandAlerts } from "../alert/brand-alerts.ts";
import { isTimeZone } from "../time-zone.ts";
import { Audience } from "../digest/audience.ts";
import { DigestKind, digestKinds } from "../digest/kind.ts";
import { Holidays, Hours, Slot } from "../hours/hours.ts";
import { weekdays } from "../hours/weekdays.ts";
import { Approvals } from "../approval/approvals.ts";
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

const Minutes = z.number().int().positive().max(100_000);
const Some = z.strictObject({
  critical: Minutes.optional(),
  high: Minutes.optional(),
  normal: Minutes.optional(),
  low: Minutes.optional(),
});

/** Deadlines of what is asked, in minutes, where they are not those for all. */
export const LaneDeadlines = z.strictObject({
  complaints: Some.optional(),
  questions: Some.optional(),
  praise: Some.optional(),
});
export type LaneDeadlines = z.infer<typeof LaneDeadlines>;

/** A customer who matters to the brand more than others. */
export const Vip = z.strictObject({
  platform: z.string().min(1).max(40),
  author: z.string().min(1).max(500),
  name: z.string().max(500).default(""),
});
export type Vip = z.infer<typeof Vip>;

/** Who is asked next when a deadline has gone by, and when they are on duty; absent: always. */
export const OnDuty = z.strictObject({
  person: z.string().min(1).max(100),
  days: z.array(z.enum(weekdays)).min(1).max(7).optional(),
  slot: Slot.optional(),
});
export type OnDuty = z.infer<typeof OnDuty>;

/** What happens as a deadline comes near and goes by; in percent of its open time. */
export const Ladder = z
  .strictObject({
    on: z.boolean().default(true),
    remindAt: z.number().int().min(1).max(99).default(50),
    passOnAt: z.number().int().min(2).max(400).default(90),
    /** When the lead is told, where that is later than it is passed on; absent: at its end. */
    overdueAt: z.number().int().min(2).max(400).optional(),
    /** Who leads the team, by id; absent: all admins. */
    lead: z.string().min(1).max(100).optional(),
    /** A holding reply is offered when it is passed on. */
    holding: z.boolean().default(true),
    /** Whoever it is passed on to becomes its owner. */
    takesOver: z.boolean().default(false),
    /** Empty: all who approve, by their names. */
    order: z.array(OnDuty).max(50).default([]),
  })
  .refine(({ remindAt, passOnAt }) => remindAt < passOnAt, {
    message: "input.ladder-order",
    path: ["passOnAt"],
  });
export type Ladder = z.infer<typeof Ladder>;

/** When a customer is asked whether all is well, after a person said that it was solved. */
export const CheckIns = z.strictObject({
  /** Days on which the team works, from the solution on; 0: nobody is asked. */
  days: z.number().int().min(0).max(60).default(3),
  /** Ask for a number from 1 to 5 instead: at most once in a conversation, and of a person in three months. */
  satisfaction: z.boolean().default(false),
  /** Of so many in a hundred, drawn by chance and never by what they said. */
  share: z.number().int().min(1).max(100).default(100),
});
export type CheckIns = z.infer<typeof CheckIns>;

const slug = /^[a-z0-9][a-z0-9-]{0,39}$/;

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
    .regex(/^[A-Z]{2}$/, "input.country")
    .optional(),
  branch: z.string().trim().min(1).max(80).optional(),
  platform: z.string().trim().min(1).max(40).optional(),
  contact: z.string().trim().min(1).max(200),
});

/** When somebody is offered a pause: after so many hostile mentions read in a day, 0 for never; and how long it is, in minutes. */
export const Pauses = z.strictObject({
  after: z.number().int().min(0).max(1000),
  minutes: z.number().int().min(5).max(120),
});
export type Pauses = z.infer<typeof Pauses>;

/** Somebody who reads digests by e-mail: which, for what, and in which language; absent: what the person of that address chose, else the brand's usual. */
export const DigestReader = z.strictObject({
  to: z.email(),
  audience: Audience,
  kinds: z.array(DigestKind).min(1).max(digestKinds.length),
  language: Language.optional(),
});
export type DigestReader = z.infer<typeof DigestReader>;

/** A competitor, and the terms by which its name is known, in the syntax of the brand's own. */
export const Rival = z.strictObject({
  name: z.string().trim().min(1).max(80),
  terms: z.string().trim().min(1).max(500),
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
  id: z.string().regex(slug, "input.brand-id"),
  name: z.string().trim().min(1).max(80),
  /** Search terms in the syntax of `terms/parse-terms.ts`, for example: acme, "acme coffee", -acme.org */
  terms: z.string().max(2000).default(""),
  timeZone: z.string().refine(isTimeZone, "input.time-zone").default("UTC"),
  /** Local hour at which the daily digest (and on Mondays the weekly one) is made. */
  digestHour: z.number().int().min(0).max(23).default(8),
  /** Who gets the digest of each day and each week by e-mail, all of it. */
  digestTo: z.array(z.email()).max(50).default([]),
  /** Who gets a part of it, or other ones. */
  digestReaders: z.array(DigestReader).max(100).optional(),
  deadlines: Deadlines.prefault({}),
  laneDeadlines: LaneDeadlines.optional(),
  /** When the team works; absent: always. Deadlines count open time. */
  hours: Hours.optional(),
  holidays: Holidays.optional(),
  vips: z.array(Vip).max(1000).optional(),
  /** Absent: as its defaults say. */
  ladder: Ladder.optional(),
  alerts: BrandAlerts.optional(),
  /** Absent: as its defaults say. */
  checkIns: CheckIns.optional(),
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
  /** Whose names are counted beside the brand's own in what is heard. */
  rivals: z.array(Rival).max(20).optional(),
  muted: z.array(Muted).max(500).optional(),
  /** When who reads hostile words is offered a pause; absent: after ten in a day, for a quarter of an hour. */
  pauses: Pauses.optional(),
  /** Where customers write, beside the voice's own contact; the most particular one that fits is offered. */
  contacts: z.array(Contact).max(200).optional(),
  /** Up to what value an approver decides on a compensation alone; absent: an admin decides on each. */
  compensationLimit: z.number().nonnegative().max(1_000_000).optional(),
  /** Who approves what, and what may go out by itself; absent: the usual rules, and nothing by itself. */
  approvals: Approvals.optional(),
  /** Who is told by e-mail, by role, when a reply says that they are. */
  tells: z.partialRecord(z.enum(roles), z.array(z.email()).max(20)).optional(),
  /** An incident is open; comes and goes with it. */
  crisis: z.strictObject({ incident: z.string(), since: z.string() }).optional(),
  /** What corrections taught of each language's sentiment, and whether it is used; absent: it is. */
  bias: z.record(z.string(), LearnedBias).optional(),
  learns: z.boolean().optional(),
  /** Somebody corrected a judgement, so what is heard next is held against the corrections. */
  corrected: z.boolean().optional(),
  version: z.number().int().default(1),
  createdAt: z.string().default(""),
});
export type Brand = z.infer<typeof Brand>;

/** What comes of other verbs, and is nobody's to set. */
const ofItself = { version: true, createdAt: true, bias: true, corrected: true, crisis: true } as const;

/** What a person says of a new brand. */
export const NewBrand = Brand.omit(ofItself);

/** The fields that a person changes; a change has some of them, and null takes one away. */
export const BrandFields = NewBrand.omit({ id: true, approvals: true });
