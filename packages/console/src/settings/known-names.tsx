import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";

type Listed = NonNullable<Brand["listed"]>;
type Type = Listed[number]["type"];

const types: Type[] = ["product", "branch", "person"];

/** Names that are recognised in any text, and what each is. */
export function KnownNames({ listed, change }: { listed: Listed; change(listed: Listed): void }) {
  const { say, sayLater } = useWords();
  const { rows, set, add, remove } = useRows(listed, change);
  return (
    <Fieldset legend={sayLater("knownNames")}>
      <Text size="xs" mb="xs">
        {sayLater("knownNamesHelp")}
      </Text>
      <Stack gap="xs">
        {rows.map(({ key, row }, i) => (
          <Group key={key} gap="xs" align="flex-end" wrap="nowrap">
            <NativeSelect
              label={i === 0 && say("detailType")}
              aria-label={say("detailType")}
              value={row.type}
              data={types.map((value) => ({ value, label: say(`detail.${value}`) }))}
              style={{ flex: "1 1 7rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, type: currentTarget.value as Type })}
            />
            <TextInput
              label={i === 0 && say("name")}
              aria-label={say("name")}
              dir="auto"
              required
              maxLength={80}
              value={row.name}
              style={{ flex: "2 1 10rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, name: currentTarget.value })}
            />
            <RemoveRow name={row.name} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ type: "product", name: "" })}>
            {sayLater("addName")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
