import { isDeepStrictEqual } from "node:util";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Change } from "../store.ts";
import { actorId } from "../team/permit.ts";
import type { EventType } from "./event-types.ts";

/** What tells that a brand was changed, by the names of the fields that were; and that sending was stopped, or started again, for some platforms. */
export function brandChanged(ctx: Context, before: Brand, after: Brand): Change[] {
  const { id: brand, version: sequence } = after;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Brand)[];
  const fields = names.filter((name) => name !== "version" && !isDeepStrictEqual(before[name], after[name]));
  if (fields.length === 0) return [];
  const tell = (type: EventType, facts: Record<string, unknown>): Change => ({
    announce: {
      brand,
      event: { type, at: ctx.now().toISOString(), sequence, by: actorId(ctx), facts },
    },
  });
  const stopped = after.stopped.filter((each) => !before.stopped.includes(each));
  const started = before.stopped.filter((each) => !after.stopped.includes(each));
  return [
    tell("brand.changed", { fields: fields.toSorted() }),
    ...(stopped.length > 0 ? [tell("sending.stopped", { platforms: stopped })] : []),
    ...(started.length > 0 ? [tell("sending.started", { platforms: started })] : []),
  ];
}
