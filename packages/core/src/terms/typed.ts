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
export function typedClause({ all, none = [], only = [], never = [] }: Clause): string {
  const excluded = [...none.map(typed), ...never.map(typedFilter)].map((each) => `-${each}`);
  return [all.map(typed).join(" AND "), ...only.map(typedFilter), ...excluded].filter(Boolean).join(" ");
}
