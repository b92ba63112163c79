import type { OutreachCause } from "@earshot/core/outreach/outreach";
import { useIncidentName } from "../alerts/use-alert-words.ts";
import { useMatterName } from "../reading/use-matter-name.ts";
import { useWords } from "../words/use-words.tsx";

/** Why something is proposed, in the console's language. */
export function useCauseWords(): (cause: OutreachCause) => string {
  const { sayLater, language } = useWords();
  const incidentName = useIncidentName();
  const matterName = useMatterName();
  return (cause) => {
    if (cause.kind === "incident") return `${sayLater("outreach.incident")}: ${incidentName(cause)}`;
    if (cause.kind === "at-risk")
      return sayLater("outreach.atRisk", { n: cause.people, matter: matterName(cause.matter) });
    const days = daysIn(language, cause.from, cause.to);
    return `${sayLater("outreach.closed", { days })}${cause.name ? ` (${cause.name})` : ""}`;
  };
}

function daysIn(language: string, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  const [first, last] = [from, to].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date];
  return from === to ? format.format(first) : format.formatRange(first, last);
}
