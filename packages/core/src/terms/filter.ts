import type { Refusal } from "../errors.ts";
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
  const refuse = (message: string) => unreadable(message, at);
  const key = name.toLowerCase();
  if (!Object.hasOwn(FIELDS, key)) {
    throw refuse(
      `There is no field "${name}:" (character ${at + 1}); there are lang:, author: and site:. Put "${word}" in quotes if it is a name.`,
    );
  }
  const field = FIELDS[key]!;
  const value = given.trim();
  if (value === "") throw refuse(`Write what ${key}: asks for right behind it: ${examples[field]}.`);
  return { field, value: valueOf[field](value, refuse) };
}

const examples = { language: "lang:hu", author: 'author:jane or author:"Jane Doe"', site: "site:example.com" };

const valueOf: Record<Filter["field"], (value: string, refuse: (message: string) => Refusal) => string> = {
  language(value, refuse) {
    if (/^\p{L}{2,3}(-[\p{L}\p{N}]+)*$/u.test(value)) {
      try {
        return Intl.getCanonicalLocales(value)[0]!;
      } catch {
        // told below
      }
    }
    throw refuse(`lang: takes the code of a language, as in lang:hu or lang:zh-Hant, not "${value}".`);
  },
  author(value, refuse) {
    const name = value.replace(/^@/u, "");
    if (!/[\p{L}\p{N}]/u.test(name) || /[*~]/u.test(name)) {
      throw refuse(`author: takes a whole name or handle, as in ${examples.author}, not "${value}".`);
    }
    return name;
  },
  site(value, refuse) {
    const host = value
      .replace(/^\./u, "")
      .replace(/^www\./iu, "")
      .toLowerCase();
    if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u.test(host)) {
      throw refuse(`site: takes a host without a path, as in ${examples.site}, not "${value}".`);
    }
    return host;
  },
};
