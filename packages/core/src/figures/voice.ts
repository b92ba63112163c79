import { matchTerms } from "../terms/match-terms.ts";
import { readTerms } from "../terms/read-terms.ts";
import { polarityOf, spoken, type Spoken } from "./polarity.ts";
import { isSaid, type Tally } from "./tally.ts";

/** A competitor, and the terms by which its name is known; written as a brand's own terms are. */
export type Rival = { name: string; terms: string };

/**
 * Who is spoken of in what was heard. A mention that names several counts for each; one that names no competitor is the brand's own,
 * whether or not it says its name.
 */
export type Voice = { own: Spoken; rivals: (Spoken & { name: string })[] };

export function tallyVoice(terms: string, rivals: readonly Rival[]): Tally<Voice> {
  const own = readTerms(terms);
  const others = rivals.map(({ name, terms: theirs }) => ({ name, query: readTerms(theirs) }));
  const found = new Map<string, Spoken>();
  return {
    take(mention) {
      if (mention.deletedAt !== undefined || !isSaid(mention) || others.length === 0) return;
      const text = `${mention.title ?? ""}\n${mention.text}`;
      const polarity = polarityOf(mention);
      const named = others.filter(({ query }) => matchTerms(query, text) !== undefined);
      for (const { name } of named) spoken(found, `rival:${name}`, polarity);
      if (named.length === 0 || matchTerms(own, text) !== undefined) spoken(found, "own", polarity);
    },
    figures: () => ({
      own: found.get("own") ?? none(),
      rivals: rivals.map(({ name }) => ({ name, ...(found.get(`rival:${name}`) ?? none()) })),
    }),
  };
}

const none = (): Spoken => ({ n: 0, negative: 0, positive: 0 });

/** The brand's part of all voices, 0 to 1; undefined where nobody was heard. */
export function shareOfVoice({ own, rivals }: Voice): number | undefined {
  const all = rivals.reduce((sum, { n }) => sum + n, own.n);
  return all === 0 ? undefined : own.n / all;
}
