import type { ConnectorView as TheConnectorView, SourceView as TheSourceView } from "@earshot/api/views";
import type {
  Account as TheAccount,
  LengthLimit as TheLengthLimit,
  LengthUnit as TheLengthUnit,
  Receipt as TheReceipt,
  Rule as TheRule,
  Shown as TheShown,
} from "@earshot/core/connector";
import type { Coverage as TheCoverage, TermCoverage as TheTermCoverage } from "@earshot/core/ledger/coverage";
import type { Finding as TheFinding, FindingLevel as TheFindingLevel } from "@earshot/core/ledger/finding";
import type { GapWhy as TheGapWhy } from "@earshot/core/ledger/gap";
import type { HourState as TheHourState } from "@earshot/core/ledger/hour-states";
import type { LagFigures as TheLagFigures } from "@earshot/core/ledger/lag";
import type { Pass as ThePass } from "@earshot/core/ledger/pass";
import type { Proof as TheProof, SourceProof as TheSourceProof } from "@earshot/core/ledger/proof";
import type { Slot as TheSlot } from "@earshot/core/ledger/slot";
import type { SourceCoverage as TheSourceCoverage } from "@earshot/core/ledger/source-coverage";
import type { CanaryAnswer as TheCanaryAnswer, Watch as TheWatch } from "@earshot/core/ledger/watch";
import type {
  CredentialLevel as TheCredentialLevel,
  CredentialState as TheCredentialState,
} from "@earshot/core/source/credential";
import type { Remark as TheRemark } from "@earshot/core/source/remark";
import type {
  Search as TheSearch,
  Unsaid as TheUnsaid,
  UnsaidWhy as TheUnsaidWhy,
} from "@earshot/core/source/searches";
import type { SourceHealth as TheSourceHealth } from "@earshot/core/source/source";
import type { SourceLevel as TheSourceLevel, SourceState as TheSourceState } from "@earshot/core/source/state";
import * as z from "zod";
import { MentionKind } from "./choices.ts";
import { Told } from "./words.ts";
import { Said } from "./said.ts";

/** What a platform asks of who answers there, where its API would let us or fail late; with where it says so. */
export const Rule = z.strictObject({
  id: z.string(),
  says: z.string().describe("In a sentence, for who is shown it."),
  source: z.string().describe("Where the platform says so."),
  since: z.string().describe("First day it holds, YYYY-MM-DD."),
  until: z.string().optional().describe("Last day it holds."),
  forbids: z
    .union([
      z.literal("every-reply"),
      z.strictObject({
        unless: z.literal("addressed"),
      }),
      z.strictObject({
        afterDays: z.number(),
      }),
      z.strictObject({
        repliesPerMention: z.number(),
      }),
      z.strictObject({
        kinds: z.array(MentionKind),
      }),
    ])
    .optional()
    .describe("A reply from here; it is offered to post by hand instead."),
  repliesPerDay: z.number().optional().describe("Most replies from one account in a day."),
  demands: z
    .enum(["approval", "label", "consent"])
    .optional()
    .describe(
      "What automation owes: a person's approval of each reply, an account that says it is automated, the consent of who is answered.",
    ),
  keepDays: z.number().optional().describe("Days for which what was written there may be kept."),
  forbidsModel: z
    .literal(true)
    .optional()
    .describe(
      "Replies that a language model writes, unless the source's setting `modelApproved` says that the platform has approved them.",
    ),
  erasesDeleted: z
    .literal(true)
    .optional()
    .describe("What its author deletes there is deleted here too, not only marked."),
}) satisfies z.ZodType<TheRule>;

/** How a platform counts the length of a reply. */
export const LengthUnit = z.enum([
  "graphemes",
  "characters",
  "utf16",
  "weighted",
  "emoji-bytes",
  "utf8-bytes",
]) satisfies z.ZodType<TheLengthUnit>;

export const LengthLimit = z.strictObject({
  max: z.number(),
  unit: LengthUnit,
  maxBytes: z
    .number()
    .optional()
    .describe("A second bound in UTF-8 bytes, where the platform has one (Bluesky: 3000)."),
  urlLength: z.number().optional().describe("Every web address counts as this many units, whatever its length."),
}) satisfies z.ZodType<TheLengthLimit>;

/** A platform that a source can be made of. */
export const ConnectorView = z.strictObject({
  platform: z.string(),
  name: z.string(),
  about: z.string(),
  finds: z.enum(["by-terms", "everything"]),
  can: z.strictObject({
    reply: z.boolean(),
    answers: z.boolean(),
    retract: z.boolean(),
    revisit: z.boolean(),
    webhook: z.boolean(),
  }),
  consent: z
    .strictObject({
      gives: z.array(z.string()),
    })
    .optional()
    .describe(
      "Parts of the secret that the platform gives when somebody consents there; absent where there is no such walk.",
    ),
  rules: z.array(Rule),
  readOn: z.string(),
  limit: LengthLimit,
  interval: z.number(),
  settings: z.record(z.string(), z.unknown()).describe("JSON Schema of the settings form."),
  secret: z.record(z.string(), z.unknown()).optional(),
}) satisfies z.ZodType<TheConnectorView>;

/** The hour that is being counted (`2026-11-29T17`, UTC). It lies in the source's own record, which every collection writes anyway, and is added to its day when the next hour begins. */
export const Slot = z.strictObject({
  hour: z.string(),
  counts: z.record(z.string(), z.number()),
}) satisfies z.ZodType<TheSlot>;

export const Account = z.strictObject({
  id: z.string(),
  name: z.string(),
  url: z.string().optional(),
  labelled: z
    .boolean()
    .optional()
    .describe("Whether the account says of itself that it is automated, where the platform can tell."),
}) satisfies z.ZodType<TheAccount>;

/** Why something cannot be said in a platform's words. */
export const UnsaidWhy = z.enum([
  "author",
  "language",
  "exact",
  "start",
  "near",
  "excluded",
  "site",
  "long",
  "many",
  "tag",
  "sign-in",
  "no-search",
  "unproven",
  "comments",
]) satisfies z.ZodType<TheUnsaidWhy>;

/** What cannot be said there, as it would be typed, and what is done instead: asked more widely and checked here, asked more narrowly so that some of it is not heard, or not heard at all. */
export const Unsaid = z.strictObject({
  term: z.string(),
  why: UnsaidWhy,
  instead: z.enum(["checked", "narrower", "unheard"]),
}) satisfies z.ZodType<TheUnsaid>;

/** What is wrong with what a platform sent, though it could be read. */
export const Remark = z.union([
  z.strictObject({
    code: z.literal("ids-change"),
    items: z.number(),
  }),
  z.strictObject({
    code: z.literal("cut-off"),
  }),
  z.strictObject({
    code: z.literal("too-many"),
    items: z.number(),
    read: z.number(),
  }),
  z.strictObject({
    code: z.literal("too-large"),
    megabytes: z.number(),
  }),
]) satisfies z.ZodType<TheRemark>;

/** What a pass down a platform's list met: over several collections where one is not enough. */
export const Pass = z.strictObject({
  shown: z.number().describe("Items it was shown."),
  met: z.boolean().describe("It met something that the pass before it was shown first, or that was heard before."),
  oldest: z.string().optional().describe("Dates of the oldest and the newest, where the platform gives any."),
  newest: z.string().optional(),
  marks: z.array(z.string()).describe("What it was shown first, as fingerprints."),
  reached: z.enum(["known", "end", "cut"]).optional().describe("The worst that the connector said of how far it went."),
}) satisfies z.ZodType<ThePass>;

const Trouble = z.enum([
  "unknown",
  "slow-down",
  "sign-in-again",
  "not-allowed",
  "blocked",
  "gone",
  "refused",
  "unavailable",
  "fault",
]);

const Allowance = z.strictObject({ remaining: z.number(), resetAt: z.string() });

export const SourceHealth = z.strictObject({
  lastTriedAt: z.string().optional(),
  lastGoodAt: z.string().optional(),
  lastHeardAt: z.string().optional().describe("When something new was last heard."),
  failures: z.number(),
  trouble: Trouble.optional(),
  message: z.string().optional(),
  heard: z.number().describe("Items heard in all."),
  losesAt: z
    .string()
    .optional()
    .describe("From then on what the platform lists now is lost, unless a collection is good before."),
  behind: z.boolean().optional().describe("The last collection left more to fetch."),
  budget: Allowance.optional(),
  remarks: z.array(Remark).optional().describe("What is wrong with what the platform last sent."),
  spokeAt: z.string().optional().describe("When its search, or its list, last showed anything, whosever it was."),
  addressedAt: z
    .string()
    .optional()
    .describe("When it was last sent something, or named: it is asked first where an allowance is short."),
  list: z
    .strictObject({
      last: Pass.optional(),
      at: z.string().optional(),
      now: Pass.optional(),
    })
    .optional()
    .describe(
      "The last finished pass down its list that was shown anything, when the last was finished, and the one that is not finished.",
    ),
  fruitless: z
    .number()
    .optional()
    .describe("Collections in a row that said there was more at once and brought nothing new."),
  endlessAt: z.string().optional().describe("When its list was found to have no end."),
}) satisfies z.ZodType<TheSourceHealth>;

/** What was asked of a platform for certain, and whether it was found. */
export const CanaryAnswer = z.strictObject({
  at: z.string(),
  asked: z.string().describe("In the platform's own words."),
  found: z.boolean(),
  times: z.number().describe("Times in a row that it was not."),
}) satisfies z.ZodType<TheCanaryAnswer>;

/** What is found out about a source once a day, beside its collections. */
export const Watch = z.strictObject({
  at: z.string().describe("When it was last looked after."),
  canary: CanaryAnswer.optional(),
  reread: z
    .strictObject({
      at: z.string(),
      items: z.number(),
      late: z.number(),
    })
    .optional()
    .describe("The last re-read further back: what it was shown, and what of it was not known."),
  notReread: z.enum([...Trouble.options, "cost", "allowance"]).optional(),
  terms: z
    .string()
    .describe("Fingerprint of the terms that were looked for by then: what only newer ones find was not missed."),
  deaf: z
    .array(z.string())
    .optional()
    .describe("Terms found on none of the brand's sources in a week and more, though this platform answers."),
  nothingSince: z
    .string()
    .optional()
    .describe("Since when it looks for the brand's terms and found none of them, though its platform answers."),
  share: z
    .number()
    .optional()
    .describe("Which part of the account's allowance is this source's, where others share it (0 to 1)."),
}) satisfies z.ZodType<TheWatch>;

export const SourceLevel = z.enum([
  "paused",
  "ok",
  "silent",
  "deaf",
  "failing",
  "behind",
  "starting",
]) satisfies z.ZodType<TheSourceLevel>;

export const SourceState = Told.extend({
  level: SourceLevel,
}) satisfies z.ZodType<TheSourceState>;

/** `suspect`: refused once, which happens to good ones too. `dead`: nothing is sent until somebody signs in again. */
export const CredentialLevel = z.enum(["ok", "expiring", "suspect", "dead"]) satisfies z.ZodType<TheCredentialLevel>;

export const CredentialState = Told.extend({
  level: CredentialLevel,
}) satisfies z.ZodType<TheCredentialState>;

/** A source without its secret and cursor, with how it does. */
export const SourceView = z.strictObject({
  platform: z.string(),
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  slot: Slot.optional().describe("The hour that is being counted for the ledger."),
  version: z.number(),
  brand: z.string(),
  settings: z.record(z.string(), z.unknown()),
  interval: z.number(),
  retentionDays: z.number().optional(),
  paused: z.boolean(),
  pausedAt: z
    .string()
    .optional()
    .describe("When a person paused it; kept until it is collected again, which ends the gap."),
  account: Account.optional().describe("Who we are on the platform, where the connector can tell."),
  unsaid: z
    .array(Unsaid)
    .optional()
    .describe("What collecting found that the platform cannot be asked, beside what is known of it before."),
  baselineAt: z.string().optional().describe("The first collection is done: what comes now is new."),
  nextAt: z.string(),
  waitsUntil: z
    .string()
    .optional()
    .describe("The platform told another source of the same account to wait until then."),
  leaseUntil: z.string().optional(),
  health: SourceHealth,
  told: z
    .strictObject({
      level: z.string(),
      at: z.string(),
    })
    .optional()
    .describe("Which state its owner was last told of that hears nothing, or may miss something."),
  watch: Watch.optional().describe("What was last found out about whether anything is missed."),
  hasSecret: z.boolean(),
  state: SourceState,
  signIn: CredentialState.optional().describe("How its sign-in stands; absent where it needs none."),
  webhook: z.string().optional().describe("Where the platform pushes to, a path on this origin; only where it can."),
}) satisfies z.ZodType<TheSourceView>;

/** One query as a platform is asked it. */
export const PlatformSearch = z.strictObject({
  text: z.string().describe("In the platform's own words, whole."),
  beside: z
    .record(z.string(), z.string())
    .optional()
    .describe("What goes beside it, by the platform's own names for it (`lang`)."),
  clauses: z.array(z.number()).describe("Which clauses of the brand's query it looks for, by their place in `any`."),
  always: z.boolean().describe("Asked in every collection. The others take turns in the room that is left."),
}) satisfies z.ZodType<TheSearch>;

/** What the platform says of our reply. */
export const Receipt = z.strictObject({
  nativeId: z.string(),
  url: z.string().optional(),
  visibility: z.enum(["rejected", "visible", "moderation"]),
  reason: z.union([z.string(), Said]).optional().describe("Why it was rejected, in the platform's words."),
}) satisfies z.ZodType<TheReceipt>;

/** How a platform shows a reply of ours to those who read it there. */
export const Shown = z.strictObject({
  links: z
    .enum(["text", "shortened", "whole"])
    .describe("Addresses: cut to their beginning, whole, or plain text that nobody can click."),
  markdown: z.literal(true).optional().describe("It reads Markdown: signs of it change the look."),
  lines: z.number().optional().describe("After so many lines the rest is seen only after a click."),
}) satisfies z.ZodType<TheShown>;

/** Why nobody listened for a time. */
export const GapWhy = z.enum(["paused", "allowance", "failing", "nobody", "hole"]) satisfies z.ZodType<TheGapWhy>;

/** In seconds. */
export const LagFigures = z.strictObject({
  n: z.number(),
  median: z.number(),
  p95: z.number(),
}) satisfies z.ZodType<TheLagFigures>;

/** `warn`: something may be missed, and a person can do something. */
export const FindingLevel = z.enum(["warn", "info"]) satisfies z.ZodType<TheFindingLevel>;

const findings = [
  z.strictObject({
    code: z.literal("deaf-term"),
    level: FindingLevel,
    terms: z.array(z.string()),
    days: z.number(),
  }),
  z.strictObject({
    code: z.literal("nothing-here"),
    level: FindingLevel,
    days: z.number(),
  }),
  z.strictObject({
    code: z.literal("dead-search"),
    level: FindingLevel,
    asked: z.string(),
    times: z.number(),
  }),
  z.strictObject({
    code: z.literal("endless"),
    level: FindingLevel,
    at: z.string(),
  }),
  z.strictObject({
    code: z.literal("gap-lost"),
    level: FindingLevel,
    from: z.string(),
    to: z.string(),
    why: z.string(),
  }),
  z.strictObject({
    code: z.literal("gap-covered"),
    level: FindingLevel,
    from: z.string(),
    to: z.string(),
    why: z.string(),
  }),
  z.strictObject({
    code: z.literal("gap-open"),
    level: FindingLevel,
    from: z.string(),
    why: z.string(),
  }),
  z.strictObject({
    code: z.literal("hole"),
    level: FindingLevel,
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({
    code: z.literal("late-items"),
    level: FindingLevel,
    late: z.number(),
    items: z.number(),
  }),
  z.strictObject({
    code: z.literal("unreadable"),
    level: FindingLevel,
    n: z.number(),
  }),
  z.strictObject({
    code: z.literal("not-reread"),
    level: FindingLevel,
    why: z.string(),
  }),
  z.strictObject({
    code: z.literal("not-asked"),
    level: FindingLevel,
    terms: z.array(z.string()),
    why: UnsaidWhy,
    instead: z.enum(["narrower", "unheard"]),
  }),
] as const;

/** What may be missed, or may not be said to be heard: by code and values, for each screen to put in its words. */
export const Finding = z.union(findings) satisfies z.ZodType<TheFinding>;

/** What a source was asked and what it showed in some time, and what that leaves open. */
export const SourceCoverage = z.strictObject({
  source: z.string(),
  name: z.string(),
  platform: z.string(),
  expected: z.number().describe("Collections that were due: those that were good, that failed, and that nobody made."),
  missed: z.number(),
  counts: z.strictObject({
    other: z.number(),
    known: z.number(),
    failed: z.number(),
    late: z.number(),
    edited: z.number(),
    reread: z.number(),
    good: z.number(),
    shown: z.number(),
    fresh: z.number(),
    unreadable: z.number(),
  }),
  gaps: z
    .array(
      z.strictObject({
        from: z.string().describe("ISO 8601 UTC: when it should have been collected, and when it was."),
        to: z.string(),
        trouble: Trouble.optional(),
        why: GapWhy,
        missed: z.number().describe("Collections that should have been and were not even tried."),
        covered: z.boolean().optional(),
      }),
    )
    .describe("In the order in which they ended; one that has not ended is the last and has no `covered`."),
  lag: LagFigures.optional().describe("From said to heard, in seconds."),
  watch: Watch.optional(),
  spokeAt: z.string().optional(),
  waitsUntil: z.string().optional(),
  budget: Allowance.optional(),
  findings: z.array(Finding),
}) satisfies z.ZodType<TheSourceCoverage>;

/** How an hour went: collected in time; late, so that what was said was heard afterwards; not once well; not listened to, and what was said may be missing; paused; nothing is known of it (before it was connected); still to come. */
export const HourState = z.enum([
  "none",
  "paused",
  "failed",
  "late",
  "good",
  "gap",
  "ahead",
]) satisfies z.ZodType<TheHourState>;

/** One of the brand's terms: by which sources it is looked for, and when it was last found on any. */
export const TermCoverage = z.strictObject({
  term: z.string(),
  since: z.string(),
  heard: z.string().optional(),
  on: z.array(z.string()),
}) satisfies z.ZodType<TheTermCoverage>;

export const Coverage = z.strictObject({
  from: z.string(),
  to: z.string(),
  timeZone: z.string(),
  sources: z.array(
    SourceCoverage.extend({
      days: z
        .array(
          z.strictObject({
            date: z.string(),
            hours: z.array(HourState),
          }),
        )
        .describe("By the brand's own calendar; a day of a clock change has 23 or 25 hours."),
    }),
  ),
  terms: z.array(TermCoverage),
  answered: LagFigures.optional().describe("From heard to answered, and from approved to posted, in seconds."),
  posted: LagFigures.optional(),
}) satisfies z.ZodType<TheCoverage>;

/** How often a source was asked in a week, how long it was not, and what reading again found. */
export const SourceProof = z.strictObject({
  source: z.string(),
  name: z.string(),
  platform: z.string(),
  asked: z.number().describe("Good collections, of those that were due."),
  due: z.number(),
  gaps: z.number(),
  gapMinutes: z.number(),
  lost: z
    .number()
    .describe("Gaps after which something may be missing, and lists that did not reach back to what was known."),
  reread: z.number(),
  late: z.number(),
  lag: LagFigures.optional(),
}) satisfies z.ZodType<TheSourceProof>;

export const Proof = z.strictObject({
  sources: z.array(SourceProof),
  findings: z
    .array(z.union(findings.map((each) => each.extend({ name: z.string() }))))
    .describe("Of which source: its name."),
  answered: LagFigures.optional(),
  posted: LagFigures.optional(),
}) satisfies z.ZodType<TheProof>;
