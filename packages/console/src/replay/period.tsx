import type { Brand } from "@earshot/core/brand/brand";
import { NativeSelect } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** From a week to a year. */
const lengths = [7, 30, 90, 366];
export const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;

/** The last so many days of a brand's calendar, today among them, as YYYY-MM-DD. */
export function lastDays({ timeZone }: Pick<Brand, "timeZone">, days: number, now: number) {
  // Written so in Swedish, whatever the reader's language.
  const dayOf = (ms: number) => new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" }).format(ms);
  return { from: dayOf(now - (days - 1) * DAY_MS), to: dayOf(now) };
}

/** How far back it is tried. */
export function PeriodField({ days, change }: { days: number; change(days: number): void }) {
  const { sayLater } = useWords();
  return (
    <NativeSelect
      label={sayLater("replay.period")}
      value={days}
      data={lengths.map((n) => ({ value: String(n), label: sayLater("replay.days", { n }) }))}
      onChange={({ currentTarget }) => change(Number(currentTarget.value))}
    />
  );
}
