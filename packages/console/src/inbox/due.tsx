import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";

const steps: ["day" | "hour" | "minute", number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** When a reply is due, or how long it is overdue; `named` says that it is a deadline. The exact moment on hovering. */
export function Due({ at, named = false }: { at: string; named?: boolean }) {
  const { say, language } = useWords();
  const now = useNow(10_000);
  const seconds = Math.trunc((Date.parse(at) - now) / 1000);
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ["minute", 60];
  // Negative zero would read as a moment ago.
  const n = Math.trunc(seconds / size) || 0;
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  const late = seconds < 0;
  const time = late
    ? new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(Math.abs(n))
    : new Intl.RelativeTimeFormat(language, { style: "short" }).format(n, unit);
  const plain = named ? say("due", { when: time }) : time;
  return (
    <time dateTime={at} title={exact} className={late ? "late" : undefined}>
      {late && "⚠ "}
      {late ? say("overdueBy", { time }) : plain}
    </time>
  );
}
