import {
  alertKinds,
  alertStatuses,
  deadlineSteps,
  type About as TheAbout,
  type Alert as TheAlert,
} from "@earshot/core/alert/alert";
import type { AlertCount as TheCount, AlertView as TheView } from "@earshot/core/alert/list-alerts";
import { urgencies } from "@earshot/core/classification/classifier";
import * as z from "zod";

const About = z.strictObject({
  conversation: z.string().optional(),
  mention: z.string().optional(),
  reply: z.string().optional(),
  source: z.string().optional(),
  incident: z.string().optional(),
  name: z.string().optional().describe("What the source, or the incident, is called."),
  platform: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  dueAt: z.string().optional(),
  step: z.enum(deadlineSteps).optional().describe("How far a deadline has come."),
  places: z.number().optional().describe("At how many places a story stands."),
  danger: z.string().optional(),
  state: z.string().optional().describe("How a source or its sign-in stands; how a reply ended."),
  heard: z.number().optional(),
  minutes: z.number().optional(),
  usual: z.number().optional().describe("How many are usually heard in so many minutes."),
  side: z.enum(["all", "negative"]).optional(),
  matter: z.string().optional(),
}) satisfies z.ZodType<TheAbout>;

export const Alert = z.strictObject({
  id: z.string(),
  brand: z.string(),
  kind: z.enum(alertKinds),
  of: z.string().describe("What of: a conversation's id, a source's. One alert at a time is about it."),
  status: z.enum(alertStatuses),
  urgency: z.enum(urgencies),
  about: About,
  since: z.string().describe("When it happened first."),
  last: z.string().describe("When it happened last."),
  times: z.number(),
  before: z.number().optional().describe("How often it was over and came again before."),
  owedAt: z.string().optional().describe("Since when somebody is to be told of it; absent once they are."),
  toldAt: z.string().optional(),
  lookAt: z.string().optional(),
  snoozedUntil: z.string().optional(),
  endedAt: z.string().optional(),
  by: z.string().optional().describe("Who acknowledged or snoozed it last."),
  endedBy: z.string().optional().describe("Who said that it is over, where a person did."),
  version: z.number(),
}) satisfies z.ZodType<TheAlert>;

export const AlertView = Alert.extend({
  preview: z.string().optional().describe("How its conversation begins, addresses and long numbers masked."),
}) satisfies z.ZodType<TheView>;

export const AlertCount = z.strictObject({
  open: z.number().describe("That nobody has acknowledged yet; at most 500."),
  critical: z.number(),
}) satisfies z.ZodType<TheCount>;
