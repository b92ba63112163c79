import type { Classifier } from "./classification/classifier.ts";
import type { Connector } from "./connector.ts";
import type { Writer } from "./draft/writer.ts";
import type { Digest } from "./digest/digest.ts";
import type { Brand } from "./brand/brand.ts";
import type { LanguageModel } from "./model/language-model.ts";
import type { Queues } from "./queues.ts";
import type { Store } from "./store.ts";
import type { Actor } from "./team/person.ts";

/** Keeps secrets unreadable at rest. */
export interface Vault {
  seal(plain: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

/** A few sentences to people of the team. */
export type Notice = { id: string; to: string[]; subject: string; lines: string[]; at: string };

/** Delivers by e-mail. */
export interface Mail {
  digest(brand: Brand, digest: Digest): Promise<void>;
  notice(notice: Notice): Promise<void>;
}

/** Fields a log line may carry. Never a mention's text, never a token. */
export type LogFields = Partial<
  Record<
    | "brand"
    | "source"
    | "platform"
    | "mention"
    | "conversation"
    | "draft"
    | "reply"
    | "followUp"
    | "digest"
    | "person"
    | "queue"
    | "message"
    | "trouble"
    | "status"
    | "count"
    | "ms"
    | "retryAfter"
    | "dollars"
    | "cause",
    string | number | boolean | undefined
  >
>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `cause` is logged with its stack, outside the allow-list of fields but never with a mention's text. */
  error(event: string, fields?: LogFields, cause?: unknown): void;
}

/** All that a verb may use. Time and chance are given: core has neither. */
export type Context = {
  now(): Date;
  /** Lets this many milliseconds pass. */
  wait(ms: number): Promise<void>;
  /** 0 ≤ x < 1 */
  random(): number;
  /** An unguessable token (URL-safe). */
  token(): string;
  fetch: typeof fetch;
  actor: Actor;
  store: Store;
  queues: Queues;
  connectors: Record<string, Connector>;
  classifier: Classifier;
  writer: Writer;
  /** Absent unless one is configured. */
  model?: LanguageModel;
  vault: Vault;
  mail: Mail;
  log: Log;
  /** Seconds in which an approval can be undone, where not the usual. */
  undoSeconds?: number;
};
