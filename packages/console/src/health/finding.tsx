import { LevelBadge } from "../badges.tsx";
import type { Nested } from "@earshot/core/words/said";
import type { Told } from "@earshot/core/words/told";
import { Said } from "../said.tsx";
import { useInWords } from "../words/use-in-words.ts";

export type Found = { key?: string; name: string; called?: Nested; note?: string; level: string; says: Told["says"] };

/** A check or a source: how it does, why, and what to do. */
export function Finding({ found: { name, called, note, level, says } }: { found: Found }) {
  const inWords = useInWords();
  return (
    <li className="check" data-level={level}>
      <LevelBadge of="level" level={level} />
      <span className="check-name">
        <Said text={called ? inWords(called) : name} /> {note && <small>{note}</small>}
      </span>
      <span className="check-why">
        <Said text={inWords(says.why)} />{" "}
        {says.todo && (
          <b>
            <Said text={inWords(says.todo)} />
          </b>
        )}
      </span>
    </li>
  );
}
