import { classifyNow } from "./classify-now.ts";
import { modelLanguage } from "../text/model-language.ts";
import type { Labelled } from "../training/read-texts.ts";

export type FalseAlarms = { texts: number; critical: number; urgent: number };

/** How many ordinary texts are called critical, and critical or high, in percent, by language and in all. A few of them are right: nobody labelled their urgency. */
export function falseAlarms(texts: Labelled[]): Record<string, FalseAlarms> {
  const judged = texts.map(({ text, lang }) => ({
    language: modelLanguage(lang),
    urgency: classifyNow({ text, kind: "post", names: [], language: lang }).urgency,
  }));
  const by = [...Map.groupBy(judged, ({ language }) => language), ["all", judged] as const];
  return Object.fromEntries(
    by.map(([name, own]) => {
      const critical = own.filter(({ urgency }) => urgency === "critical").length;
      const urgent = critical + own.filter(({ urgency }) => urgency === "high").length;
      return [
        name,
        { texts: own.length, critical: percent(critical, own.length), urgent: percent(urgent, own.length) },
      ];
    }),
  );
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
