import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** One sentence, and what is said for it; nothing: it is left out. */
export function Wording({ from, to, language }: { from: string; to: string; language: string }) {
  const { say } = useWords();
  return (
    <span>
      <del lang={language}>
        <Said text={from} />
      </del>{" "}
      {to === "" ? (
        <em>{say("leftOut")}</em>
      ) : (
        <ins lang={language}>
          <Said text={to} />
        </ins>
      )}
    </span>
  );
}
