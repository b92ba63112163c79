import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, Stack, Text, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../words/use-words.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";
import { wordsIn } from "./words-in.ts";

type Voice = Brand["voice"];
type Change = (voice: Partial<Voice>) => void;

/** Words that replies do not say, and those said instead of others. */
export function SaidWords({ voice, change }: { voice: Voice; change: Change }) {
  const { say, sayLater } = useWords();
  const [avoided, setAvoided] = useState(() => (voice.avoid ?? []).join(", "));
  const { rows, set, add, remove } = useRows(voice.prefer ?? [], (prefer) => change({ prefer }));
  return (
    <Fieldset legend={sayLater("saidWords")}>
      <Stack gap="sm">
        <Textarea
          label={sayLater("avoid")}
          description={sayLater("avoidHelp")}
          dir="auto"
          autosize
          value={avoided}
          onChange={({ currentTarget: { value } }) => {
            setAvoided(value);
            change({ avoid: wordsIn(value) });
          }}
        />
        <Text size="sm" fw={500}>
          {sayLater("prefer")}
        </Text>
        {rows.map(({ key, row }) => (
          <Group key={key} gap="xs" align="flex-end">
            {(["instead", "say"] as const).map((side) => (
              <TextInput
                key={side}
                label={say(`prefer.${side}`)}
                dir="auto"
                required
                minLength={side === "instead" ? 2 : 1}
                maxLength={60}
                value={row[side]}
                style={{ flex: "1 1 8rem", minWidth: 0 }}
                onChange={({ currentTarget }) => set(key, { ...row, [side]: currentTarget.value })}
              />
            ))}
            <RemoveRow name={row.instead} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ instead: "", say: "" })}>
            {sayLater("addPrefer")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
