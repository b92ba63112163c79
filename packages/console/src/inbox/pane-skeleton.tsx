import { useWords } from "../words/use-words.tsx";

/** Holds the place of a conversation until it is read. */
export function PaneSkeleton() {
  const { say } = useWords();
  return (
    <div role="status" aria-label={say("loading")} className="pane-skeleton skeleton">
      <i style={{ inlineSize: "30%" }} />
      <i style={{ inlineSize: "55%" }} />
      <i style={{ inlineSize: "90%", blockSize: "7rem" }} />
      <i style={{ inlineSize: "90%", blockSize: "9rem" }} />
    </div>
  );
}
