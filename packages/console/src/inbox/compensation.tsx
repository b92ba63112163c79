import type { Conversation } from "@earshot/core/conversation/conversation";
import { Button, Group, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { conversation: Conversation; decide(): void };

/** What the customer is to get, and who decided it. */
export function Compensation({ conversation: { compensation, status }, decide }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  const mayDecide = status === "open" && may("approve");
  if (!compensation && !mayDecide) return null;
  return (
    <div role="group" aria-label={say("compensation")}>
      <Group gap="xs">
        {compensation && (
          <Text span size="sm">
            <b>{say("compensation")}:</b> {say(`compensation.${compensation.kind}`)},{" "}
            <Said text={compensation.amount} />
            {" · "}
            <Said text={nameOf(compensation.approvedBy)} /> · <When at={compensation.at} />
          </Text>
        )}
        {mayDecide && (
          <Button size="compact-sm" variant="default" onClick={decide}>
            {say(compensation ? "decideAgain" : "decideCompensation")}
          </Button>
        )}
      </Group>
    </div>
  );
}
