import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changed, changeTeam, haveSameRoles, isAdmin, mustBeAllowed } from "./change-team.ts";
import { isCalled, newPerson } from "./invite.ts";
import { mayManage, mustBeFree, permitPeople, permitRoles } from "./manage-people.ts";
import { peopleInFile, type PersonRow } from "./people-in-file.ts";
import { peopleOf } from "./people.ts";
import { actorId } from "./permit.ts";
import type { Person } from "./person.ts";
import { cleanUpAfter } from "./remove-person.ts";
import type { Roles } from "./rights.ts";
import { mustBeBrands } from "./roles-given.ts";

export const Asked = z.strictObject({
  text: z.string(),
  /** Only says what would be done. */
  dryRun: z.boolean().default(false),
  /** Takes off the team whom the file does not name. */
  removeMissing: z.boolean().default(false),
});

export type ListedPerson = Roles & { name: string; email?: string };
export type ChangedPerson = { id: string; before: ListedPerson; after: ListedPerson };
type Missing = { id: string; name: string };

/** What a file of people did to the team, or would do. */
export type ImportedPeople = {
  added: ListedPerson[];
  changed: ChangedPerson[];
  /** How many are as the file says already. */
  same: number;
  removed: Missing[];
  /** Whom the file does not name and who stay: nobody asked, or they are oneself or the last admin. */
  left: Missing[];
};

// Up to four records each, in a transaction of at most 100.
const BATCH = 20;

/**
 * Makes the people whom one manages what a CSV file says of them, or, when anything is wrong with it, nothing. One is known again by the
 * e-mail address, or by name where there is none. The same file again changes nothing, and one that was cut off is gone on with by importing
 * it again. Nobody gets a link by it: people come by single sign-on, or a link is renewed for them.
 * @throws Refusal with every problem of the file, each with its line
 */
export async function importPeople(ctx: Context, input: unknown): Promise<ImportedPeople> {
  permitPeople(ctx);
  const { text, dryRun, removeMissing } = parse(Asked, input);
  const rows = await peopleInFile(text);
  for (const { roles } of rows) permitRoles(ctx, roles);
  await Promise.all(rows.map(({ roles }) => mustBeBrands(ctx, roles)));
  const before = await peopleOf(ctx);
  const plan = planned(ctx, before, rows);
  const remove = removeMissing ? leaving(ctx, before, plan) : [];
  mustBeAllowed(ctx, before, plan.save, remove);
  const report = reported(before, plan, remove);
  if (dryRun) return report;
  // Admins first, and who leaves last: at no moment is nobody an admin.
  const inOrder = rows.toSorted((a, b) => Number(isAdmin(b.roles)) - Number(isAdmin(a.roles)));
  for (let done = 0; done < inOrder.length; done += BATCH)
    await changeTeam(ctx, (people) => ({
      save: planned(ctx, people, inOrder.slice(done, done + BATCH)).save,
      result: undefined,
    }));
  for (let done = 0; done < remove.length; done += BATCH)
    await changeTeam(ctx, (people) => {
      const ids = new Set(remove.slice(done, done + BATCH).map(({ id }) => id));
      return { remove: people.filter(({ id }) => ids.has(id)), result: undefined };
    });
  for (const { id } of remove) await cleanUpAfter(ctx, id);
  return report;
}

type Plan = { save: Person[]; missing: Person[]; same: number };

function planned(ctx: Context, people: readonly Person[], rows: readonly PersonRow[]): Plan {
  const save: Person[] = [];
  const named = new Set<string>();
  for (const row of rows) {
    const known = personOf(ctx, people, row);
    if (known && named.has(known.id)) throw new Refusal("bad-input", { code: "refusal.name-twice", name: row.name });
    if (row.email) mustBeFree(ctx, people, row.email, known?.id);
    const { role: _, brands: __, ...rest } = known ?? newPerson(ctx, row.name);
    const after: Person = { ...rest, name: row.name, ...row.roles, ...(row.email && { email: row.email }) };
    if (known) named.add(known.id);
    if (!known || !saysTheSame(known, after)) save.push(known ? changed(known, after) : after);
  }
  const missing = people.filter((person) => !named.has(person.id) && mayManage(ctx, person));
  return { save, missing, same: rows.length - save.length };
}

/** @throws Refusal `bad-input` when several could be meant */
function personOf(ctx: Context, people: readonly Person[], { name, email }: PersonRow): Person | undefined {
  const mine = people.filter((person) => mayManage(ctx, person));
  const byEmail = email === undefined ? undefined : mine.find((person) => person.email === email);
  if (byEmail) return byEmail;
  // Somebody else of this name has another address.
  const [known, ...more] = mine.filter((person) => isCalled(person, name) && !(email && person.email));
  if (more.length > 0) throw new Refusal("bad-input", { code: "refusal.name-twice", name });
  return known;
}

const saysTheSame = (a: Person, b: Person) => a.name === b.name && a.email === b.email && haveSameRoles(a, b);

/** Who is taken off the team: not oneself, and not the last who is an admin. */
function leaving(ctx: Context, people: readonly Person[], { save, missing }: Plan): Person[] {
  const go = missing.filter(({ id }) => id !== actorId(ctx));
  const gone = new Set(go.map(({ id }) => id));
  const changedOnes = new Map(save.map((person) => [person.id, person]));
  const stays = [...people.filter(({ id }) => !gone.has(id) && !changedOnes.has(id)), ...save];
  if (stays.some(isAdmin)) return go;
  const keep = go.filter(isAdmin).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))[0];
  return go.filter((person) => person !== keep);
}

function reported(before: readonly Person[], { save, missing, same }: Plan, remove: readonly Person[]): ImportedPeople {
  const report: ImportedPeople = { added: [], changed: [], same, removed: remove.map(brief), left: [] };
  for (const after of save) {
    const was = before.find(({ id }) => id === after.id);
    if (was) report.changed.push({ id: was.id, before: listed(was), after: listed(after) });
    else report.added.push(listed(after));
  }
  report.left = missing.filter((person) => !remove.includes(person)).map(brief);
  return report;
}

const brief = ({ id, name }: Person): Missing => ({ id, name });
const listed = ({ name, email, role, brands }: Person): ListedPerson => ({
  name,
  ...(email && { email }),
  ...(role && { role }),
  ...(brands && { brands }),
});
