import type { TermsHeard } from "./terms-heard.ts";

const WEEK_MS = 7 * 86_400_000;

/** The terms that one source looked for a week and more and never found. */
export function unheardFor(terms: TermsHeard, now: Date, ms = WEEK_MS): string[] {
  return Object.entries(terms).flatMap(([term, { since, heard }]) =>
    heard === undefined && now.getTime() - Date.parse(since) >= ms ? [term] : [],
  );
}

/** Of a source's own unheard terms those that none of the brand's other sources has found either. */
export function deafIn(own: TermsHeard, others: TermsHeard[], now: Date): string[] {
  const heard = new Set(
    others.flatMap((terms) =>
      Object.entries(terms).flatMap(([term, { heard }]) => (heard === undefined ? [] : [term])),
    ),
  );
  return unheardFor(own, now).filter((term) => !heard.has(term));
}

/** Since when a source looks for terms and found none of them, where that is a week and more. */
export function nothingSince(terms: TermsHeard, now: Date): string | undefined {
  const all = Object.values(terms);
  if (all.length === 0 || unheardFor(terms, now).length === 0 || all.some(({ heard }) => heard !== undefined))
    return undefined;
  return all.map(({ since }) => since).sort()[0];
}
