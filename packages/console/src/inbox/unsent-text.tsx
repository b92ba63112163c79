import { Alert, Button, Group, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import type { ReplyText } from "./use-reply-text.ts";

/** What somebody was typing when the conversation was settled without them. */
export function UnsentText({ reply }: { reply: ReplyText }) {
  const { say } = useWords();
  const clipboard = useClipboard({ timeout: 3000 });
  const text = reply.isOwn ? reply.text : reply.aside;
  if (text === undefined) return null;
  return (
    <Alert color="orange" role="alert" p="xs" title={say("notSent")}>
      <Text size="sm" mb="xs">
        {say("notSentHelp")}
      </Text>
      <Said text={text} block />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => clipboard.copy(text)}>
          {say(clipboard.copied ? "copied" : "copy")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={reply.clear}>
          {say("throwAway")}
        </Button>
      </Group>
    </Alert>
  );
}
