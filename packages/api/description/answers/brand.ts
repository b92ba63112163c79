import type { Brand as TheBrand } from "@earshot/core/brand/brand";
import { alertKinds } from "@earshot/core/alert/alert";
import { audiences } from "@earshot/core/digest/audience";
import { digestKinds } from "@earshot/core/digest/kind";
import * as z from "zod";
import { Intent, Language, Urgency } from "./choices.ts";

/** What is listened for, and how we speak. */
export const Brand = z.strictObject({
  id: z.string(),
  name: z.string(),
  terms: z
    .string()
    .describe('Search terms in the syntax of `terms/parse-terms.ts`, for example: acme, "acme coffee", -acme.org'),
  timeZone: z.string(),
  digestHour: z.number().describe("Local hour at which the daily digest (and on Mondays the weekly one) is made."),
  digestTo: z.array(z.string()).describe("Who gets the digest by e-mail."),
  deadlines: z.strictObject({
    critical: z.number(),
    high: z.number(),
    normal: z.number(),
    low: z.number(),
  }),
  voice: z.strictObject({
    signature: z.string().describe('Who signs a reply, for example "Dana from Acme"; empty for no signature.'),
    formality: z.enum(["formal", "friendly"]),
    contact: z.string().describe("Where a customer can write privately: an address or a link that replies may name."),
    signatures: z
      .record(z.string(), z.string())
      .optional()
      .describe("Who signs for each approver, by the person's id; others sign as the brand does."),
    emoji: z
      .enum(["none", "few"])
      .optional()
      .describe("Emoji in our replies: none, or a few where the customer is pleased; absent: none."),
    avoid: z.array(z.string()).optional().describe("Words not to say."),
    prefer: z
      .array(
        z.strictObject({
          instead: z.string(),
          say: z.string(),
        }),
      )
      .optional()
      .describe("Words to say instead of others."),
  }),
  pauses: z
    .strictObject({ after: z.number(), minutes: z.number() })
    .optional()
    .describe(
      "After how many hostile mentions in a day who reads them is offered a pause (0: never), and for how many minutes.",
    ),
  stopped: z.array(z.string()).describe('Kill switch: nothing is sent for these platforms; "*" is the whole brand.'),
  version: z.number(),
  createdAt: z.string(),
  laneDeadlines: z
    .strictObject({
      complaints: z
        .strictObject({
          critical: z.number().optional(),
          high: z.number().optional(),
          normal: z.number().optional(),
          low: z.number().optional(),
        })
        .optional(),
      questions: z
        .strictObject({
          critical: z.number().optional(),
          high: z.number().optional(),
          normal: z.number().optional(),
          low: z.number().optional(),
        })
        .optional(),
      praise: z
        .strictObject({
          critical: z.number().optional(),
          high: z.number().optional(),
          normal: z.number().optional(),
          low: z.number().optional(),
        })
        .optional(),
    })
    .optional(),
  hours: z
    .strictObject({
      days: z.strictObject({
        mon: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        tue: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        wed: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        thu: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        fri: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        sat: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
        sun: z
          .array(
            z.strictObject({
              from: z.string(),
              to: z.string(),
            }),
          )
          .optional(),
      }),
      always: z.array(Urgency).describe("Urgencies whose deadlines count closed time too."),
    })
    .optional()
    .describe("When the team works; absent: always. Deadlines count open time."),
  holidays: z
    .strictObject({
      calendars: z
        .array(z.string())
        .describe('Countries by two letters, with or without a part: "IL", "US", "GB-SCT".'),
      days: z
        .array(
          z.strictObject({
            day: z.string(),
            name: z.string(),
            calendar: z.string().describe("The calendar that it comes from: a country, or a country and its part."),
          }),
        )
        .describe("The closed days of those calendars, in order, resolved to the end of `until`."),
      own: z.array(
        z.strictObject({
          day: z.string(),
          name: z.string(),
          hours: z
            .union([
              z.enum(["closed", "usual"]),
              z.array(
                z.strictObject({
                  from: z.string(),
                  to: z.string(),
                }),
              ),
            ])
            .describe("`usual`: as on any such weekday, whatever the calendars say."),
        }),
      ),
      until: z.string().optional(),
    })
    .optional(),
  vips: z
    .array(
      z.strictObject({
        platform: z.string(),
        author: z.string(),
        name: z.string(),
      }),
    )
    .optional(),
  alerts: z
    .strictObject({
      incidents: z.enum(["by-itself", "by-hand"]).describe("Whether a spike of what is negative opens one by itself."),
      seniors: z.array(z.string()).describe("Who approves while an incident is open, by id; empty: all admins."),
      unmailed: z
        .array(z.enum(alertKinds))
        .describe("Kinds of which nobody is mailed; the page has them all the same."),
    })
    .optional(),
  checkIns: z
    .strictObject({
      days: z
        .number()
        .describe("Days on which the team works, from the solution on; 0: nobody is asked whether all is well."),
      satisfaction: z
        .boolean()
        .describe(
          "A number from 1 to 5 is asked for instead: at most once in a conversation, and of a person in three months.",
        ),
      share: z.number().describe("Of so many in a hundred, drawn by chance and never by what they said."),
    })
    .optional()
    .describe(
      "When a customer is asked whether all is well, after a person said that it was solved; absent: as usual.",
    ),
  crisis: z
    .strictObject({ incident: z.string(), since: z.string() })
    .optional()
    .describe("An incident is open: nothing goes out by itself, praise waits, seniors approve."),
  ladder: z
    .strictObject({
      on: z.boolean(),
      remindAt: z.number(),
      passOnAt: z.number(),
      overdueAt: z.number().optional().describe("When the lead is told, where that is later than it is passed on."),
      lead: z.string().optional(),
      holding: z.boolean().describe("A holding reply is offered when it is passed on."),
      takesOver: z.boolean().describe("Whoever it is passed on to becomes its owner."),
      order: z
        .array(
          z.strictObject({
            person: z.string(),
            days: z.array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).optional(),
            slot: z
              .strictObject({
                from: z.string(),
                to: z.string(),
              })
              .optional(),
          }),
        )
        .describe("Empty: all who approve, by their names."),
    })
    .optional()
    .describe("Absent: as its defaults say."),
  usualLanguage: Language.optional().describe(
    "The language most customers write: what is too short to tell is taken for it.",
  ),
  reachFrom: z
    .number()
    .optional()
    .describe("From how many followers on an unhappy author's words are high at least; absent: 10 000."),
  matters: z
    .array(
      z.strictObject({
        name: z.string(),
        words: z
          .array(z.string())
          .describe('Words that show it, in any language; "*" at the end stands for any ending.'),
      }),
    )
    .optional(),
  listed: z
    .array(
      z.strictObject({
        type: z.enum(["person", "branch", "product"]),
        name: z.string(),
      }),
    )
    .optional(),
  rivals: z
    .array(z.strictObject({ name: z.string(), terms: z.string() }))
    .optional()
    .describe("Whose names are counted beside the brand's own in what is heard."),
  digestReaders: z
    .array(
      z.strictObject({
        to: z.string(),
        audience: z.enum(audiences),
        kinds: z.array(z.enum(digestKinds)),
        language: Language.optional(),
      }),
    )
    .optional()
    .describe("Who gets a part of the digest by e-mail, or other ones."),
  muted: z
    .array(
      z.strictObject({
        platform: z.string(),
        author: z.string(),
        name: z.string(),
        until: z.string(),
      }),
    )
    .optional(),
  contacts: z
    .array(
      z.strictObject({
        contact: z.string(),
        country: z.string().optional(),
        branch: z.string().optional(),
        platform: z.string().optional(),
      }),
    )
    .optional()
    .describe("Where customers write, beside the voice's own contact; the most particular one that fits is offered."),
  compensationLimit: z
    .number()
    .optional()
    .describe("Up to what value an approver decides on a compensation alone; absent: an admin decides on each."),
  approvals: z
    .strictObject({
      rules: z.array(
        z.strictObject({
          id: z.string(),
          name: z
            .string()
            .describe("What people call it; empty: the console names those that every brand starts with."),
          asks: z.enum(["second", "admin", "other"]),
          urgency: z.array(Urgency).optional(),
          intents: z.array(Intent).optional(),
          matters: z.array(z.string()).optional().describe("Common ones, or those that the brand has named."),
          platforms: z.array(z.string()).optional(),
          amountFrom: z.number().optional().describe("A compensation of this value or more."),
        }),
      ),
      automatic: z
        .strictObject({
          on: z.boolean(),
          languages: z.array(z.string()).describe("BCP 47; empty: in none."),
          platforms: z.array(z.string()),
          confidence: z.number().describe("How sure it must be that a text is positive, 0.5 to 1."),
          perDay: z.number().describe("Replies in a day of the brand's calendar."),
          waitMinutes: z.number().describe("How long each waits, so that a person can stop it."),
          stars: z.number().optional().describe("From how many stars of five on; absent: also without stars."),
          playbooks: z.array(z.string()).optional().describe("Drafts of these playbooks alone; absent: of any."),
          stopped: z
            .strictObject({
              at: z.string(),
              wrong: z.number(),
              of: z.number(),
            })
            .optional()
            .describe("Set where it turned itself off, until somebody turns it on again."),
        })
        .optional(),
      changedBy: z.string().optional().describe("Who changed it last, and when; not given, but kept."),
      changedAt: z.string().optional(),
    })
    .optional()
    .describe("Who approves what, and what may go out by itself; absent: the usual rules, and nothing by itself."),
  tells: z
    .strictObject({
      delivery: z.array(z.string()).optional(),
      legal: z.array(z.string()).optional(),
      press: z.array(z.string()).optional(),
      branch: z.array(z.string()).optional(),
      product: z.array(z.string()).optional(),
      "food-safety": z.array(z.string()).optional(),
      "product-safety": z.array(z.string()).optional(),
      "data-protection": z.array(z.string()).optional(),
      "account-security": z.array(z.string()).optional(),
      conduct: z.array(z.string()).optional(),
      safeguarding: z.array(z.string()).optional(),
      billing: z.array(z.string()).optional(),
      technical: z.array(z.string()).optional(),
      knowledge: z.array(z.string()).optional(),
      crisis: z.array(z.string()).optional(),
      praised: z.array(z.string()).optional(),
    })
    .optional()
    .describe("Who is told by e-mail, by role, when a reply says that they are."),
  bias: z
    .record(
      z.string(),
      z.strictObject({
        neutral: z.number(),
        positive: z.number(),
        corrections: z.number(),
      }),
    )
    .optional()
    .describe("What corrections taught of each language's sentiment, and whether it is used; absent: it is."),
  learns: z.boolean().optional(),
  corrected: z
    .boolean()
    .optional()
    .describe("Somebody corrected a judgement, so what is heard next is held against the corrections."),
}) satisfies z.ZodType<TheBrand>;
