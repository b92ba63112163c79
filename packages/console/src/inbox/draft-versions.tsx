import type { ConversationView } from "@earshot/api/views";
import type { Draft } from "@earshot/core/draft/draft";
import { Paper, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Became } from "./became.tsx";

/** Every version of the reply, the newest first: who wrote it and when, what it changed, and what was decided on it. */
export function DraftVersions({ view }: { view: ConversationView }) {
  const { say } = useWords();
  if (view.drafts.length < 2 && view.drafts.every(({ declined }) => !declined)) return null;
  return (
    <details className="draft-versions">
      <summary>
        {say("versions.title")} ({view.drafts.length})
      </summary>
      {view.drafts.toReversed().map((draft) => (
        <Version key={draft.number} draft={draft} view={view} />
      ))}
    </details>
  );
}

function Version({ draft, view }: { draft: Draft; view: ConversationView }) {
  const { say } = useWords();
  const nameOf = useNames();
  const before = view.drafts.findLast(({ number }) => number < draft.number);
  const reply = view.replies.find((each) => each.draft === draft.number);
  const by = draft.by.startsWith("writer ") ? "Earshot" : (draft.helpdesk?.by ?? nameOf(draft.by));
  return (
    <Paper withBorder p="xs" mt="xs">
      <Text size="xs">
        {say("versions.draft", { n: draft.number })} · <Said text={by} /> · <When at={draft.at} />
        {reply && ` · ${say(reply.status === "published" ? "versions.sent" : "versions.approved")}`}
      </Text>
      {draft.declined && (
        <Text size="xs">
          {say("versions.declined", { name: nameOf(draft.declined.by) })} <Said text={draft.declined.reason} />
        </Text>
      )}
      {before ? (
        <>
          <Text size="xs" c="dimmed">
            {say("versions.compared", { n: before.number })}
          </Text>
          <Became earlier={before.text} later={draft.text} language={draft.language} />
        </>
      ) : (
        <Said text={draft.text} block />
      )}
    </Paper>
  );
}
