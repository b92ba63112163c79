import type { Proof } from "@earshot/core/ledger/proof";
import { Text, Title } from "@mantine/core";
import { Clock } from "../coverage/clock.tsx";
import { FindingItem } from "../coverage/finding-item.tsx";
import { lengthIn } from "../coverage/length.ts";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** What proves that nothing was missed in the week, or says that something may be. */
export function ProofSection({ proof: { sources, findings, answered, posted } }: { proof: Proof }) {
  const { sayLater, language } = useWords();
  const warns = findings.some(({ level }) => level === "warn");
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {sayLater("proof")}
      </Title>
      {!warns && <Text fw={600}>{sayLater("proofNone")}</Text>}
      <ul className="plain">
        {findings.map((finding) => (
          <FindingItem key={JSON.stringify(finding)} finding={finding} name={finding.name} />
        ))}
      </ul>
      {sources.map((source) => (
        <Text key={source.source} size="sm">
          <Said text={source.name} />:{" "}
          {sayLater("proofSource", {
            asked: source.asked,
            due: source.due,
            gaps: source.gaps,
            length: lengthIn(language, source.gapMinutes * 60),
            reread: source.reread,
            late: source.late,
          })}
        </Text>
      ))}
      <Clock word="coverageAnswered" lag={answered} />
      <Clock word="coveragePosted" lag={posted} />
    </section>
  );
}
