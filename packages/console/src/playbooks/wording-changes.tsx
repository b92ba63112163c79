import type { Playbook } from "@earshot/core/draft/playbook";
import { List, Text } from "@mantine/core";
import { Removable } from "../inbox/removable.tsx";
import { useWords } from "../words/use-words.tsx";
import { Wording } from "./wording.tsx";

type Change = NonNullable<Playbook["changes"]>[number];
type Props = { changes: readonly Change[]; language: string; remove?: (change: Change) => void };

/** Wordings that the team says differently, wherever they come from. */
export function WordingChanges({ changes, language, remove }: Props) {
  const { say } = useWords();
  if (changes.length === 0) return null;
  return (
    <div role="group" aria-label={say("wordingChanges")}>
      <Text size="sm" fw={600} mt="xs">
        {say("wordingChanges")}
      </Text>
      <List size="sm" listStyleType="none">
        {changes.map((change) =>
          remove ? (
            <Removable key={change.from} name={change.from} remove={() => remove(change)}>
              <Wording {...change} language={language} />
            </Removable>
          ) : (
            <List.Item key={change.from}>
              <Wording {...change} language={language} />
            </List.Item>
          ),
        )}
      </List>
    </div>
  );
}
