import type { Digest } from "@earshot/core/digest/digest";
import { trendOf } from "@earshot/core/figures/trend";
import { useWords } from "../words/use-words.tsx";

/** Says how a number changed against the same weekdays before; nothing where there is not enough to tell. */
export function useTrend({ compared }: Digest): (is: number, was: number | undefined) => string {
  const { sayLater, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return (is, was) => {
    const trend =
      compared && was !== undefined
        ? trendOf(is, { n: was, spans: compared.spans.length }, compared.counts.mentions)
        : undefined;
    if (!trend) return "";
    if (!trend.clear || trend.by === 0) return sayLater("digest.as-before");
    return sayLater(trend.by > 0 ? "digest.more" : "digest.fewer", { part: percent.format(Math.abs(trend.by) / 100) });
  };
}
