import type { ConnectorView } from "@earshot/api/views";
import { List, Text } from "@mantine/core";
import { WebLink } from "../web-link.tsx";
import { useWords } from "../words/use-words.tsx";
import { PlatformSentence } from "./platform-sentence.tsx";

/** What a platform asks of who answers there, each rule with its first day and where the platform says so. */
export function Rules({ connector }: { connector: ConnectorView }) {
  const { say } = useWords();
  return (
    <details style={{ marginTop: 6 }}>
      <summary>
        <Text span size="xs">
          {say("rules", { name: connector.name, n: connector.rules.length })}
        </Text>
      </summary>
      <List size="sm" mt={4}>
        {connector.rules.map(({ id, says, source, since }) => (
          <List.Item key={id}>
            <PlatformSentence text={says} /> {say("ruleSince", { since })}{" "}
            <WebLink href={source}>
              <bdi>{new URL(source).hostname}</bdi>
            </WebLink>
          </List.Item>
        ))}
      </List>
      <Text size="xs">{say("rulesReadOn", { date: connector.readOn })}</Text>
    </details>
  );
}
