import type { Privately } from "@earshot/core/task/task";
import { Group, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** Where it went on, whose it is, and who said last that it is not solved yet. */
export function PrivateFacts({ task: { where, of, notYet, done } }: { task: Privately }) {
  const { sayLater } = useWords();
  const nameOf = useNames();
  return (
    <Group gap="xs">
      {where !== undefined && (
        <Text span size="sm">
          {sayLater("private.where")}: <Said text={where} />
        </Text>
      )}
      {of !== undefined && (
        <Text span size="sm">
          {sayLater("promiseOf")}: <Said text={nameOf(of)} />
        </Text>
      )}
      {notYet && !done && (
        <Text span size="sm">
          {sayLater("private.notYetBy", { name: nameOf(notYet.by) })} · <When at={notYet.at} />
        </Text>
      )}
    </Group>
  );
}
