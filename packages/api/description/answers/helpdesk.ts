import type { AtHelpdesk as TheAtHelpdesk, HandoverView as TheHandoverView } from "@earshot/core/helpdesk/handover";
import { Language } from "@earshot/core/brand/brand";
import { handoverStates } from "@earshot/core/helpdesk/handover";
import { helpdeskNames } from "@earshot/core/helpdesk/helpdesk";
import type { HelpdeskView as TheHelpdeskView } from "@earshot/core/helpdesk/view-helpdesk";
import * as z from "zod";
import { Said } from "./said.ts";

export const HelpdeskName = z.enum(helpdeskNames);
export const HandoverState = z
  .enum(handoverStates)
  .describe("`going`: to be handed over; `open` and `closed` as its ticket is; `failed`: given up, to be tried again.");

/** What a conversation shows of its hand-over. */
export const AtHelpdesk = z.strictObject({
  helpdesk: HelpdeskName,
  state: HandoverState,
  number: z.string().optional().describe("By which people know the ticket."),
  url: z.string().optional(),
  trouble: z.literal(true).optional().describe("It cannot be reached as things stand."),
}) satisfies z.ZodType<TheAtHelpdesk>;

const Problem = Said.describe("What is wrong, and who must do what about it.");

export const HandoverView = z.strictObject({
  helpdesk: HelpdeskName,
  state: HandoverState,
  by: z.string(),
  at: z.string(),
  note: z.string().optional(),
  ticket: z.strictObject({ id: z.string(), number: z.string(), url: z.string() }).optional(),
  problem: Problem.optional(),
  nextAt: z.string().optional().describe("When it is tried, or looked at, again."),
  activeAt: z.string().describe("When something new was last said, here or there."),
}) satisfies z.ZodType<TheHandoverView>;

/** A brand's helpdesk without its secrets. */
export const HelpdeskView = z.strictObject({
  connected: z
    .strictObject({
      helpdesk: HelpdeskName,
      url: z.string(),
      account: z.number().optional(),
      inbox: z.number().optional(),
      group: z.string().optional(),
      language: Language,
      pushes: z.boolean(),
      connectedAt: z.string(),
      connectedBy: z.string(),
    })
    .optional(),
  health: z
    .strictObject({
      at: z.string(),
      problem: Problem.optional(),
      pushedAt: z.string().optional(),
    })
    .optional()
    .describe("How it answered when it was asked last; absent while a test is under way."),
  push: z.string().describe("Where it is to push to."),
}) satisfies z.ZodType<TheHelpdeskView>;
