import type { UnsaidWhy } from "../source/searches.ts";

/** What may be missed, or may not be said to be heard: by code and values, for each screen to put in its words. */
export type Finding =
  /** No source of the brand found this term in a week and more, though this one's platform answers. */
  | Found<"deaf-term", { terms: string[]; days: number }>
  /** Terms are found on other sources, and none of them here. */
  | Found<"nothing-here", { days: number }>
  /** The search did not find what is certain. */
  | Found<"dead-search", { asked: string; times: number }>
  /** The list goes on for ever: it is begun anew. */
  | Found<"endless", { at: string }>
  /** Nobody listened, and what was said meanwhile was listed no more. */
  | Found<"gap-lost", { from: string; to: string; why: string }>
  /** Nobody listened; all that was said meanwhile was read afterwards. */
  | Found<"gap-covered", { from: string; to: string; why: string }>
  /** Nobody listens now. */
  | Found<"gap-open", { from: string; why: string }>
  /** It was collected in time, and its list did not reach back to what was known. */
  | Found<"hole", { from: string; to: string }>
  /** Reading again found what was not known. */
  | Found<"late-items", { late: number; items: number }>
  /** The platform showed items that cannot be read. */
  | Found<"unreadable", { n: number }>
  /** It is not read again, so that nothing proves that nothing was missed. */
  | Found<"not-reread", { why: string }>
  /** Terms that the platform cannot be asked for as they are meant, all for one reason, so that some is not heard there. */
  | Found<"not-asked", { terms: string[]; why: UnsaidWhy; instead: "narrower" | "unheard" }>;

type Found<Code extends string, Values> = { code: Code; level: FindingLevel } & Values;
/** `warn`: something may be missed, and a person can do something. */
export type FindingLevel = "info" | "warn";
export type FindingCode = Finding["code"];
