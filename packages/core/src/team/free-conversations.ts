import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { pictureOf } from "../desk/picture.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";

/** Gives up what a person who has left looks after, and what they were to check: nobody's open work stays theirs. */
export async function freeConversations(ctx: Context, person: string): Promise<void> {
  const { items } = await ctx.store.page<Brand>("BRANDS", { limit: 1000 });
  for (const { value } of items) {
    const { conversations } = await pictureOf(ctx, value.id);
    for (const each of conversations.values()) if (isTheirs(each, person)) await free(ctx, each, person);
  }
}

const isTheirs = ({ owner, checks }: Conversation, person: string) =>
  owner === person || checks?.some(({ by }) => by === person) === true;

function free(ctx: Context, { brand, id }: Conversation, person: string): Promise<void> {
  return retryOnConflict(async () => {
    const known = await ctx.store.get(keys.conversation(brand, id));
    if (!known || !isTheirs(known, person)) return;
    const checks = known.checks?.filter(({ by }) => by !== person) ?? [];
    const next = moved(known, {
      owner: known.owner === person ? undefined : known.owner,
      checks: checks.length > 0 ? checks : undefined,
    });
    const event = { at: ctx.now().toISOString(), by: "earshot", what: "freed" as const, about: person };
    await ctx.store.commit([saved(next), happened(next, event)]);
  });
}
