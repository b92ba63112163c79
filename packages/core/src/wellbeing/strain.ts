import type { Brand } from "../brand/brand.ts";
import { dayOf } from "../digest/calendar.ts";
import type { Person } from "../team/person.ts";
import { USUAL_PAUSES } from "./usual-pauses.ts";

/** What hostile mentions somebody read of late, each once. It is kept for two days, and told to themselves alone. */
export type Strain = {
  person: string;
  read: { mention: string; at: string }[];
  /** When they last took a pause or put it off: only what they read since then asks for another. */
  since?: string;
  version: number;
};

/** How many hostile mentions one read today, after how many a pause is offered (0: never), for how many minutes, and whether it is now. */
export type StrainView = { read: number; after: number; minutes: number; offered: boolean };

const DAYS_KEPT = 2;
export const forgottenAt = (now: Date): Date => new Date(now.getTime() + DAYS_KEPT * 86_400_000);

type Limit = { brand: Pick<Brand, "pauses" | "timeZone">; person: Pick<Person, "pauseAfter" | "pausedUntil"> };

/** Days begin at midnight where the brand is. */
export function viewOf(strain: Strain | undefined, { brand, person }: Limit, now: Date): StrainView {
  const { after: usual, minutes } = brand.pauses ?? USUAL_PAUSES;
  const after = person.pauseAfter ?? usual;
  const today = dayOf(now, brand.timeZone);
  const read = (strain?.read ?? []).filter(({ at }) => dayOf(new Date(at), brand.timeZone) === today);
  const fresh = read.filter(({ at }) => at > (strain?.since ?? ""));
  const isPaused = (person.pausedUntil ?? "") > now.toISOString();
  return { read: read.length, after, minutes, offered: after > 0 && fresh.length >= after && !isPaused };
}
