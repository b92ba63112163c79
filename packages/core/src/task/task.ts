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

/** A duty that an approved reply names: to tell somebody. It is made once the reply is out. */
export type Task = {
  id: string;
  brand: string;
  conversation: string;
  platform: string;
  what: "tell";
  to: Role;
  /** Who is praised, or which branch. */
  name?: string;
  at: string;
  version: number;
  done?: { by: string; at: string };
};
