import type { ConversationView } from "@earshot/api/views";
import { Alert, Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** Other conversations in which the same person said the same: whoever answers both should know it. */
export function AlsoSaid({ view: { alsoSaid } }: { view: ConversationView }) {
  const { say } = useWords();
  if (alsoSaid.length === 0) return null;
  const isAnswered = alsoSaid.some(({ status }) => status === "answered");
  return (
    <Alert color={isAnswered ? "orange" : "blue"} title={say("alsoSaidTitle")}>
      {alsoSaid.map(({ conversation, mention, platform, status, answeredAt }) => (
        <Text key={mention} size="sm" component="div">
          <Anchor component={Link} href={`/inbox/${encodeURIComponent(conversation)}`} inherit underline="always">
            {say("alsoSaidAt", { platform, status: say(`status.${status}`) })}
          </Anchor>
          {answeredAt && (
            <>
              {" · "}
              {say("alsoSaidAnswered")} <When at={answeredAt} />
            </>
          )}
        </Text>
      ))}
    </Alert>
  );
}
