import { useWords } from "../words/use-words.tsx";

/** How many wait; quiet where nobody does. */
export function Count({ n }: { n: number }) {
  const { language } = useWords();
  return (
    <span className="count" data-none={n === 0 || undefined}>
      {new Intl.NumberFormat(language).format(n)}
    </span>
  );
}
