import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { contentHash, cut } from "../mention/content.ts";
import { mentionId } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import { permit } from "../team/permit.ts";
import type { FileRead, ImportItem, RowProblem, Treat } from "./import.ts";
import { isHistory, longestDeadline } from "./is-history.ts";

const KEYS_AT_ONCE = 100;
const REQUESTS_AT_ONCE = 8;
const SHOWN = 5;
const MOST_PROBLEMS = 200;

/** What an import would do; of a part of a file, what that part would do. */
export type Look = Omit<FileRead, "items" | "problems"> & {
  /** Rows that would be heard as new: recent, and not answered. */
  work: number;
  history: number;
  /** Of the work: rows without a date, which are taken to be as new as the file. */
  undated: number;
  /** Rows that are here already, or come twice in the file. */
  known: number;
  /** Rows whose text here is another. */
  different: number;
  /** Rows with problems; the first of them by name. */
  bad: number;
  problems: RowProblem[];
  /** Hours after which a row is history. */
  hours: number;
  /** How the first rows were understood. */
  sample: ImportItem[];
};

/** Says what importing a file would do, and changes nothing. One read unit for two rows. */
export async function lookOver(ctx: Context, brandId: string, read: FileRead, treat: Treat): Promise<Look> {
  permit(ctx, "admin");
  const brand = await getBrand(ctx, brandId);
  const { items, problems, ...rest } = read;
  const look: Look = {
    ...rest,
    work: 0,
    history: 0,
    undated: 0,
    known: 0,
    different: 0,
    bad: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    hours: longestDeadline(brand) / 60,
    sample: items.slice(0, SHOWN),
  };
  const pointers = await pointersOf(ctx, brandId, items);
  const seen = new Set<string>();
  const now = ctx.now();
  for (const [at, item] of items.entries()) {
    const id = idIn(item);
    const pointer = pointers[at];
    if (seen.has(id) || (pointer && (pointer.what === "reply" || pointer.hash === contentHash(cut(item.incoming)))))
      look.known++;
    else if (pointer) look.different++;
    else if (isHistory(item, { treat, brand, now })) look.history++;
    else {
      look.work++;
      if (!item.incoming.createdAt && !item.incoming.editedAt) look.undated++;
    }
    seen.add(id);
  }
  return look;
}

const idIn = ({ incoming }: ImportItem) => mentionId(incoming.platform, incoming.nativeId);

async function pointersOf(ctx: Context, brand: string, items: ImportItem[]): Promise<(Pointer | undefined)[]> {
  const pages: ImportItem[][] = [];
  for (let from = 0; from < items.length; from += KEYS_AT_ONCE) pages.push(items.slice(from, from + KEYS_AT_ONCE));
  const found: (Pointer | undefined)[][] = [];
  for (let from = 0; from < pages.length; from += REQUESTS_AT_ONCE) {
    const some = pages.slice(from, from + REQUESTS_AT_ONCE);
    found.push(...(await Promise.all(some.map((page) => pointersIn(ctx, brand, page)))));
  }
  return found.flat();
}

/** A request names each key once. */
async function pointersIn(ctx: Context, brand: string, items: ImportItem[]): Promise<(Pointer | undefined)[]> {
  const ids = [...new Set(items.map(idIn))];
  const pointers = await ctx.store.getMany(ids.map((id) => keys.pointer(brand, id)));
  const byId = new Map(ids.map((id, at) => [id, pointers[at]]));
  return items.map((item) => byId.get(idIn(item)));
}

/** What the parts of a file would do together. */
export function together(looks: readonly Look[]): Look {
  const [first, ...rest] = looks as [Look, ...Look[]];
  return rest.reduce(
    (sum, look): Look => ({
      ...sum,
      rows: sum.rows + look.rows,
      work: sum.work + look.work,
      history: sum.history + look.history,
      undated: sum.undated + look.undated,
      known: sum.known + look.known,
      different: sum.different + look.different,
      bad: sum.bad + look.bad,
      problems: [...sum.problems, ...look.problems].slice(0, MOST_PROBLEMS),
      ...datesOf(sum.dates, look.dates),
    }),
    first,
  );
}

function datesOf(a: Look["dates"], b: Look["dates"]): Pick<Look, "dates"> {
  if (a === undefined || a === b || a === "both") return a ? { dates: a } : b ? { dates: b } : {};
  if (b === undefined || b === "either") return { dates: a };
  return { dates: a === "either" ? b : "both" };
}
