import "./coverage.css";
import type { Finding } from "@earshot/core/ledger/finding";
import { findingSaid } from "@earshot/core/ledger/finding-said";
import { Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";

/** One finding: what it is, and what to do. */
export function FindingItem({ finding, name }: { finding: Finding; name?: string }) {
  const { say, sayLater } = useWords();
  const inWords = useInWords();
  const { why, todo } = findingSaid(finding);
  const warns = finding.level === "warn";
  const Icon = warns ? IconAlertTriangle : IconInfoCircle;
  return (
    <li className="finding">
      <Icon
        size={16}
        role="img"
        aria-label={warns ? say("level.warn") : sayLater("findingNote")}
        className={warns ? "irony" : undefined}
      />
      <Text size="sm">
        {name && (
          <>
            <b>
              <Said text={name} />
            </b>
            {": "}
          </>
        )}
        <Said text={inWords(why)} /> {todo && <b>{inWords(todo)}</b>}
      </Text>
    </li>
  );
}
