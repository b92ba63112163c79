import type { ConversationView } from "@earshot/api/views";
import type { Evidence } from "@earshot/core/classification/classifier";
import { List, Text } from "@mantine/core";
import { later } from "../later.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useEvidenceWords } from "../reading/use-evidence-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

const Correct = later(async () => (await import("./correct.tsx")).Correct);

/** Why the newest mention was judged as it was. */
export function Evidences({ view, act, busy }: { view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const words = useEvidenceWords();
  const { may } = useSession();
  const mention = view.mentions.find(({ id }) => id === view.conversation.mention);
  if (!mention) return null;
  const { classification } = mention;
  return (
    <details data-tour="why">
      <summary>
        {say("evidence")} ({classification.evidence.length})
      </summary>
      <List size="sm" mt="xs" aria-label={say("evidence")}>
        {classification.evidence.map((each) => (
          <List.Item key={`${each.label} ${each.because} ${each.start ?? ""}`}>
            <Text span fw={600} size="sm">
              {words.label(each.label)}
            </Text>
            : {words.because(each.because) ?? <span dir="ltr">{each.because}</span>}{" "}
            <Quoted evidence={each} whole={mention.text} />
          </List.Item>
        ))}
      </List>
      <Text size="xs" mt={4}>
        {say("evidenceBy", { by: classification.by })}
      </Text>
      {may("draft") && !mention.deletedAt && (
        <Correct key={`${mention.id} ${classification.by}`} mention={mention} act={act} busy={busy} />
      )}
    </details>
  );
}

function Quoted({ evidence: { start, end }, whole }: { evidence: Evidence; whole: string }) {
  if (start === undefined || end === undefined || end <= start) return null;
  return (
    <mark>
      <Said text={whole.slice(start, end)} />
    </mark>
  );
}
