import type { Refusal } from "../errors.ts";
import type { Said } from "../words/said.ts";
import type { Filter } from "./query.ts";
import { unreadable } from "./unreadable.ts";

const FIELDS: Record<string, Filter["field"]> = { lang: "language", author: "author", site: "site" };

/**
 * A word like `lang:hu`, `author:jane` or `site:example.com` as what it asks of a mention; undefined for what is no field: an address
 * or a time of day.
 * @throws Refusal `bad-input` for a field that there is not, or a value that cannot be.
 */
export function filterOf(word: string, at: number): Filter | undefined {
  const [, name, given] = /^(\p{L}[\p{L}_]*)[:：](?!\/\/)(.*)$/u.exec(word) ?? [];
  if (name === undefined || given === undefined) return undefined;
  const refuse = (says: Said) => unreadable(says, at);
  const key = name.toLowerCase();
  if (!Object.hasOwn(FIELDS, key)) {
    throw refuse({ code: "terms.no-field", field: `${name}:`, place: at + 1, quoted: `"${word}"` });
  }
  const field = FIELDS[key]!;
  const value = given.trim();
  if (value === "") throw refuse({ code: "terms.no-value", field: `${key}:`, example: examples[field] });
  return { field, value: valueOf[field](value, refuse) };
}

const examples = { language: "lang:hu", author: 'author:"Jane Doe"', site: "site:example.com" };

const valueOf: Record<Filter["field"], (value: string, refuse: (says: Said) => Refusal) => string> = {
  language(value, refuse) {
    if (/^\p{L}{2,3}(-[\p{L}\p{N}]+)*$/u.test(value)) {
      try {
        return Intl.getCanonicalLocales(value)[0]!;
      } catch {
        // told below
      }
    }
    throw refuse({ code: "terms.language", value });
  },
  author(value, refuse) {
    const name = value.replace(/^@/u, "");
    if (!/[\p{L}\p{N}]/u.test(name) || /[*~]/u.test(name)) {
      throw refuse({ code: "terms.author", example: examples.author, value });
    }
    return name;
  },
  site(value, refuse) {
    const host = value
      .replace(/^\./u, "")
      .replace(/^www\./iu, "")
      .toLowerCase();
    if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u.test(host)) {
      throw refuse({ code: "terms.site", example: examples.site, value });
    }
    return host;
  },
};
