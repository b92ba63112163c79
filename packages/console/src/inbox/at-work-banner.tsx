import { Alert, Button, Group, Text } from "@mantine/core";
import { IconPencilBolt } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import type { AtWorkHere } from "./use-at-work.ts";

/** Warns before one writes over somebody who is writing, and tells one who was writing that somebody took over. */
export function AtWorkBanner({ here: { other, isTakenOver, takeOver } }: { here: AtWorkHere }) {
  const { say } = useWords();
  if (!other) return null;
  return (
    <Alert color="orange" p="xs" role="status" icon={<IconPencilBolt size={18} aria-hidden />}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" component="div" style={{ flex: "1 1 16rem" }}>
          <Said text={say(isTakenOver ? "wasTakenOver" : "takenByWriter", { name: other.name })} />
        </Text>
        <Button size="compact-sm" variant="default" onClick={takeOver}>
          {say(isTakenOver ? "takeBack" : "takeOver")}
        </Button>
      </Group>
    </Alert>
  );
}
