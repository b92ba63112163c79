import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { outcomes, type Import, type ImportedRow, type ImportView, type Kept, type Outcome } from "./import.ts";
import { problemOf, type RowProblem } from "./row-problem.ts";

const MOST = 500;
const SHOWN = 50;
const PAGE = 1000;

/** A brand's imports, the newest first. */
export async function listImports(ctx: Context, brand: string): Promise<ImportView[]> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<Import>(keys.imports(brand), { limit: MOST });
  const views = await Promise.all(items.map(({ value }) => viewOf(ctx, value)));
  return views.sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
}

/** One import with how far it has come and what is wrong in its file. */
export async function readImport(ctx: Context, brand: string, id: string): Promise<ImportView> {
  permit(ctx, "read", brand);
  const view = await viewOf(ctx, await theImport(ctx, brand, id));
  const undoing = view.state === "undoing" || view.state === "undone";
  return view.counts.refused > 0 || undoing ? { ...view, ...(await remarkableIn(ctx, view)) } : view;
}

export async function theImport(ctx: Context, brand: string, id: string): Promise<Import> {
  const found = await ctx.store.get(keys.import(brand, id));
  if (!found) throw new Refusal("not-found", { code: "refusal.import-none", id, brand });
  return found;
}

async function viewOf(ctx: Context, found: Import): Promise<ImportView> {
  const partition = keys.importPartition(found.brand, found.id);
  const { items } = await ctx.store.page<Record<string, number>>(partition, { prefix: "COUNTS#" });
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  let removed = 0;
  for (const { value } of items) {
    removed += value["removed"] ?? 0;
    for (const outcome of outcomes) counts[outcome] += value[outcome] ?? 0;
  }
  const taken = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  return { ...found, counts, taken, done: taken >= found.rows, removed, kept: [], problems: [] };
}

/** The first rows that were refused, and the first that an undo leaves, with why. */
async function remarkableIn(ctx: Context, { brand, id }: Import): Promise<Pick<ImportView, "problems" | "kept">> {
  const problems: RowProblem[] = [];
  const kept: Kept[] = [];
  let after: string | undefined;
  do {
    const page = await ctx.store.page<ImportedRow>(keys.importPartition(brand, id), {
      prefix: "ROW#",
      limit: PAGE,
      after,
    });
    for (const { value } of page.items) {
      const { row, problem, kept: why, mention, conversation } = value;
      if (problem) problems.push(problemOf(row, problem.code, problem.values));
      if (why && mention && conversation) kept.push({ mention, conversation, why });
    }
    after = page.next;
  } while (after && problems.length < SHOWN && kept.length < SHOWN);
  return { problems: problems.slice(0, SHOWN), kept: kept.slice(0, SHOWN) };
}
