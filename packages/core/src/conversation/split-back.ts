import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { removed } from "../desk/removed.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { clearGap } from "../knowledge/gaps.ts";
import { savedPointer } from "../mention/pointer.ts";
import { savedMention } from "../mention/saved-mention.ts";
import type { Change } from "../store.ts";
import { nameOf } from "../team/name-of.ts";
import { stands } from "./act.ts";
import type { Conversation } from "./conversation.ts";
import { expiryOf } from "./moves.ts";
import { readRecords } from "./read-records.ts";
import { knownThere } from "./split-mention.ts";

const FIRST_VERSION = 1;

/**
 * The writes that put a mention back into the conversation that it was split out of, and take away the one that was made of it.
 * @throws Refusal `taken` when something was done or heard there since, or somebody writes there
 */
export async function splitBack(
  ctx: Context,
  into: Conversation,
  { out, timeZone }: { out: string; timeZone: string },
): Promise<Change[]> {
  const { brand, id } = into;
  await mustBeFree(ctx, brand, out);
  const [records, { items }] = await Promise.all([
    readRecords(ctx, brand, out),
    ctx.store.page(keys.conversationPartition(brand, out)),
  ]);
  const mention = records?.mentions[0];
  if (!records || !mention || !stands({ version: FIRST_VERSION }, records)) {
    const { by = "earshot", what } = records?.events.at(-1) ?? {};
    throw new Refusal("taken", { code: "refusal.undo-since", name: await nameOf(ctx, by) }, { by, what });
  }
  const { conversation, versions } = records;
  const back = { ...mention, conversation: id };
  const expiresAt = expiryOf(into, mention.seenAt);
  const meta = keys.conversation(brand, out);
  return [
    { remove: meta, if: conversation.version },
    ...items.flatMap(({ key }): Change[] => (key.sk === meta.sk ? [] : [{ remove: key }])),
    clearGap(conversation),
    ...removed(ctx, conversation),
    savedMention(timeZone, back, expiresAt),
    savedPointer(back, { expiresAt }),
    ...(versions[mention.id] ?? []).map((value): Change => ({
      put: keys.mentionVersion(brand, id, mention.id, value.version),
      value,
      expiresAt,
    })),
    ...(await knownThere(ctx, mention, id)),
  ];
}
