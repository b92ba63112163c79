import * as z from "zod";

/** Text beyond this many UTF-16 units is cut with a mark, so that an item stays far below the table's 400 KB limit. */
export const TEXT_LIMIT = 100_000;
export const CUT_MARK = " […cut]";

const webAddress = z.url({ protocol: /^https?$/ });

export const Author = z.object({
  id: z.string().min(1).max(500),
  name: z.string().max(500).default(""),
  handle: z.string().max(500).optional(),
  url: webAddress.max(2000).optional().catch(undefined),
  followers: z.number().int().nonnegative().optional(),
});
export type Author = z.infer<typeof Author>;

/** What stands in or beside a text and is not what its author says in it. */
export const asideKinds = ["translation", "quote", "signature", "boilerplate", "address", "poll"] as const;
export type AsideKind = (typeof asideKinds)[number];
export const MOST_ASIDES = 20;
export const ASIDE_LIMIT = 10_000;

export const Aside = z.object({ kind: z.enum(asideKinds), text: z.string().min(1).max(ASIDE_LIMIT) });
/**
 * - `translation`: the platform's of the text; `quote`: what somebody else wrote, or they themselves before
 * - `signature`: "-- ", "Sent from my iPhone"; `boilerplate`: the platform's own words ("Read more")
 * - `address`: the names that a reply begins with; `poll`: what may be chosen, an option a line
 */
export type Aside = z.infer<typeof Aside>;

/** What a connector hands over: one post, comment or review, in the one form every platform is mapped to. */
export const Incoming = z.object({
  platform: z.string().min(1).max(40),
  nativeId: z.string().min(1).max(900),
  kind: z.enum(["post", "comment", "review"]),
  url: webAddress.max(4000).optional().catch(undefined),
  author: Author,
  title: z.string().optional(),
  text: z.string(),
  /** Kept beside the text, as it was found: shown, searched and exported, never judged as said. */
  beside: z.array(Aside).max(MOST_ASIDES).optional(),
  /** BCP 47 tag that the platform claims; a hint, not a fact. */
  language: z.string().max(35).optional(),
  rating: z.object({ value: z.number(), of: z.number().positive() }).optional(),
  /** The platform's own dates, ISO 8601. They are shown, never trusted for what is new. */
  createdAt: z.iso.datetime({ offset: true }).optional().catch(undefined),
  editedAt: z.iso.datetime({ offset: true }).optional().catch(undefined),
  /** Native id of what this answers, and of the first post of the thread. */
  inReplyTo: z.string().max(900).optional(),
  thread: z.string().max(900).optional(),
  visibility: z.enum(["public", "private"]).default("public"),
  /** An article, printed for everybody: copies of it elsewhere are the same story. Never what a person says for themselves. */
  published: z.boolean().optional(),
  /** It names our account, answers us or was sent to us: it is ours whatever its words. */
  addressed: z.boolean().optional(),
  /** What the platform needs to answer (a Bluesky cid, an instance); opaque to everyone but the connector. */
  handle: z.record(z.string(), z.string()).optional(),
});
export type Incoming = z.infer<typeof Incoming>;

/** A stored mention, as it stands now; earlier texts are its versions. */
export type Mention = Incoming & {
  id: string; // platform:nativeId
  brand: string;
  source: string;
  conversation: string;
  version: number;
  /** Hash of what an author can change: title, text, rating. */
  hash: string;
  /**
   * When Earshot first saw it (ISO 8601, UTC): the only clock that decides what is new. Of history that a file brought: when it was
   * first seen elsewhere, or said.
   */
  firstSeenAt: string;
  seenAt: string;
  /** Seen while the source was first connected, or imported as history: kept, but no draft, deadline or alert. */
  baseline: boolean;
  deletedAt?: string;
  /** Its author was erased on request: it is counted, without words and without them. */
  erased?: true;
  classification: import("../classification/classifier.ts").Classification;
};

/** A superseded text of a mention. */
export type MentionVersion = Pick<Mention, "version" | "title" | "text" | "rating" | "seenAt" | "editedAt">;

export function mentionId(platform: string, nativeId: string): string {
  return `${platform}:${nativeId}`;
}
