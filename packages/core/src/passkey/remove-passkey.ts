import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { securityOf } from "../settings/settings.ts";
import { changeTeam } from "../team/change-team.ts";
import { actorId } from "../team/permit.ts";
import type { Person } from "../team/person.ts";

/**
 * Removes one of one's own passkeys; it signs in no more.
 * @throws Refusal `bad-input` when it is the last and passkeys are required
 */
export function removePasskey(ctx: Context, id: string): Promise<void> {
  // It may be used meanwhile.
  return retryOnConflict(() => remove(ctx, id));
}

async function remove(ctx: Context, id: string): Promise<void> {
  const person = actorId(ctx);
  const key = keys.passkey(person, id);
  const [known, settings] = await Promise.all([ctx.store.get(key), ctx.store.get(keys.settings())]);
  if (!known) throw new Refusal("not-found", { code: "refusal.no-passkey" });
  await changeTeam(ctx, (people) => {
    const me = people.find((each) => each.id === person);
    if (!me) throw new Refusal("not-found", { code: "refusal.no-person", id: person });
    const left = (me.passkeys ?? 1) - 1;
    if (left === 0 && securityOf(settings).requirePasskeys)
      throw new Refusal("bad-input", { code: "refusal.last-passkey" });
    const also = [
      { remove: key, if: known.version },
      ...audited(ctx, { what: "passkey.removed", about: person, before: { name: known.name, site: known.site } }),
    ];
    return { save: [withPasskeys(me, left)], also, result: undefined };
  });
}

export function withPasskeys(person: Person, count: number): Person {
  const { passkeys: _, ...without } = person;
  return count > 0 ? { ...without, passkeys: count } : without;
}
