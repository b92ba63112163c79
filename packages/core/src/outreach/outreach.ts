import type { Language } from "../brand/brand.ts";

/** Why something is said before anybody asks. */
export type OutreachCause =
  | { kind: "incident"; incident: string; name?: string; matter?: string; platform?: string }
  /** So many authors at risk of leaving complain of one matter, in these conversations. */
  | { kind: "at-risk"; matter: string; people: number; conversations: string[] }
  /** The brand is closed, from the first to the last day (YYYY-MM-DD), until it opens again. */
  | { kind: "closed"; from: string; to: string; opens: string; name?: string };

/** What could be said, in one language: as an article of the knowledge, and as a post of one's own. */
export type OutreachText = { title: string; article: string; post: string };

/** A proposal to say something before anybody asks: a person uses its texts, or dismisses it. Nothing is posted by itself. */
export type Outreach = {
  id: string;
  brand: string;
  cause: OutreachCause;
  texts: Partial<Record<Language, OutreachText>>;
  at: string;
  /** Articles that were saved of it, by language. */
  articles?: Partial<Record<Language, string>>;
  done?: { by: string; at: string; is: "used" } | { by: string; at: string; is: "dismissed"; reason: string };
  version: number;
};

/** What a notice is about, for who writes it. */
export type ToAnnounce = {
  language: Language;
  about:
    | { kind: "trouble"; matter?: string }
    | { kind: "unhappy"; matter: string; contact: string }
    | { kind: "closed"; from: string; to: string; opens: string };
};
