import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { dayOf } from "../digest/calendar.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { dailyCapOf } from "./rules-on.ts";
import { accountOf } from "./send-to-publish.ts";
import type { Reply } from "./reply.ts";

/** When an account may speak again, and how often it spoke today. */
export type Pace = { nextAt: string; day: string; sent: number; version: number };

const NEXT_DAY_SECONDS = 3600;

/** Takes the account's next turn and returns how many seconds to wait for it; a long wait takes none. */
export async function takeTurn(
  ctx: Context,
  { source, brand, conversation }: Situation,
  reply: Reply,
): Promise<number> {
  const rulebook = ctx.connectors[conversation.platform]?.rulebook;
  if (!source || !rulebook) return 0;
  const key = keys.pace(reply.brand, accountOf(source));
  return retryOnConflict(async () => {
    const now = ctx.now();
    const known = await ctx.store.get(key);
    const day = dayOf(now, brand.timeZone);
    const sent = known?.day === day ? known.sent : 0;
    if (sent >= dailyCapOf(rulebook, now)) return NEXT_DAY_SECONDS;
    const at = Math.max(now.getTime(), known ? Date.parse(known.nextAt) : 0);
    const wait = (at - now.getTime()) / 1000;
    if (wait > 15) return wait;
    const gap = rulebook.pace.seconds + ctx.random() * rulebook.pace.jitter;
    const value: Pace = {
      nextAt: new Date(at + gap * 1000).toISOString(),
      day,
      sent: sent + 1,
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([{ put: key, value, if: known ? known.version : "absent" }]);
    return wait;
  });
}
