import type { Draft } from "@earshot/core/draft/draft";
import { Button, Checkbox, Group } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Asked } from "./asked.ts";
import type { Chain } from "./use-chain.ts";
import { useGoesOn } from "./use-goes-on.ts";
import type { ReplyText } from "./use-reply-text.ts";

type Props = {
  reply: ReplyText;
  chain: Chain;
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
export function EditorButtons({ reply, chain, draft, mayApprove, canApprove, busy, approve, focus, save, ask }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const [goesOn, setGoesOn] = useGoesOn();
  return (
    <Group gap="xs" mt="xs">
      {mayApprove && (
        <Button onClick={approve} disabled={!canApprove} loading={busy}>
          {say(chain.isAlone ? "chain.approveAlone" : chain.isEnough ? "approve" : "chain.approveFirst")}
        </Button>
      )}
      {may("draft") && (
        <Button variant="default" onClick={focus}>
          {say("edit")}
        </Button>
      )}
      {may("draft") && reply.differs && (
        <Button variant="default" disabled={busy || !reply.text.trim()} onClick={save}>
          {say("saveEdit")}
        </Button>
      )}
      {reply.differs && draft && (
        <Button variant="subtle" onClick={() => reply.put(undefined)}>
          {say("discardText")}
        </Button>
      )}
      {may("approve") && draft && (
        <Button variant="default" disabled={busy} onClick={() => ask("decline")}>
          {say("decline")}
        </Button>
      )}
      {may("approve") && (
        <Button variant="default" disabled={busy} onClick={() => ask("dismiss")}>
          {say("dismiss")}
        </Button>
      )}
      {mayApprove && (
        <Checkbox
          size="xs"
          label={say("goesOn")}
          checked={goesOn}
          onChange={({ currentTarget }) => setGoesOn(currentTarget.checked)}
        />
      )}
    </Group>
  );
}
