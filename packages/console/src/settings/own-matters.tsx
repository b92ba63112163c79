import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";
import { wordsIn } from "./words-in.ts";

type OwnMatters = NonNullable<Brand["matters"]>;

/** Subjects of the brand's own, each with the words that show it. */
export function OwnMatters({ matters, change }: { matters: OwnMatters; change(matters: OwnMatters): void }) {
  const { say, sayLater } = useWords();
  const { rows, set, add, remove } = useRows(
    matters.map(({ name, words }) => ({ name, words: words.join(", ") })),
    (next) => change(next.map(({ name, words }) => ({ name, words: wordsIn(words) }))),
  );
  return (
    <Fieldset legend={sayLater("ownSubjects")}>
      <Text size="xs" mb="xs">
        {sayLater("ownSubjectsHelp")}
      </Text>
      <Stack gap="xs">
        {rows.map(({ key, row }, i) => (
          <Group key={key} gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              label={i === 0 && say("subject")}
              aria-label={say("subject")}
              dir="auto"
              required
              maxLength={60}
              value={row.name}
              style={{ flex: "1 1 8rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, name: currentTarget.value })}
            />
            <TextInput
              label={i === 0 && sayLater("subjectWords")}
              aria-label={sayLater("subjectWords")}
              dir="auto"
              required
              value={row.words}
              style={{ flex: "2 1 10rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, words: currentTarget.value })}
            />
            <RemoveRow name={row.name} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ name: "", words: "" })}>
            {say("addSubject")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
