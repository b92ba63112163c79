import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import type { Change } from "../store.ts";
import type { Person } from "./person.ts";

/** What the records say of a change of somebody: what they are, a link that was made for them, that all that let them in was ended. */
export function recorded(ctx: Context, before: Person | undefined, after: Person): Change[] {
  const { id: about } = after;
  const [was, is] = [before && kept(before), kept(after)];
  if (!was) return audited(ctx, { what: "person.invited", about, after: is });
  return [
    ...audited(ctx, { what: "person.changed", about, before: was, after: is }),
    ...(before?.link === after.link ? [] : audited(ctx, { what: "person.invited", about })),
    ...(before?.stamp === after.stamp ? [] : audited(ctx, { what: "session.ended", about })),
  ];
}

export const recordedRemoval = (ctx: Context, person: Person): Change[] =>
  audited(ctx, { what: "person.removed", about: person.id, before: kept(person) });

/** Not what each chooses for themselves. */
const kept = ({ name, email, role, brands, byGroups, pseudonym }: Person) => ({
  name,
  email,
  role,
  brands,
  byGroups,
  pseudonym,
});
