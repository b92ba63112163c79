import type { AskedOf as TheAskedOf } from "@earshot/core/terms-tried/asked-of";
import type { Missed as TheMissed } from "@earshot/core/terms-tried/explain";
import type {
  HeardExample as TheHeardExample,
  TriedOnHeard as TheTriedOnHeard,
} from "@earshot/core/terms-tried/on-heard";
import type { TermsProblem as TheTermsProblem, TriedTerms as TheTriedTerms } from "@earshot/core/terms-tried/try-terms";
import * as z from "zod";
import { PlatformSearch, Unsaid } from "./source.ts";
import { Query, TermSpan } from "./terms.ts";
import { Said } from "./said.ts";

/** `says` by code for people's screens, `message` the same in English. */
export const TermsProblem = z.strictObject({
  message: z.string(),
  says: z.union([z.string(), Said]),
  at: z.number().optional(),
}) satisfies z.ZodType<TheTermsProblem>;

/** Why an alternative is not found in a text, as it would be typed. */
export const Missed = z.strictObject({
  missing: z.array(z.string()).describe("Not there at all."),
  far: z.array(z.string()).describe("There, but not near enough to each other."),
  excluded: z.array(z.string()).describe("There, and must not be."),
  unfit: z.array(z.string()).describe("What the text is asked besides its words, and is not."),
}) satisfies z.ZodType<TheMissed>;

export const HeardExample = z.strictObject({
  platform: z.string(),
  id: z.string(),
  conversation: z.string(),
  author: z.string(),
  text: z.string(),
}) satisfies z.ZodType<TheHeardExample>;

/** What was heard in the last days, by the terms as they are and as they would be. */
export const TriedOnHeard = z.strictObject({
  from: z.string().describe("First day, YYYY-MM-DD of the brand's calendar, and how many days."),
  days: z.number(),
  looked: z.number().describe("Mentions looked at; `whole`: that is all of those days."),
  whole: z.boolean(),
  anyway: z
    .number()
    .describe(
      "Of them those that are heard whatever the terms: they name our account, or their platform has nothing else.",
    ),
  before: z.number(),
  after: z.number(),
  gained: z.array(HeardExample),
  lost: z.array(HeardExample),
}) satisfies z.ZodType<TheTriedOnHeard>;

/** What one source asks its platform for terms. */
export const AskedOf = z.union([
  z.strictObject({
    platform: z.string(),
    id: z.string(),
    name: z.string(),
    how: z.literal("searches"),
    turns: z.number(),
    interval: z.number(),
    queries: z.array(PlatformSearch).describe("Most important first."),
    most: z.number().describe("Most of them in one collection."),
    unsaid: z.array(Unsaid),
  }),
  z.strictObject({
    platform: z.string(),
    id: z.string(),
    name: z.string(),
    how: z.literal("checked"),
  }),
  z.strictObject({
    platform: z.string(),
    id: z.string(),
    name: z.string(),
    how: z.literal("everything"),
  }),
  z.strictObject({
    platform: z.string(),
    id: z.string(),
    name: z.string(),
    how: z.literal("own"),
  }),
  z.strictObject({
    platform: z.string(),
    id: z.string(),
    name: z.string(),
    how: z.literal("unknown"),
  }),
]) satisfies z.ZodType<TheAskedOf>;

/** What terms mean and do; or what is wrong with them, and at which character, counted from 1. */
export const TriedTerms = z.union([
  z.strictObject({
    problem: TermsProblem,
  }),
  z.strictObject({
    query: Query,
    forms: z
      .array(
        z.strictObject({
          term: z.string(),
          spellings: z.array(z.string()),
        }),
      )
      .describe("In which ways each term is asked for, the plain one first. More are known when they are met."),
    text: z
      .union([
        z.strictObject({
          found: z.literal(true),
          spans: z.array(TermSpan),
        }),
        z.strictObject({
          found: z.literal(false),
          excluded: z.array(z.string()),
          clauses: z.array(Missed),
        }),
      ])
      .optional(),
    heard: TriedOnHeard.optional(),
    sources: z.array(AskedOf),
  }),
]) satisfies z.ZodType<TheTriedTerms>;
