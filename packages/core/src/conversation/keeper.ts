import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import { isAway } from "../team/person.ts";
import type { Conversation } from "./conversation.ts";
import { expiryOf } from "./moves.ts";

/** Who looks after a customer: what they say next goes to the same person. */
export type Keeper = { owner: string };

/** The write that keeps the conversation's owner as its customer's, or forgets who that was. */
export function keptBy(conversation: Conversation): Change[] {
  const { brand, platform, author, owner } = conversation;
  const key = keys.keeper(brand, platform, author.id);
  if (owner === undefined) return [{ remove: key }];
  return [{ put: key, value: { owner } satisfies Keeper, expiresAt: expiryOf(conversation, conversation.heardAt) }];
}

/** The owner, if they are still there and not away. */
export async function ownerIfHere(ctx: Context, owner: string | undefined): Promise<string | undefined> {
  if (owner === undefined) return undefined;
  const person = await ctx.store.get(keys.person(owner));
  return person && !isAway(person, ctx.now()) ? owner : undefined;
}
