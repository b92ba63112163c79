import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { peopleIn } from "../team/people.ts";
import { inWords, type Said } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";

/** Mails the brand's admins that an endpoint was turned off; nothing where somebody has taken it up again meanwhile. */
export async function tellTurnedOff(
  ctx: Context,
  { brand, endpoint: id }: Extract<Message<"digest">, { kind: "endpoint" }>,
): Promise<void> {
  const endpoint = await ctx.store.get(keys.endpoint(brand, id));
  if (!endpoint?.disabled) return;
  const { at, why } = endpoint.disabled;
  const admins = (await peopleIn(ctx, brand)).filter(({ role, email }) => role === "admin" && email !== undefined);
  if (admins.length === 0) return ctx.log.warn("owner.unknown", { brand, endpoint: id });
  const host = new URL(endpoint.url).host;
  const reason: Said =
    why === "gone" ? { code: "notice.endpoint-gone", host } : { code: "notice.endpoint-failing", host };
  for (const [language, people] of Map.groupBy(admins, (admin) => admin.language ?? "en")) {
    const { words } = wordsIn(language);
    const say = (said: Said) => inWords(said, { words, language });
    await ctx.mail.notice({
      id: `${id}.off.${at}.${language}`,
      to: people.map(({ email }) => email!),
      subject: say({ code: "notice.endpoint-off", brand }),
      lines: [say(reason), say({ code: "notice.endpoint-kept" })],
      at: ctx.now().toISOString(),
      language,
      ...consoleLink(ctx, "settings"),
    });
  }
  ctx.log.info("owner.told", { brand, endpoint: id });
}
