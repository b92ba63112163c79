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
  done?: { by: string; at: string };
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

export type Task = Telling | Check;
