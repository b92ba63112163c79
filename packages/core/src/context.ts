import type { Classifier } from "./classification/classifier.ts";
import type { Connector } from "./connector.ts";
import type { Writer } from "./draft/writer.ts";
import type { Audience } from "./digest/audience.ts";
import type { Digest } from "./digest/digest.ts";
import type { Brand, Language } from "./brand/brand.ts";
import type { Calendars } from "./hours/calendars.ts";
import type { Helpdesk, HelpdeskName } from "./helpdesk/helpdesk.ts";
import type { LanguageModel } from "./model/language-model.ts";
import type { Outward } from "./outward/outward.ts";
import type { Queues } from "./queues.ts";
import type { Store } from "./store.ts";
import type { Translator } from "./translation/translator.ts";
import type { Actor } from "./team/person.ts";
import type { Origin } from "./team/session.ts";

/** Keeps secrets unreadable at rest. */
export interface Vault {
  seal(plain: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

/** A few sentences to people of the team, in their language (absent: English), and where in the console it is. */
export type Notice = {
  id: string;
  to: string[];
  subject: string;
  lines: string[];
  at: string;
  language?: string;
  link?: string;
  /** What can be done by a link, in words. */
  acts?: { words: string; url: string }[];
};

/** Addresses whose people read the same, in one language; with the names of people by their ids, and where the digest stands in the console. */
export type Readers = {
  to: string[];
  language: Language;
  audience: Audience;
  names?: Readonly<Record<string, string>>;
  link?: string;
};

/** What a digest says to those who read it in a chat, in short and in a language. */
export type TellDigest = (
  brand: Brand,
  digest: Digest,
  audience: Audience,
  language: Language,
) => { title: string; lines: string[] };

/** Delivers by e-mail. */
export interface Mail {
  digest(brand: Brand, digest: Digest, readers: Readers): Promise<void>;
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
    | "endpoint"
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
  /** For platforms and whatever address a person wrote: the public Internet only, each redirect looked at. */
  fetch: typeof fetch;
  /** For addresses that whoever runs this has set (issuer, language model, translation), which may be in their own network. */
  fetchTrusted: typeof fetch;
  actor: Actor;
  /** Where the request comes from; absent where nobody asked. */
  from?: Origin;
  store: Store;
  queues: Queues;
  connectors: Record<string, Connector>;
  classifier: Classifier;
  writer: Writer;
  /** Absent unless one is configured. */
  model?: LanguageModel;
  /** Absent unless one is configured. */
  translator?: Translator;
  vault: Vault;
  mail: Mail;
  /** Sends to addresses that people write. */
  outward: Outward;
  /** Absent where no conversation is handed over. */
  helpdesks?: Record<HelpdeskName, Helpdesk>;
  /** Absent where no digest is told in chats. */
  tellDigest?: TellDigest;
  /** Absent where nothing asks for public holidays. */
  calendars?: Calendars;
  log: Log;
  /** Where people open the console, such as https://earshot.example; absent where it is not known. */
  console?: string;
  /** The audit record whose change is being taken back. */
  reverts?: string;
  /** Days for which the audit log is kept, where not the usual. */
  auditDays?: number;
  /** Seconds in which an approval can be undone, where not the usual. */
  undoSeconds?: number;
  /** Seconds after which an open conversation is read whole again, where not the usual. */
  rereadSeconds?: number;
};
