import type { QueueName } from "../queues.ts";
import type { Nested } from "../words/said.ts";
import type { Told } from "../words/told.ts";
import type { ReplyStatus } from "../reply/reply.ts";
import type { CredentialState } from "../source/credential.ts";
import type { SourceState } from "../source/state.ts";

export const levels = ["ok", "warn", "bad"] as const;
export type Level = (typeof levels)[number];

/** One thing looked at: what is wrong, and what to do about it. */
export type Check = { name: string; called: Nested; level: Level } & Told;

export type SourceReport = {
  brand: string;
  source: string;
  name: string;
  platform: string;
  state: SourceState;
  signIn?: CredentialState;
};

/** A reply that neither arrives nor fails, or that a person must look for. */
export type Stuck = { brand: string; conversation: string; reply: string; status: ReplyStatus; since: string };

export type Doctor = {
  level: Level;
  checks: Check[];
  sources: SourceReport[];
  queues: Partial<Record<QueueName, { waiting: number; dead: number }>>;
  stuck: Stuck[];
};

export function worstOf(checks: Level[]): Level {
  return checks.reduce<Level>((worst, level) => (levels.indexOf(level) > levels.indexOf(worst) ? level : worst), "ok");
}
