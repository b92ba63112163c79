import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { peopleIn } from "../team/people.ts";
import { adviceOn } from "./advice-on.ts";
import { placeOf, type Endpoint, type EndpointHealth } from "./endpoint.ts";
import { inWords, type Said } from "../words/said.ts";
import { wordsIn } from "../words/words-in.ts";

/** Mails the brand's admins that an endpoint was turned off, or what it refuses and what helps; nothing where that is over meanwhile. */
export async function tellTurnedOff(
  ctx: Context,
  { brand, endpoint: id, refused }: Extract<Message<"digest">, { kind: "endpoint" }>,
): Promise<void> {
  const [endpoint, health] = await Promise.all([
    ctx.store.get(keys.endpoint(brand, id)),
    ctx.store.get(keys.endpointHealth(brand, id)),
  ]);
  if (!endpoint) return;
  const told = refused ? refusal(endpoint, health) : turnedOff(endpoint);
  if (!told) return;
  const admins = (await peopleIn(ctx, brand)).filter(({ role, email }) => role === "admin" && email !== undefined);
  if (admins.length === 0) return ctx.log.warn("owner.unknown", { brand, endpoint: id });
  for (const [language, people] of Map.groupBy(admins, (admin) => admin.language ?? "en")) {
    const { words } = wordsIn(language);
    const say = (said: Said) => inWords(said, { words, language });
    await ctx.mail.notice({
      id: `${id}.${told.id}.${language}`,
      to: people.map(({ email }) => email!),
      subject: say(told.subject),
      lines: [say(told.why), say({ code: "notice.endpoint-kept" })],
      at: ctx.now().toISOString(),
      language,
      ...consoleLink(ctx, "settings"),
    });
  }
  ctx.log.info("owner.told", { brand, endpoint: id });
}

type Told = { id: string; subject: Said; why: Said };

function turnedOff({ brand, url, disabled }: Endpoint): Told | undefined {
  if (!disabled) return undefined;
  const { host } = new URL(url);
  return {
    id: `off.${disabled.at}`,
    subject: { code: "notice.endpoint-off", brand },
    why: disabled.why === "gone" ? { code: "notice.endpoint-gone", host } : { code: "notice.endpoint-failing", host },
  };
}

function refusal(endpoint: Endpoint, health: EndpointHealth | undefined): Told | undefined {
  const advice = health?.last && adviceOn(endpoint.channel, health.last);
  if (!health || !advice) return undefined;
  return {
    id: `refused.${health.failingSince}`,
    subject: { code: "notice.channel-refuses", brand: endpoint.brand, where: placeOf(endpoint) },
    why: advice.todo,
  };
}
