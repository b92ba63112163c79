import type * as z from "zod";
import type { Incoming } from "./mention/mention.ts";
import type { Remark } from "./source/remark.ts";
import type { Searches, Unsaid } from "./source/searches.ts";
import type { Query } from "./terms/query.ts";
import type { Nested } from "./words/said.ts";

/** How a platform counts the length of a reply. */
export type LengthUnit = "graphemes" | "characters" | "utf16" | "weighted" | "emoji-bytes" | "utf8-bytes";
export type LengthLimit = {
  max: number;
  unit: LengthUnit;
  /** A second bound in UTF-8 bytes, where the platform has one (Bluesky: 3000). */
  maxBytes?: number;
  /** Every web address counts as this many units, whatever its length. */
  urlLength?: number;
};

/** What a platform asks of who answers there, where its API would let us or fail late; with where it says so. */
export type Rule = {
  id: string;
  /** In a sentence, for who is shown it. */
  says: string;
  /** Where the platform says so. */
  source: string;
  /** First day it holds, YYYY-MM-DD. */
  since: string;
  /** Last day it holds. */
  until?: string;
  /** A reply from here; it is offered to post by hand instead. */
  forbids?:
    | /** Every one: the platform takes none from us. */ "every-reply"
    | /** To answer who did not name our account. */ { unless: "addressed" }
    | /** To answer so many days after it was written or last changed. */ { afterDays: number }
    | /** To answer one mention more often. */ { repliesPerMention: number }
    | /** To answer a post of one of these kinds. */ { kinds: ("post" | "comment" | "review")[] };
  /** Most replies from one account in a day. */
  repliesPerDay?: number;
  /** What automation owes: a person's approval of each reply, an account that says it is automated, the consent of who is answered. */
  demands?: "approval" | "label" | "consent";
  /** Days for which what was written there may be kept. */
  keepDays?: number;
  /** Replies that a language model writes, unless the source's setting `modelApproved` says that the platform has approved them. */
  forbidsModel?: true;
  /** What its author deletes there is deleted here too, not only marked. */
  erasesDeleted?: true;
};

/** How a platform shows a reply of ours to those who read it there. */
export type Shown = {
  /** Addresses: cut to their beginning, whole, or plain text that nobody can click. */
  links: "shortened" | "whole" | "text";
  /** It reads Markdown: signs of it change the look. */
  markdown?: true;
  /** After so many lines the rest is seen only after a click. */
  lines?: number;
};

/** What the platform allows, as data. */
export type Rulebook = {
  limit: LengthLimit;
  /** Absent: nothing is known of it. */
  shown?: Shown;
  /** Seconds between two replies from one account, and the jitter added to it. Ours, below what the platform allows. */
  pace: { seconds: number; jitter: number };
  /** Most replies from one account in a day. Ours; a rule may set less. */
  dailyCap?: number;
  rules: Rule[];
  /** The day on which all of this was last held against the platform's documents, YYYY-MM-DD. */
  readOn: string;
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
  /** What is wrong with what the platform sent, for as long as it is. */
  remarks?: Remark[];
  /**
   * How far down its list this went, where the connector can tell: to what it knew, to the list's end, or cut off before either: then
   * something between may never be read. Without it, that is judged by what the list shows.
   */
  reached?: "known" | "end" | "cut";
  /** The platform was asked something for the first time: what is older than a day was there before, as when a source is connected. */
  before?: boolean;
  /** What it turned out that the platform cannot be asked, which `searches` could not know. */
  unsaid?: Unsaid[];
};

/** `asked` in the platform's own words. */
export type Canary = { asked: string; found: boolean };

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
  reason?: Nested | string;
};

export type Revisited = {
  /** The mention as it stands now; `deleted` when it is gone. */
  mention: Incoming | "deleted";
  /** Our reply as it stands now; `vanished` when it was there and is no more. */
  reply?: Receipt | "vanished";
};

/** Something our account wrote under a mention, through Earshot or by hand. */
export type Answer = {
  text: string;
  /** When (ISO 8601), where the platform says. */
  at?: string;
  receipt: Receipt;
};

export type Account = {
  id: string;
  name: string;
  url?: string;
  /** Whether the account says of itself that it is automated, where the platform can tell. */
  labelled?: boolean;
};

/** One walk of a person to the platform and back: RFC 6749, section 4.1, with PKCE (RFC 7636). */
export type ConsentStep = {
  /** Where the platform sends the person back to. */
  redirect: string;
  state: string;
  /** The PKCE code verifier; its S256 challenge goes along with the person. */
  verifier: string;
};

/** What the platform gave. */
export type Granted<Secret> = {
  /** The parts of the secret that are new; the others stay as they are. */
  secret: Partial<Secret>;
  /** When it ends (ISO 8601), where the platform says. Renewed ahead of it, where that can be done. */
  expiresAt?: string;
};

/** How somebody's consent, given on the platform, becomes a source's secret. */
export type Consent<Settings, Secret> = {
  /** Parts of the secret that consent gives: nobody has to enter them. What else there is must be entered first. */
  readonly gives: readonly (keyof Secret & string)[];
  /** Where the person is sent, and what must be remembered (sealed) until they are back. */
  begin(call: Call<Settings, Secret>, step: ConsentStep): Promise<{ address: string; keep?: Record<string, string> }>;
  /** @throws ConnectorError `sign-in-again` when the platform does not take the code */
  finish(
    call: Call<Settings, Secret>,
    step: ConsentStep & { code: string; keep: Record<string, string> },
  ): Promise<Granted<Secret>>;
  /**
   * Renews what would end. Called ahead of `expiresAt` by one caller at a time.
   * @throws ConnectorError `sign-in-again` when consent was withdrawn
   */
  renew?(call: Call<Settings, Secret>): Promise<Granted<Secret>>;
};

/** What a push brings: mentions, new or edited, or that there is something new to collect, or more than one of these. */
export type Pushed =
  | Incoming[]
  | "collect"
  | {
      items?: Incoming[];
      /** By the connector's own words. */
      lookUp?: string[];
      /** Native ids of what is gone there: mentions, or replies of ours. Of what is not known nothing comes. */
      deleted?: string[];
      /** Native ids of mentions to be read again now: something became of them, and the push alone is not to be believed. */
      again?: string[];
      /** There is something new to collect besides. */
      collect?: true;
    };

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
  /** Seconds that the platform lists back: what was not read by then is lost. */
  readonly listsBack?: number;
  /** Search: the platform finds by terms (results are checked again here). Everything: all items are ours (reviews of our app). */
  readonly finds: "by-terms" | "everything";
  /** The platform charges for each item that is read: nothing is read again only to prove that nothing was missed. */
  readonly paysPerItem?: true;
  /**
   * The cursor with which everything that the platform lists is read again, where that is not none at all: a connector that knows items again by
   * what it remembers of them needs that. Must not go on from the middle of a pass.
   */
  fromTop?(cursor: unknown): unknown;
  /**
   * Asks the search for something that certainly is there, at the least cost, so that a search that finds nothing can be told from one that does
   * not answer. Undefined where nothing is certain (an account that has posted nothing).
   */
  canary?(call: Call<Settings, Secret>): Promise<Canary | undefined>;
  /** Who we are there, so that our own posts are never taken for mentions. */
  account?(call: Call<Settings, Secret>): Promise<Account>;
  /**
   * What the platform is asked for these terms, without asking it: `collect` asks exactly this. For platforms that search; `signedIn` is
   * whether there is a secret.
   */
  searches?(query: Query, settings: Settings, signedIn: boolean): Searches;
  collect(call: Call<Settings, Secret>, cursor: unknown): Promise<Collected>;
  reply?(call: Call<Settings, Secret>, outgoing: Outgoing): Promise<Receipt>;
  /** The very text that goes out, where it is more than what was approved: a name put before it. */
  written?(text: string, to: Incoming): string;
  /** The platform takes money for each mention that is read again: it is done seldom. */
  readonly dearReads?: true;
  /** A mention has one reply: another takes its place. */
  readonly oneReply?: true;
  /** What a reply to this goes out behind, as the mention itself stands behind it: a content warning. Shown to who approves. */
  behind?(mention: Incoming): string | undefined;
  /** The reply with this key, if an earlier attempt got through. */
  findReply?(call: Call<Settings, Secret>, outgoing: Outgoing): Promise<Receipt | undefined>;
  revisit?(call: Call<Settings, Secret>, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited>;
  /**
   * All that our account wrote under this mention, by hand too: what was posted in assist mode is found here. Undefined where the
   * platform cannot be asked about this one: then nobody may say that there is nothing.
   */
  answers?(call: Call<Settings, Secret>, mention: Incoming): Promise<Answer[] | undefined>;
  /** Takes our published reply away again; that it is gone already is no trouble. */
  retract?(call: Call<Settings, Secret>, mention: Incoming, reply: { nativeId: string }): Promise<void>;
  /**
   * Verifies (throws ConnectorError `not-allowed`) and reads a push, without calling anybody. `collect`: the push only says that there
   * is something new to read. A Response answers a handshake.
   */
  webhook?(call: Call<Settings, Secret>, request: WebhookRequest): Promise<Pushed | Response>;
  /** The header with a push's own id, where the signature is made over it: it is taken once by that id, any other push by its body. */
  readonly signedId?: string;
  /** Reads what a push only named, by the connector's own word for it; undefined when it is gone. */
  lookUp?(call: Call<Settings, Secret>, named: string): Promise<Incoming | undefined>;
  readonly consent?: Consent<Settings, Secret>;
}
