import type { ConversationView } from "@earshot/api/views";
import type { ChangedPart } from "@earshot/core/approval/fingerprint";
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconRefreshAlert } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { ChangedPartView } from "./changed-part.tsx";

type Props = {
  view: ConversationView;
  title: string;
  help: string;
  message?: string;
  changed: ChangedPart[];
  /** The text that the person has before them, where it is not the draft's. */
  yours?: string | undefined;
  close(): void;
  /** Approves one's own text over what has changed; absent where one may not. */
  again?: (() => void) | undefined;
  /** Puts the draft in the place of one's own text. */
  take?: (() => void) | undefined;
};

/** What a person saw, what it is now and their text, side by side, with one press for each way on. */
export function Changed({ view, title, help, message, changed, yours, close, again, take }: Props) {
  const { say } = useWords();
  return (
    <Alert color="orange" role="alert" title={title} icon={<IconRefreshAlert aria-hidden />}>
      {message && (
        <Text size="sm">
          <Said text={message} />
        </Text>
      )}
      <Text size="sm">{help}</Text>
      {changed.map((each) => (
        <ChangedPartView key={each.part} view={view} changed={each} />
      ))}
      {yours !== undefined && (
        <div role="group" className="three-ways" aria-label={say("changed.yours")}>
          <div>
            <p className="three-ways-label">{say("changed.yours")}</p>
            <Said text={yours} block />
          </div>
        </div>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={close}>
          {say("takeNew")}
        </Button>
        {again && (
          <Button size="xs" variant="light" onClick={again}>
            {say("changed.again")}
          </Button>
        )}
        {take && yours !== undefined && (
          <Button size="xs" variant="subtle" onClick={take}>
            {say("changed.takeNew")}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
