/** How somebody came in. */
export type Way = "link" | "single-sign-on" | "passkey";

/** Where a request comes from: its network address and what the browser calls itself. */
export type Origin = { address?: string; agent?: string };

/** A signed-in browser; only a hash of its token is kept. It ends at `expiresAt` at the latest. */
export type Session = {
  person: string;
  /** Of the person, when it was opened: once theirs is another, it has ended. */
  stamp: number;
  how: Way;
  from?: Origin;
  createdAt: string;
  /** Noted at most once an hour. */
  lastSeenAt: string;
  expiresAt: string;
  version: number;
};

/** A link that signs a person in; only a hash of its token is kept. */
export type Invitation = { person: string; stamp: number; expiresAt: string; version: number };
