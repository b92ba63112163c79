import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { desk } from "../keys.ts";
import type { Range } from "../store.ts";

const PAGE = 500;
/** All that is counted of a conversation; its texts and its author are the most of its record. */
const ONLY =
  "id brand status lane gone merged mention owner reply urgency intents sentiment ratings answers openedAt heardAt dueAt dueFrom answeredAt closedAt unasked checkIn".split(
    " ",
  );

/**
 * Gives each conversation that is worked on, and each that left the desk since a moment, to `take`, once and in no order.
 * What never was on the desk is not among them: nobody waited there.
 */
export async function eachConversation(
  ctx: Pick<Context, "store">,
  brand: string,
  since: string,
  take: (c: Conversation) => void,
): Promise<void> {
  const hash = desk.of(brand);
  const seen = new Set<string>();
  const lists: [string, Range][] = [
    [hash, desk.working],
    [hash, desk.leftSince(Date.parse(since))],
    ...desk.before(brand).map((each): [string, Range] => [each, {}]),
  ];
  await Promise.all(
    lists.map(async ([list, range]) => {
      let after: string | undefined;
      do {
        const page = await ctx.store.list<Conversation>("inbox", list, { ...range, limit: PAGE, after, only: ONLY });
        for (const { key, value } of page.items) {
          // Who is at work and what was taken away stand on the same list.
          if (key.sk !== "META" || seen.has(value.id)) continue;
          seen.add(value.id);
          take(value);
        }
        after = page.next;
      } while (after);
    }),
  );
}
