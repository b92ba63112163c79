import type { ConversationView } from "@earshot/api/views";
import { bytes, lengthOf } from "@earshot/core/draft/length";
import { Group, Progress, Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** How much of a platform's limit a text takes. */
export function LengthMeter({ text, limit, fit }: { text: string; limit: ConversationView["limit"]; fit: boolean }) {
  const { say } = useWords();
  const length = lengthOf(text, limit);
  const share = limit.max === 0 ? 0 : Math.min(100, (length / limit.max) * 100);
  return (
    <Group gap="xs" mt={4} wrap="nowrap">
      <Progress.Root size="sm" style={{ flex: 1 }}>
        <Progress.Section
          value={share}
          color={fit ? "teal" : "red"}
          aria-label={say("length", { n: length, max: limit.max })}
        />
      </Progress.Root>
      <Text span size="xs" fw={fit ? 400 : 700} data-testid="length">
        {say("length", { n: length, max: limit.max })}
        {limit.maxBytes !== undefined &&
          bytes(text) > limit.maxBytes * 0.8 &&
          ` · ${say("bytes", { n: bytes(text), max: limit.maxBytes })}`}
      </Text>
    </Group>
  );
}
