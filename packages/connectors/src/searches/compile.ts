import { MOST_TURNS, mostOf, type Search, type Searches, type Unsaid } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { typedClause } from "@earshot/core/terms/typed";
import { combinations } from "./combinations.ts";
import type { Dialect } from "./dialect.ts";
import { fit, say, shortened, tooLong } from "./fit.ts";
import { excluded, wantedOf, type Wanted } from "./wanted.ts";

/** A brand's query in a platform's words: as many searches as it takes, nothing of it cut in silence. */
export function compile(query: Query, dialect: Dialect): Searches {
  const unsaid: Unsaid[] = [];
  const wanted = wantedOf(query, dialect, unsaid);
  const shared = sharedPart(query, dialect, unsaid);
  const room = dialect.longest - shared.length;
  const fitting = (clause: Wanted) => {
    const [whole] = fit(clause, room, dialect);
    const shorter = shortened(whole!, room, dialect);
    if (shorter !== whole) unsaid.push(tooLong(typedClause(query.any[clause.clause]!), shorter));
    return shorter;
  };
  const most = dialect.most * MOST_TURNS;
  const found = dialect.join
    ? together(wanted, fitting, { room, shared, most, dialect })
    : apart(wanted, fitting, { shared, most, dialect });
  return limited(query, { queries: found, most: dialect.most, unsaid });
}

/** As many searches as all have their turn soon enough. */
export function limited(query: Query, { queries, most, unsaid }: Searches): Searches {
  const kept = queries.slice(0, mostOf(queries, most));
  const left = new Set(queries.slice(kept.length).flatMap(({ clauses }) => clauses));
  const many = [...left].map((clause): Unsaid => ({
    term: typedClause(query.any[clause]!),
    why: "many",
    instead: "narrower",
  }));
  return { queries: kept, most, unsaid: distinct([...unsaid, ...many]) };
}

/** What holds for all of it: what is not meant, as much as takes half the room at most, and what is said in every query. */
function sharedPart({ none, never = [] }: Query, dialect: Dialect, unsaid: Unsaid[]): string {
  let part = dialect.always ? ` ${dialect.always}` : "";
  for (const each of new Set(excluded(none, never, dialect, unsaid))) {
    if (part.length + each.length + 1 <= dialect.longest / 2) part += ` ${each}`;
    else unsaid.push({ term: each, why: "excluded", instead: "checked" });
  }
  return part;
}

/** What is said twice of a term is as it was said first, of its plain spelling. */
const distinct = (unsaid: Unsaid[]): Unsaid[] =>
  [...new Map(unsaid.toReversed().map((each) => [`${each.why} ${each.term}`, each])).values()].toReversed();

type Fitting = (clause: Wanted) => Wanted | undefined;
type Room = { room: number; shared: string; most: number; dialect: Dialect };

const plainly = (clause: Wanted): Wanted => ({ ...clause, groups: clause.groups.map((group) => group.slice(0, 1)) });

/** Several alternatives in a query. If they do not all fit into one collection, the plain spellings are asked always, the others by turns. */
function together(wanted: Wanted[], fitting: Fitting, { room, shared, most, dialect }: Room): Search[] {
  const plain = wanted.flatMap((clause) => fitting(plainly(clause)) ?? []);
  const all = plain.flatMap((shorter) => {
    const whole = wanted.find(({ clause }) => clause === shorter.clause)!;
    const isWhole = shorter.groups.length === whole.groups.length && shorter.rest.length === whole.rest.length;
    return isWhole ? firstOf(fit(whole, room, dialect), most + 1).flatMap((piece) => fitting(piece) ?? []) : [shorter];
  });
  const inOne = packed(all, true, { room, shared, dialect });
  if (inOne.length <= dialect.most) return inOne;
  const asked = new Set(plain.map((piece) => say(piece, dialect).text));
  const further = all.filter((piece) => !asked.has(say(piece, dialect).text));
  return [...packed(plain, true, { room, shared, dialect }), ...packed(further, false, { room, shared, dialect })];
}

type Packing = Pick<Room, "room" | "shared" | "dialect">;

function packed(pieces: Wanted[], always: boolean, { room, shared, dialect }: Packing): Search[] {
  const or = dialect.join!.or;
  const queries: { pieces: Wanted[]; length: number }[] = [];
  for (const piece of pieces) {
    // Brackets around it, and around the whole.
    const length = say(piece, dialect).text.length + 2;
    const last = queries.at(-1);
    const isAlone = piece.beside || last?.pieces[0]?.beside;
    if (last && !isAlone && last.length + or.length + length <= room) {
      last.pieces.push(piece);
      last.length += or.length + length;
    } else queries.push({ pieces: [piece], length: length + 2 });
  }
  return queries.map((query) => searchOf(query.pieces, always, shared, dialect));
}

function searchOf(pieces: Wanted[], always: boolean, shared: string, dialect: Dialect): Search {
  const texts = [
    ...new Map(
      pieces.map((piece) => {
        const said = say(piece, dialect);
        return [said.text, said] as const;
      }),
    ).values(),
  ];
  const several = texts.length > 1 || texts[0]!.form === "several";
  const text = texts
    .map((each) => (each.form === "joined" && texts.length > 1 ? `(${each.text})` : each.text))
    .join(dialect.join?.or);
  const [{ beside: own, groups }] = pieces as [Wanted];
  const starts = groups.some(([spelling]) => spelling?.start);
  const beside = { ...dialect.beside, ...(starts && dialect.startBeside), ...own };
  return {
    text: (several && shared ? `(${text})` : text) + shared,
    ...(Object.keys(beside).length > 0 && { beside }),
    clauses: [...new Set(pieces.map(({ clause }) => clause))],
    always,
  };
}

/** One alternative in a query: the plain spelling of every clause first, then the others, a clause after the other. */
function apart(wanted: Wanted[], fitting: Fitting, { shared, most, dialect }: Omit<Room, "room">): Search[] {
  const ways = wanted.map((clause) =>
    firstOf(combinations(clause.groups), most + 1).flatMap(
      (spellings) => fitting({ ...clause, groups: spellings.map((spelling) => [spelling]) }) ?? [],
    ),
  );
  const ranks = Math.max(0, ...ways.map(({ length }) => length));
  const searches = new Map<string, Search>();
  for (let rank = 0; rank < ranks; rank++) {
    for (const piece of ways.flatMap((each) => each[rank] ?? [])) {
      const search = searchOf([piece], rank === 0, shared, dialect);
      const name = nameOf(search);
      const known = searches.get(name);
      searches.set(name, known ? { ...known, clauses: [...new Set([...known.clauses, ...search.clauses])] } : search);
    }
  }
  return [...searches.values()];
}

/** What tells one search from another. */
export function nameOf({ text, beside }: Pick<Search, "text" | "beside">): string {
  return [text, ...Object.entries(beside ?? {}).map(([name, value]) => `${name}=${value}`)].join(" ");
}

function firstOf<T>(list: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const each of list) {
    if (first.length >= most) break;
    first.push(each);
  }
  return first;
}
