import type { ImportedPeople as TheImported } from "@earshot/core/team/import-people";
import type { SessionView as TheSessionView } from "@earshot/core/team/my-sessions";
import type { Colleague as TheColleague, Shown as TheShown } from "@earshot/core/team/people";
import { Role } from "@earshot/core/team/person";
import type { Roles as TheRoles } from "@earshot/core/team/rights";
import type { Origin as TheOrigin, Way as TheWay } from "@earshot/core/team/session";
import { mailedKinds } from "@earshot/core/alert/alert-choices";
import * as z from "zod";
import { Language } from "./choices.ts";

/** How somebody came in. */
export const Way = z.enum(["link", "single-sign-on", "passkey"]) satisfies z.ZodType<TheWay>;

/** Where a request comes from: its network address and what the browser calls itself. */
export const Origin = z.strictObject({
  address: z.string().optional(),
  agent: z.string().optional(),
}) satisfies z.ZodType<TheOrigin>;

/** One of one's own sessions; `id` ends it. `isThis`: the one that asks. */
export const SessionView = z.strictObject({
  how: Way,
  from: Origin.optional(),
  createdAt: z.string(),
  lastSeenAt: z.string().describe("Noted at most once an hour."),
  id: z.string(),
  isThis: z.boolean(),
}) satisfies z.ZodType<TheSessionView>;

/** What somebody is: in every brand, also those to come, and in some brands something else. */
export const Roles = z.strictObject({
  role: Role.optional(),
  brands: z.record(z.string(), Role).optional().describe("By the brand's id; there it stands in place of `role`."),
}) satisfies z.ZodType<TheRoles>;

/** A person as others are told of them. */
export const Person = Roles.extend({
  createdAt: z.string(),
  id: z.string(),
  name: z.string(),
  email: z
    .string()
    .optional()
    .describe("Lower case; whoever proves to the single sign-on that it is theirs is this person."),
  language: Language.optional().describe("What they read; absent: English."),
  byGroups: z
    .literal(true)
    .optional()
    .describe("What they are comes from the groups that the single sign-on says they are in."),
  passkeys: z
    .number()
    .optional()
    .describe("How many they have, absent: none; told to themselves and to who manages them."),
  mailsDecisions: z
    .literal(true)
    .optional()
    .describe("They want to be asked by mail to decide on replies. Told to themselves alone."),
  showsHostile: z
    .literal(true)
    .optional()
    .describe("Hostile words are shown to them at once; absent: once they ask for them. Told to themselves alone."),
  awayUntil: z
    .string()
    .optional()
    .describe(
      "Until then what their customers say next goes to nobody in particular, and they are not asked to approve.",
    ),
  pausedUntil: z
    .string()
    .optional()
    .describe("Until then they take a pause: as somebody who is away, and nobody gives them a conversation."),
  pseudonym: z.string().optional().describe("What customers know them as, in the place of their name."),
  alerts: z
    .strictObject({
      kinds: z.array(z.enum(mailedKinds)).optional().describe("Absent: what is critical, where they may approve."),
      mail: z.boolean(),
      quiet: z
        .strictObject({ slot: z.strictObject({ from: z.string(), to: z.string() }), timeZone: z.string() })
        .optional()
        .describe("Meanwhile nothing is mailed; it comes when they are over, with its time."),
      throughQuiet: z.boolean().describe("What is critical is mailed at once all the same."),
    })
    .optional()
    .describe("Of what they want to be mailed, and when. Told to themselves alone."),
  pauseAfter: z
    .number()
    .optional()
    .describe(
      "After so many hostile mentions in a day they are offered a pause; 0: never; absent: as the brand says. Told to themselves alone.",
    ),
}) satisfies z.ZodType<TheShown>;

/** Who was on the team, or an access key: names for records. */
export const Former = z.strictObject({ id: z.string(), name: z.string() });

const Listed = Roles.extend({ name: z.string(), email: z.string().optional() });

/** What a file of people did to the team, or would do. */
export const ImportedPeople = z.strictObject({
  added: z.array(Listed),
  changed: z.array(z.strictObject({ id: z.string(), before: Listed, after: Listed })),
  same: z.number().describe("How many are as the file says already."),
  removed: z.array(Former),
  left: z
    .array(Former)
    .describe("Whom the file does not name and who stay: nobody asked, or they are oneself or the last admin."),
}) satisfies z.ZodType<TheImported>;

/** Somebody who knows of a brand, to be chosen: name and role only. */
export const Colleague = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: Role,
  awayUntil: z
    .string()
    .optional()
    .describe(
      "Until then what their customers say next goes to nobody in particular, and they are not asked to approve.",
    ),
  pausedUntil: z.string().optional().describe("Until then they take a pause, and nobody gives them a conversation."),
}) satisfies z.ZodType<TheColleague>;
