import type { Brand } from "@earshot/core/brand/brand";
import { audiences, type Audience } from "@earshot/core/digest/audience";
import { digestKinds } from "@earshot/core/digest/kind";
import { Button, Chip, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { languages } from "../words/languages.ts";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";

type Readers = NonNullable<Brand["digestReaders"]>;
type Reader = Readers[number];

/** Who gets which part of the digests by e-mail, of which period and in which language. */
export function DigestReaders({ readers, change }: { readers: Readers; change(readers: Readers): void }) {
  const { sayLater } = useWords();
  const { rows, set, add, remove } = useRows(readers, change);
  return (
    <Fieldset legend={sayLater("digestReaders")}>
      <Text size="xs" mb="xs">
        {sayLater("digestReadersHelp")}
      </Text>
      <Stack gap="sm">
        {rows.map(({ key, row }) => (
          <Group key={key} gap="xs" align="flex-end">
            <TextInput
              label={sayLater("digestReaderTo")}
              type="email"
              dir="ltr"
              required
              value={row.to}
              style={{ flex: "2 1 12rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, to: currentTarget.value })}
            />
            <NativeSelect
              label={sayLater("digest.audience")}
              value={row.audience}
              data={audiences.map((value) => ({ value, label: sayLater(`audience.${value}`) }))}
              onChange={({ currentTarget }) => set(key, { ...row, audience: currentTarget.value as Audience })}
            />
            <NativeSelect
              label={sayLater("digestReaderLanguage")}
              value={row.language ?? ""}
              data={[
                { value: "", label: sayLater("digestReaderUsual") },
                ...Object.entries(languages).map(([value, { name }]) => ({ value, label: name })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                const { language: _, ...rest } = row;
                set(key, value === "" ? rest : { ...rest, language: value as NonNullable<Reader["language"]> });
              }}
            />
            <Chip.Group
              multiple
              value={row.kinds}
              onChange={(kinds) => kinds.length > 0 && set(key, { ...row, kinds })}
            >
              <Group gap={4}>
                {digestKinds.map((kind) => (
                  <Chip key={kind} value={kind} size="xs">
                    {sayLater(kind)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
            <RemoveRow name={row.to} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ to: "", audience: "marketing", kinds: ["weekly"] })}>
            {sayLater("addDigestReader")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
