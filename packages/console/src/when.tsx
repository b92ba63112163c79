import { useWords } from "./words/use-words.tsx";
import { useNow } from "./use-now.ts";

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** How long ago or ahead, in words; the exact moment on hovering. */
export function When({ at }: { at: string }) {
  const { language } = useWords();
  const now = useNow(20_000);
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  return (
    <time dateTime={at} title={exact}>
      {relative(at, now, language)}
    </time>
  );
}

function relative(at: string, now: number, language: string): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each * (each === 1 ? 0 : 1)) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}
