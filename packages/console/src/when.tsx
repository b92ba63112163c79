import { exactly, fromNowInFull } from "./words/formats.ts";
import { useWords } from "./words/use-words.tsx";
import { useNow } from "./use-now.ts";
import { useExactTimes } from "./use-times.ts";

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** How long ago or ahead, in words, and the exact moment on hovering; or the other way round, for who wants that. */
export function When({ at }: { at: string }) {
  const { language } = useWords();
  const now = useNow(20_000);
  const isExact = useExactTimes();
  const exact = exactly(language).format(new Date(at));
  const ago = relative(at, now, language);
  return (
    <time dateTime={at} title={isExact ? ago : exact}>
      {isExact ? exact : ago}
    </time>
  );
}

function relative(at: string, now: number, language: string): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each * (each === 1 ? 0 : 1)) ?? ["second", 1];
  return fromNowInFull(language).format(Math.trunc(seconds / size), unit);
}
