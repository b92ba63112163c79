import { useWords } from "./words/use-words.tsx";

/** Until when an author is muted. */
export function MutedUntil({ at }: { at: string }) {
  const { say, language } = useWords();
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  return <time dateTime={at}>{say("mutedUntil", { when })}</time>;
}
