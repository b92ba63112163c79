import { getBrand } from "../brand/change-brand.ts";
import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { inWords, type Said } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";

/** Writes to whoever stands behind a role, where the brand names an address for it; the task stands whether or not the mail arrives. */
export async function mailTells(
  ctx: Context,
  { brand: id, conversation, reply, tells }: Extract<Message<"digest">, { kind: "told" }>,
): Promise<void> {
  const brand = await getBrand(ctx, id);
  const owner = await ctx.store.get(keys.conversation(id, conversation));
  if (!owner) return; // it was erased
  // Whoever stands behind such an address reads what the brand's customers write.
  const { language, words } = wordsIn(brand.usualLanguage);
  const say = (said: Said) => inWords(said, { words, language });
  const { platform } = owner;
  for (const { to, name } of tells) {
    const addresses = brand.tells?.[to] ?? [];
    if (addresses.length === 0) continue;
    try {
      await ctx.mail.notice({
        id: `${reply}.${to}`,
        to: [...addresses],
        subject: say({ code: "notice.told-subject", brand: brand.name }),
        lines: [
          say(name ? { code: "notice.told-of", platform, name } : { code: "notice.told", platform }),
          say({ code: "notice.told-where", id: conversation, brand: brand.name }),
        ],
        at: ctx.now().toISOString(),
        language,
        ...consoleLink(ctx, "inbox", conversation),
      });
    } catch (error) {
      ctx.log.warn("task.not-mailed", {
        brand: id,
        reply,
        cause: error instanceof Error ? error.message.slice(0, 200) : String(error),
      });
    }
  }
}
