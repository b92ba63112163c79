import { isDeepStrictEqual } from "node:util";
import { urgencies, type Urgency } from "../classification/classifier.ts";
import { changeKinds, type ChangeKind } from "./change-kinds.ts";
import type { DraftSeen, Look } from "./look.ts";

/** How a mention was and would be seen; `undefined`: it is not heard. */
export type Sides = { before: Look | undefined; after: Look | undefined };

/** In which ways two differ, what matters most first; none: nothing changes. */
export function kindsOf({ before, after }: Sides): ChangeKind[] {
  if (!before && !after) return [];
  if (!after) return ["lost"];
  if (!before) return ["gained"];
  const step = urgencies.indexOf(before.urgency) - urgencies.indexOf(after.urgency);
  const differs = (...fields: (keyof Look)[]) => fields.some((f) => !isDeepStrictEqual(before[f], after[f]));
  const is: Record<ChangeKind, boolean> = {
    "urgency-up": step > 0,
    "urgency-down": step < 0,
    lost: false,
    gained: false,
    automatic: differs("automatic"),
    approval: differs("approval"),
    lane: differs("lane", "ask"),
    intents: differs("intents"),
    sentiment: differs("sentiment"),
    matters: differs("matters"),
    language: differs("language"),
    due: differs("dueAt"),
    ladder: differs("remindAt", "passOnAt"),
    order: differs("harm"),
    draft: draftDiffers(before.draft, after.draft),
  };
  return changeKinds.filter((kind) => is[kind]);
}

/** Versions of playbooks and articles alone are no difference: nobody reads them. */
function draftDiffers(before: DraftSeen | undefined, after: DraftSeen | undefined): boolean {
  return !isDeepStrictEqual(before && bare(before), after && bare(after));
}

const bare = ({ text, technique, playbook, facts, objections }: DraftSeen) => ({
  text,
  technique,
  playbook: playbook?.id,
  facts: facts.map(({ article }) => article),
  objections,
});

const MOST = 999;
const weights: Record<ChangeKind, number> = {
  "urgency-up": 900,
  "urgency-down": 890,
  lost: 500,
  gained: 490,
  automatic: 800,
  approval: 700,
  lane: 450,
  intents: 400,
  sentiment: 350,
  matters: 300,
  language: 280,
  due: 200,
  ladder: 150,
  order: 100,
  draft: 250,
};
const stakes: Record<Urgency, number> = { critical: 90, high: 60, normal: 20, low: 0 };

/** How much a change of a mention matters, 1 to 999: the kind first, then what is at stake. */
export function weightOf(kinds: readonly ChangeKind[], { before, after }: Sides): number {
  const [first] = kinds;
  if (!first) return 0;
  const stake = Math.max(...[before, after].map((look) => (look ? stakes[look.urgency] : 0)));
  const missing = (first === "lost" || first === "gained") && stake >= stakes.high ? 350 : 0;
  return Math.min(MOST, weights[first] + stake + missing);
}

/** Counts over all mentions. Tables count from one value to another by `before>after`, what stays as it is too. */
export type Totals = {
  /** Mentions looked at; heard before and after; changed in any way. */
  looked: number;
  before: number;
  after: number;
  changed: number;
  /** How many drafts were compared. */
  drafted: number;
  kinds: Partial<Record<ChangeKind, number>>;
  tables: Record<TableName, Record<string, number>>;
};

export const tableNames = ["urgency", "sentiment", "lane", "approval", "automatic"] as const;
export type TableName = (typeof tableNames)[number];

export const noTotals = (): Totals => ({
  looked: 0,
  before: 0,
  after: 0,
  changed: 0,
  drafted: 0,
  kinds: {},
  tables: { urgency: {}, sentiment: {}, lane: {}, approval: {}, automatic: {} },
});

const cells: Record<TableName, (look: Look) => string | undefined> = {
  urgency: ({ urgency }) => urgency,
  sentiment: ({ sentiment }) => sentiment,
  lane: ({ lane }) => lane,
  approval: ({ approval }) => approval && approvalIn(approval),
  automatic: ({ automatic }) => (automatic === undefined ? undefined : automatic ? "yes" : "no"),
};

const approvalIn = ({ people, admin, other }: NonNullable<Look["approval"]>) =>
  admin ? "admin" : people === 2 ? "second" : other ? "other" : "one";

/** Adds a mention to the totals. */
export function count(totals: Totals, kinds: readonly ChangeKind[], { before, after }: Sides): void {
  totals.looked += 1;
  if (before) totals.before += 1;
  if (after) totals.after += 1;
  if (kinds.length > 0) totals.changed += 1;
  for (const kind of kinds) totals.kinds[kind] = (totals.kinds[kind] ?? 0) + 1;
  if (!before || !after) return;
  for (const name of tableNames) {
    const [from, to] = [cells[name](before), cells[name](after)];
    if (from === undefined && to === undefined) continue;
    const cell = `${from ?? "-"}>${to ?? "-"}`;
    totals.tables[name][cell] = (totals.tables[name][cell] ?? 0) + 1;
  }
}
