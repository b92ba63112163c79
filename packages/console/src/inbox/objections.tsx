import type { Objection } from "@earshot/core/draft/draft";
import { Group, List, Text } from "@mantine/core";
import { LevelBadge } from "../badges.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

export function Objections({ objections }: { objections: readonly Objection[] }) {
  const { say } = useWords();
  if (objections.length === 0) return null;
  return (
    <div role="group" aria-label={say("objections")} aria-live="polite">
      <Text size="sm" fw={600} mt="xs">
        {say("objections")}
      </Text>
      <List size="sm" listStyleType="none">
        {objections.map(({ rule, level, message }) => (
          <List.Item key={`${rule} ${message}`}>
            <Group gap="xs" wrap="nowrap">
              <LevelBadge of="level" level={level} />
              <Said text={message} />
            </Group>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
