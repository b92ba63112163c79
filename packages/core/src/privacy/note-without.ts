import { isListed } from "../audit/listed-events.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import type { Context } from "../context.ts";
import { expiryOf } from "../conversation/moves.ts";
import { places } from "../keys.ts";
import { storedRange } from "../search/changes-words.ts";
import { goneFromSearch } from "../search/gone-from-search.ts";
import type { Change, Found } from "../store.ts";
import { scrubbed } from "./scrubbed.ts";

type Owner = Pick<Conversation, "id" | "brand" | "retentionDays">;

/**
 * The writes of an event without these names, or without any words of the team's. What the audit log lists is sealed, and stays as it is.
 * @returns none where nothing is to be changed
 */
export function noteWithout(
  ctx: Context,
  owner: Owner,
  { key, value }: Found<ConversationEvent>,
  names?: readonly string[],
): Change[] {
  if (value.why === undefined || isListed(value)) return [];
  const why = names ? scrubbed(value.why, names) : typeof value.why === "string" ? "" : value.why;
  if (JSON.stringify(why) === JSON.stringify(value.why)) return [];
  const next = { ...value, why, storedAt: ctx.now().toISOString() };
  const { brand, id: conversation } = owner;
  const isFound = value.what === "noted" && why !== "";
  return [
    {
      put: key,
      value: next,
      ...(isFound && { at: { heard: places.stored(brand, storedRange({ key, value: next })) } }),
      expiresAt: expiryOf(owner, value.at),
    },
    ...(value.what === "noted"
      ? [goneFromSearch({ brand, id: key.sk, firstSeenAt: value.at, of: { kind: "note", conversation } }, ctx.now())]
      : []),
  ];
}
