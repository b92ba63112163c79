import type { ConversationView } from "@earshot/api/views";
import { Alert, Button, Group, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useAnnounce } from "../announce.tsx";
import { useSession } from "../session.tsx";
import { Said } from "../said.tsx";
import { WebLink } from "../web-link.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

/** Where Earshot cannot speak: the text to copy and the place to post it. */
export function Assist({ text, view, act, busy }: { text: string; view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const clipboard = useClipboard({ timeout: 3000 });
  const { platform, url } = view.conversation;
  return (
    <Alert color="blue" mt="xs">
      {view.forbidden ? (
        <Text size="sm">
          <Said text={view.forbidden.says} /> <Said text={say("assistRule", { since: view.forbidden.since })} />{" "}
          <WebLink href={view.forbidden.source}>{view.forbidden.source}</WebLink>
        </Text>
      ) : (
        <Text size="sm">{say("assist")}</Text>
      )}
      <Group gap="sm" mt="xs">
        <Button
          size="xs"
          variant="light"
          disabled={!text.trim()}
          onClick={() => {
            clipboard.copy(text);
            announce(say("copied"));
          }}
        >
          {say(clipboard.copied ? "copied" : "copy")}
        </Button>
        {url && (
          <Text span size="sm">
            <WebLink href={url}>{say("openOn", { platform })}</WebLink>
          </Text>
        )}
        {may("approver") && (
          <Button
            size="xs"
            variant="light"
            disabled={busy}
            onClick={() => act({ verb: "resolve", body: { reason: say("postedByHand") } })}
          >
            {say("postedByHand")}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
