import type { Context } from "../context.ts";
import type { Endpoint } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";
import { TEST } from "./event-types.ts";
import type { Outcome } from "./outcome.ts";

/** Has it mailed by what mails: that has queue and tries of its own. */
export async function askToMail(ctx: Context, { brand, id }: Endpoint, event: HookEvent): Promise<Outcome> {
  const { type, conversation, by } = event;
  const about = { kind: "waiting" as const, brand, endpoint: id };
  if (type === TEST && by !== undefined) await ctx.queues.send("digest", [{ ...about, test: by }]);
  else if (conversation !== undefined) await ctx.queues.send("digest", [{ ...about, conversation }]);
  return { try: { at: ctx.now().toISOString(), ms: 0, status: 202 }, waits: 0 };
}
