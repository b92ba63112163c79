import type { ChangedPart } from "@earshot/core/approval/fingerprint";
import { Alert, Button, Code, List, Text } from "@mantine/core";
import { IconRefreshAlert } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { title: string; help: string; message?: string; changed: ChangedPart[]; close(): void };

/** What is no longer as the person saw it. */
export function Changed({ title, help, message, changed, close }: Props) {
  const { say } = useWords();
  return (
    <Alert color="orange" role="alert" title={title} icon={<IconRefreshAlert aria-hidden />}>
      {message && (
        <Text size="sm">
          <Said text={message} />
        </Text>
      )}
      <Text size="sm">{help}</Text>
      <List size="sm" my="xs">
        {changed.map(({ part, saw, is }) => (
          <List.Item key={part}>
            {say(`part.${part}`)}{" "}
            <Text span size="xs">
              ({say("saw")} <Code>{short(saw)}</Code>, {say("is")} <Code>{short(is)}</Code>)
            </Text>
          </List.Item>
        ))}
      </List>
      <Button size="xs" variant="default" onClick={close}>
        {say("takeNew")}
      </Button>
    </Alert>
  );
}

function short(part: string): string {
  return part.length > 40 ? `…${part.slice(-40)}` : part;
}
