import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Tell } from "../draft/draft.ts";
import type { Reply } from "../reply/reply.ts";

/** Has those mailed whom a reply says are told, where the brand names an address for one of them. */
export async function sendTells(ctx: Context, brand: Brand, reply: Reply, tells: readonly Tell[]): Promise<void> {
  if (!tells.some(({ to }) => brand.tells?.[to]?.length)) return;
  const { id, conversation } = reply;
  try {
    await ctx.queues.send("digest", [{ brand: brand.id, kind: "told", conversation, reply: id, tells: [...tells] }]);
  } catch (error) {
    // The reply is out and the task stands: trying the whole again would bring neither.
    ctx.log.error("task.not-mailed", { brand: brand.id, reply: id }, error);
  }
}
