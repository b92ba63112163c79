import type { Health as TheHealth } from "@earshot/core/doctor/health";
import type {
  Check as TheCheck,
  Doctor as TheDoctor,
  SourceReport as TheSourceReport,
  Stuck as TheStuck,
} from "@earshot/core/doctor/doctor";
import { queueNames, type DeadLetter as TheDeadLetter } from "@earshot/core/queues";
import * as z from "zod";
import { ReplyStatus } from "./reply.ts";
import { CredentialState, SourceLevel, SourceState } from "./source.ts";
import { Told } from "./words.ts";
import { Said } from "./said.ts";

const QueueName = z.enum(queueNames);

/** One thing looked at: what is wrong, and what to do about it. */
export const Check = Told.extend({
  name: z.string(),
  called: Said,
  level: z.enum(["ok", "warn", "bad"]),
}) satisfies z.ZodType<TheCheck>;

export const SourceReport = z.strictObject({
  brand: z.string(),
  source: z.string(),
  name: z.string(),
  platform: z.string(),
  state: SourceState,
  signIn: CredentialState.optional(),
}) satisfies z.ZodType<TheSourceReport>;

/** A reply that neither arrives nor fails, or that a person must look for. */
export const Stuck = z.strictObject({
  brand: z.string(),
  conversation: z.string(),
  reply: z.string(),
  status: ReplyStatus,
  since: z.string(),
}) satisfies z.ZodType<TheStuck>;

export const Doctor = z.strictObject({
  level: z.enum(["ok", "warn", "bad"]),
  checks: z.array(Check),
  sources: z.array(SourceReport),
  queues: z.partialRecord(QueueName, z.strictObject({ waiting: z.number(), dead: z.number() })),
  stuck: z.array(Stuck),
}) satisfies z.ZodType<TheDoctor>;

export const DeadLetter = z.strictObject({
  id: z.string(),
  queue: QueueName,
  body: z.string(),
  sentAt: z.string(),
  problem: z.string().optional().describe("Why it does not parse, where that is the reason."),
}) satisfies z.ZodType<TheDeadLetter>;

/** For a monitor that is not signed in: no names, no ids, no texts. */
export const Health = z.strictObject({
  ok: z.boolean().describe("Not ok when a source fails or is not collected."),
  sources: z.partialRecord(SourceLevel, z.number()).describe("How many sources there are of each state."),
  lagSeconds: z.number().describe("How much later than its interval the latest of them was last collected well."),
}) satisfies z.ZodType<TheHealth>;
