import { useWords } from "./words/use-words.tsx";

type Shape = "list" | "cards" | "text";
const rows: Record<Shape, number[]> = { list: [88, 72, 80, 64, 76, 70], cards: [60, 74, 66], text: [92, 84, 58] };

/** The shape of what is being read, in its place; it stays unseen for a moment, so that what is quick does not flicker. */
export function Skeleton({ shape = "cards" }: { shape?: Shape }) {
  const { say } = useWords();
  return (
    <div className={`skeleton ${shape}`} role="status">
      <span className="unseen">{say("loading")}</span>
      {rows[shape].map((width, n) => (
        // Nothing tells them apart but their place.
        <div key={n} aria-hidden>
          <span style={{ inlineSize: `${width / 2.5}%` }} />
          <span style={{ inlineSize: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}
