import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { digestKinds, type Digest } from "../digest/digest.ts";
import { span } from "../source/span.ts";
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
  const name = `digest ${brand}/${id}`;
  const todo = "Ask somebody who should have it; if it did not arrive, mail it again from its page.";
  if (mailTrouble) return { name, level: "warn", why: `It was not mailed: ${mailTrouble}`, todo };
  if (mailingAt && now - Date.parse(mailingAt) > HOUR) {
    return {
      name,
      level: "warn",
      why: `Its mailing began ${span(now - Date.parse(mailingAt))} ago and never ended.`,
      todo,
    };
  }
  if (!mailingAt && now - Date.parse(madeAt) > HOUR) {
    return {
      name,
      level: "warn",
      why: `It was made ${span(now - Date.parse(madeAt))} ago and nobody mailed it.`,
      todo: "Mail it from its page.",
    };
  }
  return undefined;
}
