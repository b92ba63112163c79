import type { Evidence, Intent, Urgency } from "@earshot/core/classification/classifier";
import { rulesOf } from "./rules/index-by-language.ts";

export type Match = { name: string; intent?: Intent; urgency?: Urgency; evidence: Evidence };

const MOST_PER_RULE = 3;

/** What the rules of a language find in a text; the brand's own names and what is negated right before are no evidence. */
export function matchesIn(text: string, language: string, names: string[]): Match[] {
  const rules = rulesOf[language];
  if (!rules) return [];
  const own = ownSpans(text, names);
  return rules.rules.flatMap(({ name, pattern, intent, urgency }) => {
    const found: Match[] = [];
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (own.some((span) => index < span.end && end > span.start)) continue;
      if (rules.negation?.test(text.slice(Math.max(0, index - 60), index))) continue;
      found.push({
        name,
        ...(intent && { intent }),
        ...(urgency && { urgency }),
        evidence: { label: intent ?? name, because: `${language}.${name}`, start: index, end },
      });
      if (found.length >= MOST_PER_RULE) break;
    }
    return found;
  });
}

function ownSpans(text: string, names: string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  return names
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const spans = [];
      const wanted = name.toLowerCase();
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
        spans.push({ start: at, end: at + wanted.length });
      return spans;
    });
}
