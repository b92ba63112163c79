import type { Reach } from "./address-guard.ts";

/** A request to somebody else's server, at an address that a person wrote. */
export type OutwardRequest = { url: string; headers: Record<string, string>; body: string };

export type OutwardTrouble =
  | "address" // it may not be asked: see the guard
  | "dns" // its name leads nowhere
  | "connection" // nobody there, or it hung up
  | "tls" // its certificate is not good
  | "time-out";

/** What came back: a status with the answer's first characters, or why nothing did. */
export type OutwardAnswer = { ms: number } & (
  | { status: number; start: string; retryAfter?: string }
  | { trouble: OutwardTrouble; said?: string }
);

/** Sends to addresses that people write: guarded, pinned, without redirects, bounded in time and size. It throws nothing. */
export type Outward = Pick<Reach, "own"> & {
  post(request: OutwardRequest): Promise<OutwardAnswer>;
  /** Whether a name leads into somebody's own network now; one that leads nowhere does not. */
  leadsInside(url: URL): Promise<boolean>;
};

/** All a request may take, until the answer's head is there. */
export const OUTWARD_SECONDS = 15;
/** What is read of an answer. */
export const OUTWARD_BYTES = 2048;
