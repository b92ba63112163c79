import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { changeTeam, ended } from "../team/change-team.ts";
import { dropSessions } from "../team/end-sessions.ts";
import { managed, permitPeople } from "../team/manage-people.ts";
import { MOST_PASSKEYS } from "./passkey.ts";
import { withPasskeys } from "./remove-passkey.ts";

/** One that is being made at the same moment is waited for so often. */
const TRIES = 3;

/** Removes all passkeys of somebody whom one manages, who has lost theirs, and ends their sessions and open link. They come in by a new link. */
export async function resetPasskeys(ctx: Context, id: string): Promise<void> {
  permitPeople(ctx);
  for (let left = TRIES; ; left--) {
    const { items } = await ctx.store.page(keys.passkeys(id), { limit: MOST_PASSKEYS });
    const stamp = await changeTeam(ctx, (people) => {
      const known = managed(ctx, people, id);
      if ((known.passkeys ?? 0) !== items.length && left > 1) return { result: undefined };
      const person = ended(withPasskeys(known, 0));
      const also = [
        ...items.map(({ key }) => ({ remove: key })),
        ...audited(ctx, { what: "passkey.reset", about: id, before: { passkeys: items.length } }),
      ];
      return { save: [person], also, result: person.stamp };
    });
    if (stamp === undefined) continue;
    return dropSessions(ctx, id, stamp);
  }
}
