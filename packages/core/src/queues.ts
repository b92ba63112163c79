import * as z from "zod";
import { DigestKind } from "./digest/kind.ts";
import { STEPS_AT_ONCE } from "./ladder/steps-at-once.ts";
import { Incoming } from "./mention/mention.ts";
import { roles } from "./task/task.ts";

/** What each queue carries. Bodies are parsed by these on the way in; what does not parse goes to the dead letters. */
export const messages = {
  collect: z.object({
    brand: z.string(),
    source: z.string(),
    /** Only this, which a push named: to be looked up, gone, or to be read again; see `Pushed`. */
    lookUp: z.array(z.string().max(900)).max(1000).optional(),
    deleted: z.array(z.string().max(900)).max(1000).optional(),
    again: z.array(z.string().max(900)).max(1000).optional(),
  }),
  intake: z.object({
    brand: z.string(),
    source: z.string(),
    /** Seen while first connecting: kept, not answered. */
    baseline: z.boolean(),
    seenAt: z.iso.datetime(),
    incoming: Incoming,
    /** The row of a file that it comes from; when it was said or first heard, where it is history; its author has deleted it. */
    import: z
      .object({
        id: z.string(),
        row: z.number().int(),
        firstSeenAt: z.iso.datetime().optional(),
        deleted: z.literal(true).optional(),
      })
      .optional(),
  }),
  draft: z.union([
    z.object({
      brand: z.string(),
      conversation: z.string(),
      mention: z.string(),
      mentionVersion: z.number().int(),
    }),
    /** What somebody of a helpdesk answered, by its id there. */
    z.strictObject({ brand: z.string(), conversation: z.string(), answer: z.string() }),
    /** The next part of a replay: what would have been judged and drafted. */
    z.object({ brand: z.string(), replay: z.string(), chunk: z.number().int().nonnegative() }),
    /** The next step of a person's erasure. */
    z.object({ brand: z.string(), erasure: z.string() }),
  ]),
  publish: z.object({ brand: z.string(), conversation: z.string(), reply: z.string() }),
  "follow-up": z.union([
    z.object({ brand: z.string(), conversation: z.string(), followUp: z.string() }),
    /** How much a brand hears: to be counted, and held against what is usual. */
    z.object({ brand: z.string(), pulse: z.literal(true) }),
    /** A promise of ours that comes near or is due. */
    z.object({ brand: z.string(), promise: z.string() }),
    /** Conversations whose deadline comes near or has gone by. */
    z.object({ brand: z.string(), climb: z.array(z.string()).min(1).max(STEPS_AT_ONCE) }),
  ]),
  /** All that is mailed. */
  digest: z.discriminatedUnion("kind", [
    z.object({
      brand: z.string(),
      kind: DigestKind,
      /** One made before, to be mailed again. */
      again: z.string().optional(),
    }),
    /** How a source's sign-in stands, to who must do something about it. */
    z.object({ brand: z.string(), kind: z.literal("notice"), source: z.string() }),
    /** That a note names people, to them. */
    z.object({
      brand: z.string(),
      kind: z.literal("note"),
      conversation: z.string(),
      people: z.array(z.string()),
      by: z.string(),
      at: z.string(),
    }),
    /** What a reply that is out says that somebody is told, to whoever stands behind their roles. */
    z.object({
      brand: z.string(),
      kind: z.literal("told"),
      conversation: z.string(),
      reply: z.string(),
      tells: z.array(z.object({ to: z.enum(roles), name: z.string().optional() })),
    }),
    /** What has gathered for a person, of all brands. */
    z.object({ kind: z.literal("letter"), person: z.string() }),
    /** Something that people must know of: to be looked at, and told. */
    z.object({ brand: z.string(), kind: z.literal("alert"), alert: z.string() }),
    /** That an endpoint was turned off, or that a channel refuses what only they can mend, to the admins. */
    z.object({
      brand: z.string(),
      kind: z.literal("endpoint"),
      endpoint: z.string(),
      refused: z.literal(true).optional(),
    }),
    /** That a reply waits, to those who approve and want to be asked by mail; or a test, to one. */
    z.object({
      brand: z.string(),
      kind: z.literal("waiting"),
      endpoint: z.string(),
      conversation: z.string().optional(),
      test: z.string().optional(),
    }),
    /** That an access key ends, to who made it. */
    z.object({ kind: z.literal("key-ends"), key: z.string() }),
  ]),
  hooks: z.union([
    /** What one transaction told, to all endpoints. */
    z.strictObject({ brand: z.string(), outgoing: z.string() }),
    /** One event to one endpoint, as its delivery says. */
    z.strictObject({ brand: z.string(), endpoint: z.string(), event: z.string() }),
    /** A conversation's ticket at a helpdesk, to be made or visited; or the helpdesk itself, to see whether it lets us in. */
    z.strictObject({ brand: z.string(), handover: z.string() }),
    z.strictObject({ brand: z.string(), helpdesk: z.literal("check") }),
    /** Something for the eyes of one person at Slack, at the address that their press came with. */
    z.strictObject({ brand: z.string(), respond: z.string().max(2000), text: z.string().max(4000) }),
    /** A conversation's cards at Slack, to show how it stands. */
    z.strictObject({ brand: z.string(), cards: z.string() }),
  ]),
} as const;

/** The most that one message, and one batch of messages, may weigh (SQS: 1 MiB). */
export const MESSAGE_BYTES = 1024 * 1024;

export type QueueName = keyof typeof messages;
export type Message<Q extends QueueName> = z.infer<(typeof messages)[Q]>;
export const queueNames = Object.keys(messages) as QueueName[];

/** How each queue behaves; infra and the local runner both build from this. */
export const queueRules: Record<
  QueueName,
  { fifo?: boolean; delaySeconds?: number; visibilitySeconds: number; batch: number; tries: number }
> = {
  collect: { visibilitySeconds: 360, batch: 1, tries: 3 },
  intake: { visibilitySeconds: 180, batch: 10, tries: 4 },
  draft: { visibilitySeconds: 180, batch: 10, tries: 4 },
  // A FIFO queue delays all its messages alike: its delay is the undo window. One group per account keeps sends serial.
  publish: { fifo: true, delaySeconds: 10, visibilitySeconds: 360, batch: 1, tries: 5 },
  "follow-up": { visibilitySeconds: 180, batch: 5, tries: 4 },
  digest: { visibilitySeconds: 360, batch: 1, tries: 4 },
  hooks: { visibilitySeconds: 180, batch: 10, tries: 4 },
};

export type DeadLetter = {
  id: string;
  queue: QueueName;
  body: string;
  sentAt: string;
  /** Why it does not parse, where that is the reason. */
  problem?: string;
};

export interface Queues {
  /**
   * In as few requests as the queue's limits allow. `group` orders a FIFO queue, `dedupe` makes a second send of the same a no-op for five
   * minutes; `delaySeconds` (at most 900, not of a FIFO queue) keeps messages back.
   */
  send<Q extends QueueName>(
    queue: Q,
    bodies: Message<Q>[],
    options?: { group?: string; dedupe?: (body: Message<Q>) => string; delaySeconds?: number },
  ): Promise<void>;
  /** A look at up to `limit` dead letters; they stay where they are. */
  deadLetters(limit?: number): Promise<DeadLetter[]>;
  /** Sends a dead letter to its queue again; false when it is no longer there. */
  redrive(queue: QueueName, id: string): Promise<boolean>;
  /** Deletes a dead letter for good; false when it is no longer there. */
  discard(queue: QueueName, id: string): Promise<boolean>;
  /** Messages waiting and dead, per queue (approximate). */
  depths(): Promise<Record<QueueName, { waiting: number; dead: number }>>;
}
