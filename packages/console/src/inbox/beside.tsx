import type { Aside } from "@earshot/core/mention/mention";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** What stands in or beside a text and is not its author's own, folded, each kind under its name. */
export function Beside({ beside = [] }: { beside: Aside[] | undefined }) {
  const { say } = useWords();
  return beside.map(({ kind, text }, i) => (
    <details key={i} style={{ marginTop: 8 }}>
      <summary>{say(`beside.${kind}`)}</summary>
      <Said text={text} block />
    </details>
  ));
}
