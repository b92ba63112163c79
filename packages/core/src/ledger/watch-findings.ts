import type { Source } from "../source/source.ts";
import type { Finding } from "./finding.ts";

const DAY_MS = 86_400_000;
/** Once may be the platform's slip. */
const TIMES = 2;

/** What a source's own record says of whether anything is missed there, the most pressing first. */
export function watchFindings({ watch, health, paused }: Source, now: Date): Finding[] {
  if (paused) return [];
  const findings: Finding[] = [];
  const { canary, deaf, nothingSince, notReread } = watch ?? {};
  const spokeSince = canary && health.spokeAt !== undefined && health.spokeAt > canary.at;
  if (canary && !canary.found && canary.times >= TIMES && !spokeSince)
    findings.push({ code: "dead-search", level: "warn", asked: canary.asked, times: canary.times });
  if (health.endlessAt && now.getTime() - Date.parse(health.endlessAt) < DAY_MS)
    findings.push({ code: "endless", level: "warn", at: health.endlessAt });
  if (deaf && deaf.length > 0) findings.push({ code: "deaf-term", level: "warn", terms: deaf, days: 7 });
  if (nothingSince && !deaf)
    findings.push({
      code: "nothing-here",
      level: "info",
      days: Math.floor((now.getTime() - Date.parse(nothingSince)) / DAY_MS),
    });
  if (notReread) findings.push({ code: "not-reread", level: "info", why: notReread });
  return findings;
}
