import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Incoming, Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { kinship, type Kinship } from "./kinship.ts";
import { candidatesFor, knownOf, withKnown, type KnownHere, type Where } from "./known.ts";

/** The records that know of a mention, as they were read; by name. */
export type Read = ReadonlyMap<string, KnownHere | undefined>;

/** What a mention under a new id is to one that was heard before. */
export type Kin = { is: Exclude<Kinship, "apart">; conversation: Conversation; mention: Mention };

/** The one heard before that it is the same as, or another place of. One request, and only when something is like it. */
export async function findKnown(
  ctx: Context,
  { id: brand }: Brand,
  incoming: Incoming & { source: string },
  where: Where,
  read: Read,
): Promise<Kin | undefined> {
  const stories = where.stories.flatMap((name) => read.get(name) ?? []);
  const candidates = candidatesFor(incoming, where.address ? read.get(where.address) : undefined, stories);
  if (candidates.length === 0) return undefined;
  const found = (await ctx.store.getMany<any>(
    candidates.flatMap(({ conversation, mention }) => [
      keys.conversation(brand, conversation),
      keys.mention(brand, conversation, mention),
    ]),
  )) as (Conversation | Mention | undefined)[];
  for (let at = 0; at < found.length; at += 2) {
    const [conversation, mention] = [found[at], found[at + 1]] as [Conversation?, Mention?];
    if (!conversation || !mention || mention.deletedAt) continue;
    const is = kinship(incoming, mention);
    if (is !== "apart") return { is, conversation, mention };
  }
  return undefined;
}

const ADDRESS_DAYS = 400;
const STORY_DAYS = 14;

/** The writes by which this mention is found from now on, in these records. */
export function noted(mention: Mention, names: readonly string[], read: Read, now: Date): Change[] {
  const known = knownOf(mention, mention.id, mention.conversation);
  return names.map((name): Change => {
    const here = read.get(name);
    const days = name.startsWith("a") ? ADDRESS_DAYS : STORY_DAYS;
    return {
      put: keys.known(mention.brand, name),
      value: withKnown(here, known),
      if: here ? here.version : "absent",
      expiresAt: new Date(now.getTime() + days * 86_400_000),
    };
  });
}
