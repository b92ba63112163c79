import type { Draft } from "@earshot/core/draft/draft";
import { Button, Group } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Asked } from "./asked.ts";
import type { ReplyText } from "./use-reply-text.ts";

type Props = {
  reply: ReplyText;
  draft: Draft | undefined;
  mayApprove: boolean;
  canApprove: boolean;
  busy: boolean;
  approve(): void;
  focus(): void;
  save(): void;
  ask(what: Asked): void;
};

/** What can be done with the text in the editor. */
export function EditorButtons({ reply, draft, mayApprove, canApprove, busy, approve, focus, save, ask }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  return (
    <Group gap="xs" mt="xs">
      {mayApprove && (
        <Button onClick={approve} disabled={!canApprove} loading={busy}>
          {say("approve")}
        </Button>
      )}
      {may("drafter") && (
        <Button variant="default" onClick={focus}>
          {say("edit")}
        </Button>
      )}
      {may("drafter") && reply.differs && (
        <Button variant="default" disabled={busy || !reply.text.trim()} onClick={save}>
          {say("saveEdit")}
        </Button>
      )}
      {reply.differs && draft && (
        <Button variant="subtle" onClick={() => reply.put(undefined)}>
          {say("discardText")}
        </Button>
      )}
      {may("approver") && draft && (
        <Button variant="default" disabled={busy} onClick={() => ask("decline")}>
          {say("decline")}
        </Button>
      )}
      {may("approver") && (
        <Button variant="default" disabled={busy} onClick={() => ask("dismiss")}>
          {say("dismiss")}
        </Button>
      )}
    </Group>
  );
}
