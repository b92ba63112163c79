import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { peopleOf } from "./people.ts";
import type { Person } from "./person.ts";

/** Changes the team as it stands, one change after the other: of two at the same moment the later sees what the earlier made. */
export function changeTeam<T>(
  ctx: Context,
  decide: (people: Person[]) => { changes: Change[]; result: T },
): Promise<T> {
  return retryOnConflict(async () => {
    const order = keys.teamOrder();
    const [at, people] = [await ctx.store.get(order), await peopleOf(ctx)];
    const { changes, result } = decide(people);
    await ctx.store.commit([
      { put: order, value: { version: (at?.version ?? 0) + 1 }, if: at?.version ?? "absent" },
      ...changes,
    ]);
    return result;
  });
}

/** @throws Refusal `bad-input` when nobody else is an admin */
export function mustKeepAdmin(people: readonly Person[], leaving: Person): void {
  if (leaving.role !== "admin") return;
  if (people.some(({ id, role }) => role === "admin" && id !== leaving.id)) return;
  throw new Refusal("bad-input", `${leaving.name} is the only admin. Make somebody else an admin first.`);
}
