import { Refusal } from "../errors.ts";
import { problemAt, wrongInFile, type FileProblem } from "../file-problem.ts";
import { parse } from "../parse.ts";
import type { Said } from "../words/said.ts";
import { isCalled, NewPerson } from "./invite.ts";
import { rolesOf } from "./roles-given.ts";
import type { Roles } from "./rights.ts";

/** The largest file, in bytes of UTF-8. */
export const PEOPLE_FILE_BYTES = 1024 * 1024;
export const peopleFields = ["name", "email", "role", "brands"] as const;

/** Somebody as a file has them; its line counts from 1. */
export type PersonRow = { line: number; name: string; email?: string; roles: Roles };

/**
 * The people of a CSV file whose first row names the columns: name, email, role, brands (`acme:approver; bolt:viewer`).
 * @throws Refusal with every problem of the file, each with its line
 */
export async function peopleInFile(text: string): Promise<PersonRow[]> {
  const content = text.replace(/^\uFEFF/u, "");
  if (Buffer.byteLength(content) > PEOPLE_FILE_BYTES) throw new Refusal("too-large", { code: "refusal.people-large" });
  if (content.trim() === "") throw new Refusal("bad-input", { code: "refusal.file-empty" });
  // Loaded when a file comes, and not when a function starts.
  const { readTable } = await import("../csv-table.ts");
  const { rows, problems } = readTable(content, peopleFields, ["name"]);
  const people: PersonRow[] = [];
  for (const { line, cells } of rows) {
    const read = readPerson(line, cells);
    if ("says" in read) problems.push(read);
    else {
      const before = people.find((each) => isTheSame(each, read));
      if (before) problems.push(problemAt(line, inField("name", { code: "input.twice-in-file", line: before.line })));
      else people.push(read);
    }
  }
  if (problems.length > 0) throw wrongInFile(problems.toSorted((a, b) => a.line - b.line));
  if (people.length === 0) throw new Refusal("bad-input", { code: "refusal.people-none" });
  return people;
}

function readPerson(
  line: number,
  { name = "", email, role, brands }: Partial<Record<(typeof peopleFields)[number], string>>,
): PersonRow | FileProblem {
  try {
    const given = brandsIn(brands ?? "");
    const { email: address, ...rest } = parse(NewPerson, {
      name,
      ...(email && { email }),
      ...(role && { role: role.toLowerCase() }),
      ...(given && { brands: given }),
    });
    return { line, name: rest.name, ...(address && { email: address }), roles: rolesOf(rest) };
  } catch (error) {
    if (!(error instanceof Refusal) || typeof error.says === "string") throw error;
    return problemAt(line, error.says);
  }
}

/** Roles by brand as they stand in one cell of the file. */
export const brandsCell = (brands: Record<string, string>): string =>
  Object.entries(brands)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([brand, role]) => `${brand}:${role}`)
    .join("; ");

function brandsIn(cell: string): Record<string, string> | undefined {
  const parts = cell.split(/[;|\n]/u).flatMap((part) => part.trim() || []);
  if (parts.length === 0) return undefined;
  const pairs = parts.map((part) => /^([^:\s]+)\s*:\s*(\S+)$/u.exec(part));
  const brands = new Map(pairs.map((pair) => [pair?.[1] ?? "", (pair?.[2] ?? "").toLowerCase()]));
  if (pairs.includes(null) || brands.size < pairs.length)
    throw new Refusal("bad-input", inField("brands", { code: "input.brands-form" }));
  return Object.fromEntries(brands);
}

const inField = (field: string, problem: Said): Said => ({ code: "input.field", field, problem });

/** By their address, or by name where one of both has none. */
function isTheSame(a: PersonRow, b: PersonRow): boolean {
  return a.email && b.email ? a.email === b.email : isCalled(a, b.name);
}
