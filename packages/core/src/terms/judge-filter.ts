import { foldedText } from "./fold.ts";
import { languageOf } from "./language-of.ts";
import type { Filter } from "./query.ts";

/** What is known of a mention besides its words. */
export type About = {
  language?: string | undefined;
  author?: { name?: string; handle?: string | undefined } | undefined;
  url?: string | undefined;
};

/** Whether a mention is what a filter asks; undefined when that is not known of it. */
export function passes({ field, value }: Filter, about: About, text: string): boolean | undefined {
  if (field === "language") return isIn(value, about.language, text);
  if (field === "author") return about.author && isBy(value, about.author);
  return about.url === undefined ? undefined : isAt(value, about.url);
}

/** The script of a language counts where both name one: zh-Hant is zh, zh-Hans is not zh-Hant. */
function isIn(wanted: string, claimed: string | undefined, text: string): boolean | undefined {
  const known = languageOf(text, claimed);
  if (known === undefined) return undefined;
  try {
    const [a, b] = [new Intl.Locale(wanted), new Intl.Locale(known)];
    if (a.language !== b.language) return false;
    return a.script === undefined || a.script === b.maximize().script;
  } catch {
    return undefined; // a platform's own code
  }
}

/** The handle, with or without its host, or whole words of the name. */
function isBy(wanted: string, { name = "", handle = "" }: NonNullable<About["author"]>): boolean {
  const [value, whole, own] = [wanted, handle, name].map((each) => foldedText(each.replace(/^@/u, ""))) as [
    string,
    string,
    string,
  ];
  return (
    whole === value ||
    whole.split("@")[0] === value ||
    whole.split(".")[0] === value ||
    ` ${own} `.includes(` ${value} `)
  );
}

function isAt(wanted: string, url: string): boolean | undefined {
  const host = URL.parse(url)?.hostname;
  return host === undefined ? undefined : host === wanted || host.endsWith(`.${wanted}`);
}
