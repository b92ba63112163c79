import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";

type Rivals = NonNullable<Brand["rivals"]>;

/** Whose names are counted beside the brand's own. */
export function RivalsField({ rivals, change }: { rivals: Rivals; change(rivals: Rivals): void }) {
  const { say, sayLater } = useWords();
  const { rows, set, add, remove } = useRows(rivals, change);
  return (
    <Fieldset legend={sayLater("rivals")}>
      <Text size="xs" mb="xs">
        {sayLater("rivalsHelp")}
      </Text>
      <Stack gap="xs">
        {rows.map(({ key, row }, i) => (
          <Group key={key} gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              label={i === 0 && say("name")}
              aria-label={say("name")}
              dir="auto"
              required
              maxLength={80}
              value={row.name}
              style={{ flex: "1 1 8rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, name: currentTarget.value })}
            />
            <TextInput
              label={i === 0 && sayLater("rivalTerms")}
              aria-label={sayLater("rivalTerms")}
              dir="auto"
              required
              maxLength={500}
              value={row.terms}
              style={{ flex: "2 1 12rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, terms: currentTarget.value })}
            />
            <RemoveRow name={row.name} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ name: "", terms: "" })}>
            {sayLater("addRival")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
