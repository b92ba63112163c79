import type { PlaybookView } from "@earshot/api/views";
import type { Language } from "@earshot/core/brand/brand";
import { intents, type Intent } from "@earshot/core/classification/classifier";

export type Filter = {
  language: Language | undefined;
  intent: Intent | undefined;
  /** Only those for a rating, scaled to 0–1. */
  rating: number | undefined;
};

/** Playbooks that speak in a case, by matter and then from low to high rating; one for any matter speaks in each. */
export function sortPlaybooks(playbooks: readonly PlaybookView[], { language, intent, rating }: Filter) {
  return playbooks
    .filter(
      (each) =>
        (language === undefined || each.language === language) &&
        (intent === undefined || each.intents.length === 0 || each.intents.includes(intent)) &&
        (rating === undefined || !each.rating || (each.rating[0] <= rating && rating <= each.rating[1])),
    )
    .toSorted(
      (a, b) =>
        compare(a.language, b.language) ||
        placeOf(a) - placeOf(b) ||
        (a.rating?.[0] ?? 2) - (b.rating?.[0] ?? 2) ||
        compare(a.id, b.id),
    );
}

function placeOf({ intents: named }: PlaybookView): number {
  return named.length === 0 ? intents.length : Math.min(...named.map((intent) => intents.indexOf(intent)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
