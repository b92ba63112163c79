import type * as z from "zod";
import type { Incoming } from "./mention/mention.ts";
import type { Query } from "./brand/terms.ts";

/** How a platform counts the length of a reply. */
export type LengthUnit = "graphemes" | "characters" | "utf16" | "weighted" | "utf8-bytes";
export type LengthLimit = {
  max: number;
  unit: LengthUnit;
  /** A second bound in UTF-8 bytes, where the platform has one (Bluesky: 3000). */
  maxBytes?: number;
  /** Every web address counts as this many units, whatever its length. */
  urlLength?: number;
};

/** What a platform forbids by its terms, where its API would let us or fail late. */
export type Rule = {
  id: string;
  forbids:
    | /** To answer who did not name our account. */ { unless: "addressed" }
    | /** To answer so many days after it was written or last changed. */ { afterDays: number }
    | /** To answer one mention more often. */ { repliesPerMention: number };
  /** In a sentence, for who wanted to answer. */
  says: string;
  /** Where the platform says so. */
  source: string;
  /** First day it holds, YYYY-MM-DD. */
  since: string;
};

/** What the platform allows, as data. */
export type Rulebook = {
  limit: LengthLimit;
  /** Seconds between two replies from one account, and the jitter added to it. */
  pace: { seconds: number; jitter: number };
  dailyCap?: number;
  rules?: Rule[];
};

/** What a connector may use to talk to its platform. */
export type Call<Settings = unknown, Secret = unknown> = {
  settings: Settings;
  secret: Secret | undefined;
  query: Query;
  now(): Date;
  /** Seeded chance, 0 ≤ x < 1. */
  random(): number;
  fetch: typeof fetch;
};

export type Collected = {
  items: Incoming[];
  /** Where the next collection goes on; any JSON. Must make the next window overlap this one. */
  cursor: unknown;
  /** There is more right now: call again soon with this cursor. */
  more?: boolean;
  /** What is left of the platform's budget, where its headers say so. */
  budget?: { remaining: number; resetAt: string };
};

export type Outgoing = {
  /** Idempotency key, the same for every attempt to send this reply. */
  key: string;
  text: string;
  /** BCP 47 */
  language: string;
  to: Incoming;
  /** When it was approved (ISO 8601): fixed, so that every attempt makes the same record. */
  at: string;
};

/** What the platform says of our reply. */
export type Receipt = {
  nativeId: string;
  url?: string;
  visibility: "visible" | "moderation" | "rejected";
  /** Why it was rejected, in the platform's words. */
  reason?: string;
};

export type Revisited = {
  /** The mention as it stands now; `deleted` when it is gone. */
  mention: Incoming | "deleted";
  /** Our reply as it stands now; `vanished` when it was there and is no more. */
  reply?: Receipt | "vanished";
};

export type Account = { id: string; name: string; url?: string };

/** A request as it came from the network: the raw body is what signatures are made over. */
export type WebhookRequest = {
  method: string;
  headers: Headers;
  query: URLSearchParams;
  body: Uint8Array;
};

/** The code that talks to one platform. Optional methods are capabilities: what is not there, the platform does not offer. */
export interface Connector<Settings = any, Secret = any> {
  readonly platform: string;
  readonly name: string;
  /** One sentence for the "add a source" page. */
  readonly about: string;
  /** Settings form and validation; each field has `.meta({ title, description })`. */
  readonly settings: z.ZodType<Settings>;
  /** What must be kept secret (tokens); same form, never shown again. */
  readonly secret?: z.ZodType<Secret>;
  readonly rulebook: Rulebook;
  /** Seconds between two collections unless the source says otherwise. */
  readonly interval: number;
  /** Search: the platform finds by terms (results are checked again here). Everything: all items are ours (reviews of our app). */
  readonly finds: "by-terms" | "everything";
  /** Who we are there, so that our own posts are never taken for mentions. */
  account?(call: Call<Settings, Secret>): Promise<Account>;
  collect(call: Call<Settings, Secret>, cursor: unknown): Promise<Collected>;
  reply?(call: Call<Settings, Secret>, outgoing: Outgoing): Promise<Receipt>;
  /** The reply with this key, if an earlier attempt got through. */
  findReply?(call: Call<Settings, Secret>, outgoing: Outgoing): Promise<Receipt | undefined>;
  revisit?(call: Call<Settings, Secret>, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited>;
  /** Verifies (throws ConnectorError `not-allowed`) and reads a push; a Response answers a handshake. */
  webhook?(call: Call<Settings, Secret>, request: WebhookRequest): Promise<Incoming[] | Response>;
}
