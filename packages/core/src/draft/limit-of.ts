import type { Connector, LengthLimit } from "../connector.ts";
import type { Incoming } from "../mention/mention.ts";

const NO_LIMIT: LengthLimit = { max: 10_000, unit: "characters" };
/** So much of a content warning goes along with a reply at least: it takes of the reply's room. */
export const WARNING_ROOM = 20;

/** How long a reply to this mention may be. */
export function limitOf(connector: Pick<Connector, "rulebook" | "behind"> | undefined, mention: Incoming): LengthLimit {
  const { limit } = connector?.rulebook ?? { limit: NO_LIMIT };
  return connector?.behind?.(mention) === undefined ? limit : { ...limit, max: limit.max - WARNING_ROOM };
}
