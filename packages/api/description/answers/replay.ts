import type { ReplayChange as TheReplayChange, Touches as TheTouches } from "@earshot/core/replay/change";
import type { Sides as TheSides, Totals as TheTotals } from "@earshot/core/replay/compare";
import type { DraftSeen as TheDraftSeen, Look as TheLook } from "@earshot/core/replay/look";
import type { Changed as TheChanged, ReplayView as TheReplayView } from "@earshot/core/replay/replay";
import { judgings } from "@earshot/core/replay/judging";
import * as z from "zod";
import { Abuse, Intent, Sentiment, Urgency } from "./choices.ts";
import { Said } from "./said.ts";

/** What would be changed, as it was given. */
export const ReplayChange = z.record(z.string(), z.unknown()) as unknown as z.ZodType<TheReplayChange>;

/** What a change can make a difference to. */
export const Touches = z.strictObject({
  terms: z.boolean(),
  judging: z.boolean(),
  drafts: z.boolean(),
  automatic: z.boolean(),
}) satisfies z.ZodType<TheTouches>;

/** Counts over all mentions. Tables count from one value to another by `before>after`, what stays as it is too. */
export const Totals = z.strictObject({
  looked: z.number().describe("Mentions looked at; heard before and after; changed in any way."),
  before: z.number(),
  after: z.number(),
  changed: z.number(),
  drafted: z.number().describe("How many drafts were compared."),
  kinds: z.strictObject({
    language: z.number().optional(),
    ladder: z.number().optional(),
    matters: z.number().optional(),
    intents: z.number().optional(),
    automatic: z.number().optional(),
    "urgency-up": z.number().optional(),
    "urgency-down": z.number().optional(),
    lost: z.number().optional(),
    gained: z.number().optional(),
    approval: z.number().optional(),
    lane: z.number().optional(),
    sentiment: z.number().optional(),
    due: z.number().optional(),
    order: z.number().optional(),
    draft: z.number().optional(),
  }),
  tables: z.strictObject({
    urgency: z.record(z.string(), z.number()),
    automatic: z.record(z.string(), z.number()),
    approval: z.record(z.string(), z.number()),
    lane: z.record(z.string(), z.number()),
    sentiment: z.record(z.string(), z.number()),
  }),
}) satisfies z.ZodType<TheTotals>;

/** What is shown of a replay; which mentions were drawn for drafts is nobody's to read. */
export const ReplayView = z.strictObject({
  from: z.string().describe("First and last day of the brand's calendar, YYYY-MM-DD."),
  id: z.string(),
  brand: z.string(),
  to: z.string(),
  change: ReplayChange,
  judge: z.enum(judgings).optional().describe("What else is compared; absent: only the change."),
  touches: Touches,
  state: z.enum(["failed", "waiting", "running", "done", "cancelled"]),
  by: z.string(),
  at: z.string().describe("When it was asked for: muted authors and valid articles are those of this moment."),
  chunk: z.number().describe("The part that comes next, counted from 0."),
  day: z.string().describe("Where that begins: a day, and the page's end within it."),
  days: z.strictObject({
    done: z.number(),
    all: z.number(),
  }),
  totals: Totals,
  failed: Said.optional(),
  endedAt: z.string().optional(),
  saved: z
    .strictObject({
      by: z.string(),
      at: z.string(),
    })
    .optional(),
  version: z.number(),
  drafts: z.strictObject({
    size: z.number(),
    done: z.number(),
    all: z.number(),
  }),
  fresh: z.boolean().describe("The settings are still those that it was compared with, so that it may be saved."),
}) satisfies z.ZodType<TheReplayView>;

/** What a draft says and rests on. */
export const DraftSeen = z.strictObject({
  text: z.string(),
  technique: z.string(),
  playbook: z
    .strictObject({
      id: z.string(),
      version: z.number(),
    })
    .optional(),
  facts: z.array(
    z.strictObject({
      article: z.string(),
      version: z.number(),
    }),
  ),
  objections: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(["stop", "warn"]),
    }),
  ),
}) satisfies z.ZodType<TheDraftSeen>;

/** What becomes of a mention that opens a conversation. Times are ISO 8601. */
export const Look = z.strictObject({
  language: z.string(),
  sentiment: Sentiment,
  urgency: Urgency,
  intents: z.array(Intent),
  matters: z.array(z.string()),
  lane: z.enum(["none", "reply", "unread", "aside"]),
  ask: z.enum(["praise", "questions", "complaints"]).optional(),
  by: z.string().describe("Which classifier judged it."),
  harm: z
    .number()
    .optional()
    .describe("The harm of letting it wait at the moment it was heard, by which the inbox is ordered; three digits."),
  approval: z
    .strictObject({
      admin: z.boolean().describe("One of them is an admin."),
      other: z.boolean().describe("Whoever wrote the text is not the only one."),
      people: z.union([z.literal(1), z.literal(2)]).describe("Different people who must approve the very same text."),
      rules: z.array(z.string()),
    })
    .optional(),
  dueAt: z.string().optional(),
  remindAt: z.string().optional(),
  passOnAt: z.string().optional(),
  automatic: z.boolean().optional().describe("It would go out by itself; absent where that was not looked at."),
  draft: DraftSeen.optional(),
}) satisfies z.ZodType<TheLook>;

/** How a mention was and would be seen; `undefined`: it is not heard. */
export const Sides = z.strictObject({
  before: Look.optional(),
  after: Look.optional(),
}) satisfies z.ZodType<Partial<TheSides>>;

/** A mention for which something would change. */
export const Changed = Sides.extend({
  mention: z.string(),
  conversation: z.string(),
  platform: z.string(),
  author: z.string(),
  text: z.string().describe("What was said, its beginning."),
  abuse: z.array(Abuse).optional().describe("What is hostile in it."),
  heardAt: z.string(),
  kinds: z.array(
    z.enum([
      "language",
      "ladder",
      "matters",
      "intents",
      "automatic",
      "urgency-up",
      "urgency-down",
      "lost",
      "gained",
      "approval",
      "lane",
      "sentiment",
      "due",
      "order",
      "draft",
    ]),
  ),
  weight: z.number().describe("How much it matters, 1 to 999."),
}) satisfies z.ZodType<Partial<TheChanged>>;
