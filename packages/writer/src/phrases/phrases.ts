import type { Role } from "@earshot/core/task/task";
import type { CommonMatter, Danger } from "@earshot/core/classification/reading";

/** Asked in the open, since nothing of it is private. */
export type OpenQuestion = "where" | "when" | "where-when" | "product" | "device" | "area" | "happened";
/** Asked only where others cannot read it. */
export type PrivateItem = "order" | "booking" | "account" | "contract" | "phone";
/** Where a customer can write unseen: at the brand's contact, by private message, through the page, or right here. */
export type Place = "contact" | "message" | "page" | "here";
export type SpokenMatter = Exclude<CommonMatter, "other">;

/** Everything a language says in a reply. Each string is one sentence, or two that belong together; the first of a list is the plainest. */
export type Phrases = {
  /** Opening and closing quotation mark. */
  quotes: readonly [string, string];
  /** Between the parts of a list, and before its last. */
  list: readonly [comma: string, and: string];
  /** Calls the customer by {name}; left out with an unknown name. */
  hello: readonly string[];
  /** They changed what we have answered already: begins the correction of our reply. */
  changed: { text: readonly string[]; rating: readonly string[] };
  /** Takes up the customer's own words, {quote}. */
  takeUp: Record<"complaint" | "praise" | "question" | "request", readonly string[]>;
  /** A second {quote}. */
  also: readonly string[];
  /** Several of the customer's own words, {list}, as notes. */
  noted: readonly string[];
  /** For what went wrong, where no matter is known. */
  sorry: readonly string[];
  glad: readonly string[];
  matters: Record<SpokenMatter, { sorry: readonly string[]; glad: readonly string[] }>;
  /** They have asked before, by other ways. */
  tried: readonly string[];
  /** A real person is wanted, and is here: a person reads and approves every reply. */
  human: readonly string[];
  /** Thanks after something was put right. */
  fixed: readonly string[];
  idea: readonly string[];
  /** Stars without words that say why: few, many. */
  rated: { low: readonly string[]; high: readonly string[] };
  /** Humble and short: what was meant is not clear. */
  unsure: readonly string[];
  /** A question that no article answers. */
  unknown: readonly string[];
  /** After a fact. */
  afterFact: readonly string[];
  /** Last words of a warm reply. */
  close: { praise: readonly string[]; complaint: readonly string[] };
  questions: Record<OpenQuestion, string>;
  items: Record<PrivateItem, string>;
  /** Asks for {items} where others cannot read them; {contact} stands in `contact` only. */
  ask: Record<Place, readonly string[]>;
  /** Invites to write there, asking for nothing. */
  write: Record<Place, readonly string[]>;
  /** Says who is told, {role}: true, because a task is made of it when the reply goes out. */
  tell: readonly string[];
  roles: Record<Exclude<Role, "praised">, string>;
  /** Words of praise reach {person}; the form that the language's `toPerson` gives. */
  praised: readonly string[];
  /** The same, where the person's name cannot be put into the right form: the customer's words, {quote}, are passed on. */
  praisedWords: readonly string[];
  dangers: Record<Danger, { care: readonly string[]; advice?: readonly string[] }>;
};
