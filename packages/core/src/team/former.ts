import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Person } from "./person.ts";
import type { Roles } from "./rights.ts";

/** Who was on the team: old records go on naming them. Their id is never given again. */
export type Former = Roles & { id: string; name: string; removedAt: string };

/** What removes a person for good. */
export function removed({ id, name, role, brands, link }: Person, now: Date): Change[] {
  const former: Former = {
    id,
    name,
    ...(role && { role }),
    ...(brands && { brands }),
    removedAt: now.toISOString(),
  };
  return [
    { remove: keys.person(id) },
    { put: keys.former(id), value: former },
    ...(link ? [{ remove: keys.invitation(link) }] : []),
  ];
}
