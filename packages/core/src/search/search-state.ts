/** How far a brand's texts are packed. */
export type SearchState = {
  version: number;
  /** What is stored up to here (the range of `places.stored`) is packed; empty: nothing yet. */
  packedTo: string;
  /** What was stored before there was search is packed day by day, backwards from here; absent: all of it is. */
  back?: { day: string; after?: string };
  /** Who packs now: until when (ISO 8601), and the start of the names of its packs. */
  lease?: { until: string; run: string };
  /** Packs that nothing reads any more and that are still to be deleted. */
  spare?: string[];
  /** The day on which it was last looked whether a pack holds what is to be forgotten. */
  lookedAt?: string;
};

/**
 * A mention whose record was taken away, when that was, and when it was first seen; or what else has no such words any more (`of`), by its id,
 * and when it was said.
 */
export type Gone = { gone: true; at: string; mention: string; firstSeenAt: string; of?: GoneKind };
export type GoneKind = { kind: "reply" } | { kind: "note"; conversation: string };
