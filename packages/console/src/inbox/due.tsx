import { useNow } from "../use-now.ts";
import { useExactTimes } from "../use-times.ts";
import { exactly, fromNow, lengthOf } from "../words/formats.ts";
import { useWords } from "../words/use-words.tsx";

const steps: ["day" | "hour" | "minute", number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/**
 * When a reply is due, or how long it is overdue; the exact moment on hovering, or at once for who wants that.
 * `named` says that it is a deadline; `short` says it to a screen reader alone.
 */
export function Due({ at, named = false, short = false }: { at: string; named?: boolean; short?: boolean }) {
  const { say, language } = useWords();
  const now = useNow(10_000);
  const seconds = Math.trunc((Date.parse(at) - now) / 1000);
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ["minute", 60];
  // Negative zero would read as a moment ago.
  const n = Math.trunc(seconds / size) || 0;
  const exact = exactly(language).format(new Date(at));
  const late = seconds < 0;
  const isExact = useExactTimes() && !short;
  const ahead = isExact ? exact : fromNow(language).format(n, unit);
  const spoken = late
    ? say("overdueBy", { time: lengthOf(Math.abs(n), unit, language) })
    : named || short
      ? say("due", { when: ahead })
      : ahead;
  return (
    <time dateTime={at} title={short ? `${spoken} · ${exact}` : exact} className={late ? "late" : undefined}>
      {short ? (
        <>
          <span aria-hidden>
            {late && "−"}
            {lengthOf(Math.max(1, Math.abs(n)), unit, language, "narrow")}
          </span>
          <span className="unseen">{spoken}</span>
        </>
      ) : (
        <>
          {late && "⚠ "}
          {spoken}
        </>
      )}
    </time>
  );
}
