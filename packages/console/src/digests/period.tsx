import type { Digest } from "@earshot/core/digest/digest";
import { useWords } from "../words/use-words.tsx";

/** The days of a digest, in the brand's own time zone; its end is exclusive. */
export function Period({ digest: { from, to, timeZone } }: { digest: Pick<Digest, "from" | "to" | "timeZone"> }) {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone });
  return <>{format.formatRange(new Date(from), new Date(Math.max(Date.parse(from), Date.parse(to) - 1)))}</>;
}
