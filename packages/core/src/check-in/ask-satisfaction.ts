import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { alsoSaid } from "../identity/also-said.ts";
import { numberOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";

/** That a person was asked how satisfied they are. */
export type Asked = { at: string; conversation: string; version: number };

/** A person is asked once in so many days. */
const ONCE_IN_DAYS = 92;
const DAY_MS = 86_400_000;

/**
 * The writes by which this person counts as asked, wherever they are known to write; undefined where they are not to be asked now: the
 * brand does not ask, they were asked lately, or they are not drawn. What they said and how they meant it has no part in it.
 */
export async function askSatisfaction(
  ctx: Context,
  { brand, conversation, mention }: Situation,
): Promise<Change[] | undefined> {
  const { satisfaction, share = 100 } = brand.checkIns ?? {};
  if (!satisfaction || numberOf(100, brand.id, conversation.id) >= share) return undefined;
  const elsewhere = await alsoSaid(ctx, mention);
  const others =
    elsewhere.length > 0
      ? await ctx.store.getMany(elsewhere.map((each) => keys.conversation(brand.id, each.conversation)))
      : [];
  const people = [conversation, ...others.filter((each) => each !== undefined)];
  const places = [
    ...new Map(people.map(({ platform, author }) => [`${platform}:${author.id}`, { platform, author }])).values(),
  ];
  const known = await ctx.store.getMany(
    places.map(({ platform, author }) => keys.asked(brand.id, platform, author.id)),
  );
  const now = ctx.now();
  const since = new Date(now.getTime() - ONCE_IN_DAYS * DAY_MS).toISOString();
  if (known.some((asked) => asked !== undefined && asked.at > since)) return undefined;
  return places.map(({ platform, author }, n) => {
    const version = known[n]?.version;
    const value: Asked = { at: now.toISOString(), conversation: conversation.id, version: (version ?? 0) + 1 };
    return {
      put: keys.asked(brand.id, platform, author.id),
      value,
      if: version ?? "absent",
      expiresAt: new Date(now.getTime() + ONCE_IN_DAYS * DAY_MS),
    };
  });
}
