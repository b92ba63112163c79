import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { csvFile } from "../digest/csv.ts";
import { guarded } from "../knowledge/article-cells.ts";
import { mayManage, permitPeople } from "./manage-people.ts";
import { peopleOf } from "./people.ts";
import { brandsCell, peopleFields } from "./people-in-file.ts";
import type { Person } from "./person.ts";

/** The people whom one manages as one CSV file; importing it again changes nothing. */
export async function exportPeople(ctx: Context): Promise<string> {
  permitPeople(ctx);
  const people = (await peopleOf(ctx)).filter((person) => mayManage(ctx, person));
  await ctx.store.commit(audited(ctx, { what: "exported.people", after: { count: people.length } }));
  const rows = people.toSorted((a, b) => a.name.localeCompare(b.name)).map((person) => cellsOf(person));
  return csvFile([[...peopleFields], ...rows.map((cells) => cells.map((cell) => guarded(cell)))]);
}

const cellsOf = ({ name, email, role, brands = {} }: Person): string[] => [
  name,
  email ?? "",
  role ?? "",
  brandsCell(brands),
];
