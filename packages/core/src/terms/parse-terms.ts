import { checkClause, checkTerm } from "./check-terms.ts";
import { clausesOf, type Expression, noneOf } from "./clauses.ts";
import type { Query } from "./query.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { unreadable } from "./unreadable.ts";

const LONGEST = 10_000;
const DEEPEST = 10;

/**
 * Reads search terms; README.md beside this tells the language. In short: a comma, semicolon, new line, | or OR separates alternatives;
 * AND joins; near/5 joins what stands near; parentheses group; - or NOT excludes; quotes and = take words as they are.
 * Words that stand side by side are a phrase. An exclusion holds for all that is in the same parentheses, outside them for everything.
 * @throws Refusal `bad-input` that says what is wrong, where (`details.at`, counted from 1) and what to write instead.
 */
export function parseTerms(text: string): Query {
  if (text.length > LONGEST) throw unreadable({ code: "terms.long", length: text.length, most: LONGEST });
  const reader: Reader = { tokens: tokensOf(text.replaceAll("&amp;", "&")), next: 0 };
  const { wanted, excluded } = listOf(reader, 0);
  const stray = reader.tokens[reader.next];
  if (stray) throw unreadable({ code: "terms.stray", place: stray.at + 1 }, stray.at);
  const simple = excluded.flatMap((each) => noneOf(each) ?? []);
  const complex = excluded.filter((each) => !noneOf(each)).map((part): Expression => ({ kind: "not", part }));
  const query: Query = { any: [], none: simple.flatMap(({ none }) => none) };
  const never = simple.flatMap((each) => each.never);
  if (never.length > 0) query.never = never;
  if (wanted.length > 0) query.any = clausesOf({ kind: "all", parts: [{ kind: "any", parts: wanted }, ...complex] });
  else if (excluded.length > 0) throw unreadable({ code: "terms.only-exclusions" });
  for (const clause of query.any) checkClause(clause);
  return query;
}

type Reader = { tokens: Token[]; next: number };
type List = { wanted: Expression[]; excluded: Expression[] };

/** Alternatives up to the end or the parenthesis that closes them. */
function listOf(reader: Reader, depth: number): List {
  const list: List = { wanted: [], excluded: [] };
  let or: Token | undefined;
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.kind === "or" && (or || list.wanted.length === 0)) throw needs(token, "OR");
    if (or && !starts(token)) throw needs(or, "OR");
    if (!token || token.kind === "close") return list;
    or = token.kind === "or" ? token : undefined;
    if (token.kind === "or" || token.kind === "separator") reader.next += 1;
    else {
      const parts = joinedParts(reader, depth, list.excluded);
      if (parts.length > 0) list.wanted.push(parts.length === 1 ? parts[0]! : { kind: "all", parts });
    }
  }
}

/** What stands joined by AND, or side by side; what is excluded goes to the list of its parentheses. */
function joinedParts(reader: Reader, depth: number, excluded: Expression[]): Expression[] {
  const parts: Expression[] = [];
  let and: Token | undefined;
  for (let first = true; ; first = false) {
    let token = reader.tokens[reader.next];
    if (token?.kind === "and") {
      if (first || parts.length === 0) throw needs(token, "AND");
      and = token;
      token = reader.tokens[++reader.next];
    }
    if (!starts(token)) {
      if (and && (!token || reader.tokens[reader.next - 1] === and)) throw needs(and, "AND");
      if (token?.kind === "near") throw needs(token, "near/5");
      return parts;
    }
    and = undefined;
    if (token!.kind === "not") {
      reader.next += 1;
      if (!starts(reader.tokens[reader.next]) || reader.tokens[reader.next]!.kind === "not") {
        throw unreadable({ code: "terms.not-alone" }, token!.at);
      }
      excluded.push(nearParts(reader, depth));
    } else parts.push(nearParts(reader, depth));
  }
}

function nearParts(reader: Reader, depth: number): Expression {
  const parts = [single(reader, depth)];
  const words: number[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.kind !== "near")
      return parts.length === 1 ? parts[0]! : { kind: "near", parts, words, at: token?.at ?? 0 };
    words.push(token.words);
    reader.next += 1;
    const after = reader.tokens[reader.next];
    if (!starts(after) || after!.kind === "not") throw needs(token, `near/${token.words}`);
    parts.push(single(reader, depth));
  }
}

function single(reader: Reader, depth: number): Expression {
  const token = reader.tokens[reader.next++]!;
  if (token.kind === "term") {
    checkTerm(token.term, token.at);
    return { kind: "term", term: token.term };
  }
  if (token.kind === "filter") return { kind: "filter", filter: token.filter };
  if (depth >= DEEPEST) throw unreadable({ code: "terms.deep", most: DEEPEST }, token.at);
  const { wanted, excluded } = listOf(reader, depth + 1);
  if (reader.tokens[reader.next]?.kind !== "close") {
    throw unreadable({ code: "terms.unclosed", place: token.at + 1 }, token.at);
  }
  reader.next += 1;
  if (wanted.length + excluded.length === 0) {
    throw unreadable({ code: "terms.empty", place: token.at + 1 }, token.at);
  }
  const not = excluded.map((part): Expression => ({ kind: "not", part }));
  if (not.length === 0 && wanted.length === 1) return wanted[0]!;
  return { kind: "all", parts: [...(wanted.length > 0 ? [{ kind: "any" as const, parts: wanted }] : []), ...not] };
}

function starts(token: Token | undefined): boolean {
  return token !== undefined && ["term", "filter", "open", "not"].includes(token.kind);
}

function needs({ at }: Token, operator: string) {
  return unreadable({ code: "terms.sides", operator, place: at + 1 }, at);
}
