import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Tell } from "../draft/draft.ts";
import type { Reply } from "../reply/reply.ts";

/** Writes to whoever stands behind a role, where the brand names an address for it; the task stands whether or not the mail arrives. */
export async function mailTells(ctx: Context, brand: Brand, reply: Reply, tells: readonly Tell[]): Promise<void> {
  for (const { to, name } of tells) {
    const addresses = brand.tells?.[to] ?? [];
    if (addresses.length === 0) continue;
    try {
      await ctx.mail.notice({
        id: `${reply.id}.${to}`,
        to: [...addresses],
        subject: `${brand.name}: a customer was told that you know`,
        lines: [
          `A reply on ${reply.platform} says that this was passed on to you${name ? ` (${name})` : ""}.`,
          `It is conversation ${reply.conversation} of ${brand.name} in Earshot; the task is done once somebody marks it there.`,
        ],
        at: ctx.now().toISOString(),
      });
    } catch (error) {
      ctx.log.warn("task.not-mailed", {
        brand: brand.id,
        reply: reply.id,
        cause: error instanceof Error ? error.message.slice(0, 200) : String(error),
      });
    }
  }
}
