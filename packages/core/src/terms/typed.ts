import type { Clause, Filter, Near, Term } from "./query.ts";

const fields: Record<Filter["field"], string> = { language: "lang", author: "author", site: "site" };

/** A term as it would be typed. */
export function typed({ text, match }: Term): string {
  if (match === "exact") return `"${text}"`;
  if (match === "case") return `=${/\s/u.test(text) ? `"${text}"` : text}`;
  return match === "start" ? `${text}*` : text;
}

export function typedFilter({ field, value }: Filter): string {
  return `${fields[field]}:${/\s/u.test(value) ? `"${value}"` : value}`;
}

export function typedNear({ terms, words }: Near, { all }: Pick<Clause, "all">): string {
  const [one, other] = terms.map((at) => (all[at] ? typed(all[at]) : ""));
  return `${one} near/${words} ${other}`;
}

/** A clause as it would be typed, without what holds for all of them. */
export function typedClause({ all, near = [], none = [], only = [], never = [] }: Clause): string {
  const excluded = [...none.map(typed), ...never.map(typedFilter)].map((each) => `-${each}`);
  const words = all.map((term, at) => {
    const joined = near.find(({ terms }) => terms[0] === at - 1 && terms[1] === at);
    const before = joined ? `near/${joined.words} ` : "AND ";
    return at === 0 ? typed(term) : before + typed(term);
  });
  return [...words, ...only.map(typedFilter), ...excluded].join(" ");
}
