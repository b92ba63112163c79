import type { Coverage } from "@earshot/core/ledger/coverage";
import type { HourState } from "@earshot/core/ledger/hour-states";
import { Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

const legend: HourState[] = ["good", "late", "failed", "gap", "paused", "none"];
type Days = Coverage["sources"][number]["days"];

/** What the colours of the hours mean. */
export function HourLegend() {
  const { sayLater } = useWords();
  return (
    <ul className="parts">
      {legend.map((state) => (
        <li key={state} className="facts">
          <span className="hour sample" data-state={state} aria-hidden />
          <Text span size="sm">
            {sayLater(`hour.${state}`)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** Seven days of 24 hours, a row a day; told in words to who does not see them. */
export function Hours({ days, name }: { days: Days; name: string }) {
  const { sayLater, language } = useWords();
  const format = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", timeZone: "UTC" });
  const states = days.flatMap(({ hours }) => hours);
  const told = legend.flatMap((state) => {
    const n = states.filter((each) => each === state).length;
    return n > 0 ? [`${sayLater(`hour.${state}`)}: ${n}`] : [];
  });
  return (
    <div className="hours" role="img" aria-label={`${name}. ${sayLater("coverageHours")}: ${told.join(", ")}`}>
      {days.map(({ date, hours }) => (
        <div key={date} className="day">
          <span className="date">{format.format(new Date(date))}</span>
          <span className="row-of-hours">
            {hours.map((state, hour) => (
              // Hours of a day have no other name than their place.
              <span
                key={hour}
                className="hour"
                data-state={state}
                title={`${format.format(new Date(date))} ${String(hour).padStart(2, "0")}:00 · ${sayLater(`hour.${state}`)}`}
              />
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
