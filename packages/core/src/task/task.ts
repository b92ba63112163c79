import type { PromiseKind } from "../promise/promise.ts";

/** Who in a company stands behind a matter. */
export const roles = [
  "food-safety",
  "product-safety",
  "legal",
  "press",
  "data-protection",
  "account-security",
  "conduct",
  "safeguarding",
  "billing",
  "delivery",
  "technical",
  "branch",
  "product",
  "knowledge",
  "crisis",
  "praised",
] as const;
export type Role = (typeof roles)[number];

type Duty = {
  id: string;
  brand: string;
  conversation: string;
  platform: string;
  at: string;
  version: number;
  /** `never`: it was no promise, or nothing needs to be said, as a person says. `closing`: what became of saying that it is solved. */
  done?: { by: string; at: string; never?: true; closing?: Closing };
};

/** A duty that an approved reply names: to tell somebody. It is made once the reply is out. */
export type Telling = Duty & {
  what: "tell";
  to: Role;
  /** Who is praised, or which branch. */
  name?: string;
};

/** A duty of whoever handed a conversation over (`of`) to somebody (`to`, both people's ids): to check that it was solved. */
export type Check = Duty & { what: "check"; of: string; to: string };

/** What our reply says we shall do (`words` are its own), and by when; the person (`of`) whose it is sees to it. */
export type Promising = Duty & {
  what: "promise";
  kind: PromiseKind;
  words: string;
  reply: string;
  of?: string;
  dueAt: string;
  /** The reply names no time: it is the usual one. */
  assumed?: true;
  remindedAt?: string;
  /** When it was found not to be done in time. */
  lateAt?: string;
};

/**
 * What went on in private is to be closed in the open once it is solved there: nobody who reads along knows. Of whom it is (`of`), and where it
 * went on, where that was said.
 */
export type Privately = Duty & {
  what: "private";
  of?: string;
  where?: string;
  /** Who last said that it is not solved yet. */
  notYet?: { by: string; at: string };
};

/** A text that says so waits for approval; the platform takes none; or the customer has to be answered first. */
export const closings = ["drafted", "not-here", "answer-first"] as const;
export type Closing = (typeof closings)[number];

export type Task = Telling | Check | Promising | Privately;
