import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Digest } from "../digest/digest.ts";
import { digestKinds } from "../digest/kind.ts";
import { told } from "../words/told.ts";
import type { Check } from "./doctor.ts";

const HOUR = 3_600_000;
const LOOKED_AT = 7;

/** Whether a brand's last digests went out: one that was handed to the mail and never confirmed may or may not have arrived. */
export async function mailCheck(ctx: Context, brand: string): Promise<Check[]> {
  const pages = await Promise.all(
    digestKinds.map((kind) =>
      ctx.store.page<Digest>(keys.digests(brand), { prefix: `${kind}-`, backwards: true, limit: LOOKED_AT }),
    ),
  );
  const now = ctx.now().getTime();
  return pages.flatMap(({ items }) => items.flatMap(({ value }) => problemOf(value, now) ?? []));
}

function problemOf({ id, brand, madeAt, mailingAt, mailedAt, mailTrouble }: Digest, now: number): Check | undefined {
  if (mailedAt) return undefined;
  const about = { name: `digest ${brand}/${id}`, called: { code: "check.name-digest", of: `${brand}/${id}` } } as const;
  const ask = { code: "todo.ask-mail" } as const;
  const ago = (at: string) => (now - Date.parse(at)) / 1000;
  if (mailTrouble) return { ...about, level: "warn", ...told({ code: "check.mail-trouble", why: mailTrouble }, ask) };
  if (mailingAt && now - Date.parse(mailingAt) > HOUR)
    return { ...about, level: "warn", ...told({ code: "check.mail-unfinished", ago: ago(mailingAt) }, ask) };
  if (!mailingAt && now - Date.parse(madeAt) > HOUR)
    return {
      ...about,
      level: "warn",
      ...told({ code: "check.mail-unbegun", ago: ago(madeAt) }, { code: "todo.mail" }),
    };
  return undefined;
}
