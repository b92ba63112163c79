/** A signed-in browser; only a hash of its token is kept. */
export type Session = { person: string; createdAt: string; expiresAt: string };

/** A link that signs a person in; only a hash of its token is kept. */
export type Invitation = { person: string; expiresAt: string; version: number };
