import type { Brand } from "@earshot/core/brand/brand";
import type { ToWrite } from "@earshot/core/draft/writer";
import { plain } from "./knowledge/terms.ts";

/** Where a customer is asked to write: the most particular contact that fits the platform, the branch named and the language's country; else the brand's own (D16). */
export function contactFor(
  { voice, contacts = [] }: Brand,
  mention: ToWrite["mention"],
  { reading, language }: ToWrite["classification"],
): string {
  const branches = (reading?.details ?? []).filter(({ type }) => type === "branch").map(({ text }) => plain(text));
  const country = countryOf(language);
  const fitting = contacts
    .filter((each) => !each.platform || each.platform === mention.platform)
    .filter((each) => !each.country || each.country === country)
    .filter(
      (each) =>
        !each.branch ||
        branches.some((named) => named.includes(plain(each.branch!)) || plain(each.branch!).includes(named)),
    )
    .toSorted((a, b) => particular(b) - particular(a));
  return fitting[0]?.contact ?? voice.contact;
}

function particular({ branch, platform, country }: NonNullable<Brand["contacts"]>[number]): number {
  return (branch ? 4 : 0) + (platform ? 2 : 0) + (country ? 1 : 0);
}

const usual: Record<string, string> = { he: "IL", fa: "IR", hu: "HU", lt: "LT", "zh-Hant": "TW" };

/** The country that a language tells of, where it tells of one. */
function countryOf(language: string): string | undefined {
  return usual[language] ?? /-([A-Z]{2})$/u.exec(language)?.[1];
}
