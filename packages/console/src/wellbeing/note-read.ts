import type { StrainView } from "@earshot/core/wellbeing/strain";
import type { QueryClient } from "@tanstack/react-query";
import { post } from "../api.ts";

/** What is revealed within this time is told at once. */
const TOGETHER_MS = 500;
const MOST_AT_ONCE = 50;

/** Told since the page was loaded; what could not be told is told with the next. */
const told = new Set<string>();
const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes, for oneself alone, that one has read hostile words. */
export function noteRead(client: QueryClient, brand: string, mention: string) {
  if (told.has(mention)) return;
  waiting.add(mention);
  timer ??= setTimeout(() => void tell(client, brand), TOGETHER_MS);
}

async function tell(client: QueryClient, brand: string) {
  timer = undefined;
  const mentions = [...waiting].slice(0, MOST_AT_ONCE);
  if (mentions.length === 0) return;
  try {
    client.setQueryData(["strain", brand], await post<StrainView>(strainOf(brand), { mentions }));
    for (const each of mentions) {
      told.add(each);
      waiting.delete(each);
    }
    if (waiting.size > 0) timer ??= setTimeout(() => void tell(client, brand), TOGETHER_MS);
  } catch {
    // Nobody is to be troubled because nothing could be counted.
  }
}

export const strainOf = (brand: string) => `/brands/${encodeURIComponent(brand)}/strain`;
