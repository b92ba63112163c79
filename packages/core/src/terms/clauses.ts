import type { Clause, Filter, Near, Term } from "./query.ts";
import { unreadable } from "./unreadable.ts";

/** Search terms as they were grouped. `near`: the parts in order stand near one another, each a term or alternatives of terms. */
export type Expression =
  | { kind: "term"; term: Term }
  | { kind: "filter"; filter: Filter }
  | { kind: "all" | "any"; parts: Expression[] }
  | { kind: "not"; part: Expression }
  | { kind: "near"; parts: Expression[]; words: number[]; at: number };

/** A clause while it is made; the two terms of a `near` are those of `all` themselves. */
type Draft = {
  all: Term[];
  none: Term[];
  only: Filter[];
  never: Filter[];
  near: { terms: [Term, Term]; words: number }[];
};

const MOST = 200;

/**
 * The alternatives that an expression comes to when its parentheses are multiplied out.
 * @throws Refusal `bad-input` when there are more than 200.
 */
export function clausesOf(expression: Expression): Clause[] {
  return multiplied(expression, false).map(({ all, near, none, only, never }) => ({
    all,
    ...(near.length > 0 && {
      near: near.map(({ terms, words }): Near => ({ terms: [all.indexOf(terms[0]), all.indexOf(terms[1])], words })),
    }),
    ...(none.length > 0 && { none }),
    ...(only.length > 0 && { only }),
    ...(never.length > 0 && { never }),
  }));
}

/** What an exclusion comes to when it is a list of terms and filters of which none may be; undefined when it is not that simple. */
export function noneOf(excluded: Expression): { none: Term[]; never: Filter[] } | undefined {
  const [draft, ...others] = multiplied(excluded, true);
  if (!draft || others.length > 0 || draft.all.length + draft.only.length > 0) return undefined;
  return draft;
}

const empty: Draft = { all: [], none: [], only: [], never: [], near: [] };

function multiplied(expression: Expression, negated: boolean): Draft[] {
  if (expression.kind === "not") return multiplied(expression.part, !negated);
  if (expression.kind === "term") return [{ ...empty, [negated ? "none" : "all"]: [expression.term] }];
  if (expression.kind === "filter") return [{ ...empty, [negated ? "never" : "only"]: [expression.filter] }];
  if (expression.kind === "near") {
    if (negated) throw unreadable({ code: "terms.near-excluded" }, expression.at);
    return near(expression);
  }
  const each = expression.parts.map((part) => multiplied(part, negated));
  if ((expression.kind === "any") !== negated) return counted(each.flat());
  return each.reduce((some, others) => counted(some.flatMap((a) => others.map((b) => joined(a, b)))), [empty]);
}

function near({ parts, words, at }: Extract<Expression, { kind: "near" }>): Draft[] {
  let chains: Draft[] = [empty];
  for (const [n, part] of parts.entries()) {
    const one = multiplied(part, false);
    if (one.some(({ all, none, only, never }) => all.length !== 1 || none.length + only.length + never.length > 0)) {
      throw unreadable({ code: "terms.near-sides" }, at);
    }
    chains = counted(
      chains.flatMap((chain) =>
        one.map((draft): Draft => {
          const before = chain.all.at(-1);
          const pair = before ? [{ terms: [before, draft.all[0]!] as [Term, Term], words: words[n - 1]! }] : [];
          return joined(chain, { ...draft, near: pair });
        }),
      ),
    );
  }
  return chains;
}

function joined(a: Draft, b: Draft): Draft {
  return {
    all: [...a.all, ...b.all],
    none: [...a.none, ...b.none],
    only: [...a.only, ...b.only],
    never: [...a.never, ...b.never],
    near: [...a.near, ...b.near],
  };
}

function counted(drafts: Draft[]): Draft[] {
  if (drafts.length <= MOST) return drafts;
  throw unreadable({ code: "terms.multiplied", most: MOST });
}
