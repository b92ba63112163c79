/** How long a claim holds without a sign of life, and how often an editor in use gives one. */
export const CLAIM_SECONDS = 60;
export const CLAIM_BEAT_SECONDS = 20;

/** The same of somebody who only looks. */
export const PRESENCE_SECONDS = 100;
export const PRESENCE_BEAT_SECONDS = 45;

/** A lease on a conversation: who is writing now. It ends by itself, and is no part of the conversation: its version stays as it is. */
export type Claim = {
  brand: string;
  conversation: string;
  /** A person's id, and their name as it was then. */
  by: string;
  name: string;
  since: string;
  until: string;
  version: number;
  /** Who was writing when it was taken over. */
  takenFrom?: string;
};

/** Somebody who has a conversation open. */
export type Presence = Pick<Claim, "brand" | "conversation" | "by" | "name" | "until">;

/** Who writes in a conversation and who looks at it. */
export type AtWork = { claim?: Claim; present: Presence[] };

export const holds = ({ until }: Pick<Claim, "until">, now: Date): boolean => Date.parse(until) > now.getTime();

/** Who writes and who looks, to be compared. */
export function whoIsAt(work: AtWork | undefined): string {
  return [work?.claim?.by ?? "", ...(work?.present.map(({ by }) => by) ?? []).toSorted()].join(" ");
}
