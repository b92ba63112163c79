import type { Language } from "../brand/brand.ts";
import type { HelpdeskName } from "../helpdesk/helpdesk.ts";
import type { Role } from "../task/task.ts";

/** problem–solution–benefit (S27), empathy (S28), inquiry (S29); holding asks for time; thanks answers praise; blank is for a person to write. */
export type Technique = "problem-solution-benefit" | "empathy" | "inquiry" | "thanks" | "holding" | "blank";

/** Something a rule holds against a draft. `stop` must be mended before approval; `warn` is the approver's choice. */
export type Objection = {
  rule: string; // for example length, language, pii, placeholder, promise
  level: "stop" | "warn";
  /** What is wrong and what to do, for the approver. */
  message: string;
  start?: number;
  end?: number;
};

/** Words of a draft that rest on an article, as they stood in that version of it. */
export type Fact = { article: string; version: number; title: string; text: string };

/** Who is told, once the reply is out: a role of the company's, or somebody by name. */
export type Tell = { to: Role; name?: string };

/** What one alternative is for: feeling first, few words, or facts first; what the team said before; what a language model proposes; a word in between; a word after. */
export const kinds = [
  "warm",
  "short",
  "factual",
  "example",
  "model",
  "holding",
  "check-in",
  "satisfaction",
  "closing",
] as const;
export type Kind = (typeof kinds)[number];

/**
 * What we write without being asked: whether all is well since it was solved; the same, for a number from 1 to 5;
 * and, in the open, that it was solved in private.
 */
export const unaskedKinds = ["check-in", "satisfaction", "closing"] as const satisfies readonly Kind[];
export type Unasked = (typeof unaskedKinds)[number];

/** A proposed text, and what it rests on. */
export type Alternative = {
  kind: Kind;
  text: string;
  technique: Technique;
  /** Which playbook wrote it, with its version. */
  playbook?: { id: string; version: number };
  facts: Fact[];
  tells: Tell[];
  objections: Objection[];
  /** The conversation whose approved reply it is taken from. */
  from?: string;
};

/** One version of a proposed reply; never changed, only followed by another. */
export type Draft = {
  /** 1, 2, 3 … within the conversation. */
  number: number;
  text: string;
  language: Language | "und";
  technique: Technique;
  /** Which playbook wrote it, with its version; absent when a person did. */
  playbook?: { id: string; version: number };
  kind?: Kind;
  /** What the text rests on, and who is told once it is out. */
  facts?: Fact[];
  tells?: Tell[];
  /** Other proposals beside it. */
  alternatives?: Alternative[];
  /** What no article says, and a person must. */
  missing?: string;
  /** `writer`'s version, or a person's id. */
  by: string;
  at: string;
  /** The mention and its version that it answers. */
  mention: string;
  mentionVersion: number;
  /** Our outdated reply that this corrects. */
  corrects?: string;
  objections: Objection[];
  /** Somebody of a helpdesk wrote it; `whole` where it had to be shortened. `by` is "helpdesk" then. */
  helpdesk?: { helpdesk: HelpdeskName; number: string; by: string; at: string; whole?: string };
  /** The platform's rule, by its id, for which it can only be posted by hand. */
  forbidden?: string;
  /** Set when a person declined it. */
  declined?: { by: string; at: string; reason: string; because?: Because[] };
};

/** Why a draft was declined; the next one obeys. */
export const because = [
  "too-long",
  "too-short",
  "too-cold",
  "too-formal",
  "too-familiar",
  "wrong-matter",
  "wrong-fact",
  "no-apology",
  "no-quote",
  "asks-too-much",
] as const;
export type Because = (typeof because)[number];
