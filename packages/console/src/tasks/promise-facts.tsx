import type { Promising } from "@earshot/core/task/task";
import { Group, Text } from "@mantine/core";
import { Due } from "../inbox/due.tsx";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** The promise in the reply's own words, by when, and whose it is. */
export function PromiseFacts({ task }: { task: Promising }) {
  const { say, sayLater } = useWords();
  const nameOf = useNames();
  return (
    <>
      <Text size="sm">
        <q dir="auto">{task.words}</q>
      </Text>
      <Group gap="xs">
        <Text span size="sm">
          {task.done ? <When at={task.dueAt} /> : <Due at={task.dueAt} named />}
          {task.assumed && ` (${say("promiseAssumed")})`}
        </Text>
        {task.of !== undefined && (
          <Text span size="sm">
            {sayLater("promiseOf")}: <Said text={nameOf(task.of)} />
          </Text>
        )}
      </Group>
    </>
  );
}
