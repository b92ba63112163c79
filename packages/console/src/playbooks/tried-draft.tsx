import { Paper, Text } from "@mantine/core";
import type { Alternative } from "@earshot/core/draft/draft";
import { CitedFacts } from "../inbox/cited-facts.tsx";
import { Objections } from "../inbox/objections.tsx";
import { Told } from "../inbox/told.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = Pick<Alternative, "text" | "facts" | "tells" | "objections"> & {
  kind: Alternative["kind"] | undefined;
  language: string;
};

/** One text that would be proposed, what it rests on, and what speaks against it. */
export function TriedDraft({ kind, text, facts, tells, objections, language }: Props) {
  const { say } = useWords();
  return (
    <Paper withBorder p="sm" mt="xs">
      {kind && (
        <Text size="sm" fw={600} mb={4}>
          {say(`proposal.${kind}`)}
        </Text>
      )}
      <div className="said" dir="auto" lang={language}>
        {text || "–"}
      </div>
      <CitedFacts facts={facts} language={language} />
      <Told tells={tells} />
      <Objections objections={objections} text={text} />
    </Paper>
  );
}
