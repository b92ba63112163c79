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
  /** `never`: it was no promise, as a person says. */
  done?: { by: string; at: string; never?: true };
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

export type Task = Telling | Check | Promising;
