import type { Context } from "../context.ts";
import type { Change } from "../store.ts";
import type { Source } from "./source.ts";
import { stateOf } from "./state.ts";

/** What tells that a source fails from now on, or no longer does. */
export function turned(ctx: Context, before: Source, after: Source): Change[] {
  const now = ctx.now();
  // As it stood when it was last tried: since then only time has passed, which may by itself have made it fail.
  const then = before.health.lastTriedAt === undefined ? now : new Date(before.health.lastTriedAt);
  const [was, is] = [stateOf(before, then).level === "failing", stateOf(after, now)];
  if (was === (is.level === "failing")) return [];
  const { id: source, brand, platform, name, health, version: sequence } = after;
  const facts = { source, platform, name, ...(!was && { trouble: health.trouble, failures: health.failures }) };
  const type = was ? "source.recovered" : "source.failing";
  const event = { type, at: now.toISOString(), sequence, by: "earshot", facts } as const;
  return [{ announce: { brand, event: was ? event : { ...event, why: is.says.why } } }];
}
