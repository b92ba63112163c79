import { audited } from "../audit/audited.ts";
import { createHash } from "node:crypto";
import { listBrands } from "../brand/change-brand.ts";
import type { Context, Vault } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { placesOf } from "../source/change-source.ts";
import type { Source } from "../source/source.ts";
import type { Found } from "../store.ts";
import { permitEverywhere } from "../team/permit.ts";
import { isSealed, isSource, PROBE, recordOf, STATE_VERSION, staysBehind, type Header } from "./state-file.ts";

const QUIET_SECONDS = 60;

/**
 * The whole installation as lines of a state file; the sources' secrets are sealed by `seal` instead of by this
 * installation's vault. Sources come last, as they were before all else was read: whatever is collected meanwhile
 * lies ahead of their cursors and is collected again at the target.
 * @throws Refusal while sending is not stopped (two installations would send the same replies), or while mentions wait in the intake queue
 */
export async function* exportState(ctx: Context, to: { seal: Vault["seal"]; salt: string }): AsyncIterable<string> {
  permitEverywhere(ctx, "manage");
  const settings = await ctx.store.get(keys.settings());
  if (!settings?.stopped) {
    throw new Refusal("bad-input", "Stop sending first, so that two places never send the same reply: earshot stop");
  }
  const sources = await sourcesOf(ctx);
  await quiet(ctx);
  const resealing = async (secret: string) => to.seal(await ctx.vault.open(secret));
  await ctx.store.commit(audited(ctx, { what: "exported.state" }));

  const hash = createHash("sha256");
  let records = 0;
  const line = (value: object) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const header: Header = {
    earshot: "state",
    version: STATE_VERSION,
    at: ctx.now().toISOString(),
    salt: to.salt,
    probe: await to.seal(PROBE),
  };
  yield line(header);
  for await (const found of ctx.store.everything()) {
    if (found.expiresAt && found.expiresAt <= ctx.now()) continue;
    if (isSource(found.key) || staysBehind(found.key)) continue;
    records++;
    yield line(recordOf({ ...found, value: await resealed(found, resealing) }));
  }
  for (const source of sources) {
    const { secret, leaseUntil: _, ...rest } = source;
    const value: Source = { ...rest, ...(secret && { secret: await resealing(secret) }) };
    records++;
    yield line(recordOf({ key: keys.source(source.brand, source.id), value, at: placesOf(value) }));
  }
  yield `${JSON.stringify({ records, sha256: hash.digest("hex") })}\n`;
}

async function resealed({ key, value }: Found, resealing: (secret: string) => Promise<string>): Promise<object> {
  const { secret } = value;
  return isSealed(key) && typeof secret === "string" ? { ...value, secret: await resealing(secret) } : value;
}

async function sourcesOf(ctx: Context): Promise<Source[]> {
  const brands = await listBrands(ctx);
  const pages = await Promise.all(brands.map(({ id }) => ctx.store.page<Source>(keys.sources(id))));
  return pages.flatMap(({ items }) => items.map(({ value }) => value));
}

/** What cursors have passed must be in the table, not on its way. Twice nothing: a queue's count is approximate. */
async function quiet(ctx: Context): Promise<void> {
  let empty = 0;
  for (let second = 0; empty < 2; second++) {
    const { waiting, dead } = (await ctx.queues.depths()).intake;
    if (dead > 0) {
      throw new Refusal(
        "bad-input",
        `${dead} mentions are among the dead letters of intake. Send them again or discard them first: earshot dead-letters list`,
      );
    }
    if (waiting > 0 && second >= QUIET_SECONDS) {
      throw new Refusal(
        "bad-input",
        `${waiting} mentions still wait to be taken in. Let Earshot run until none does, then export again.`,
      );
    }
    empty = waiting > 0 ? 0 : empty + 1;
    await ctx.wait(1000);
  }
}
