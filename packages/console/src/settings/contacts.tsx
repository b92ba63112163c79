import type { Brand } from "@earshot/core/brand/brand";
import { Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { RemoveRow } from "./remove-row.tsx";
import { useRows } from "./use-rows.ts";

type Contact = NonNullable<Brand["contacts"]>[number];

const places = ["country", "branch", "platform"] as const;
const lengths = { country: 2, branch: 80, platform: 40 };

/** Where customers write, by country, branch and platform. */
export function Contacts({ contacts, change }: { contacts: Contact[]; change(contacts: Contact[]): void }) {
  const { say, sayLater } = useWords();
  const { rows, set, add, remove } = useRows(contacts, change);
  return (
    <Fieldset legend={say("contacts")}>
      <Text size="xs" mb="xs">
        {sayLater("contactsHelp")}
      </Text>
      <Stack gap="sm">
        {rows.map(({ key, row }) => (
          <Group key={key} gap="xs" align="flex-end">
            {places.map((place) => (
              <TextInput
                key={place}
                label={say(`contacts.${place}`)}
                dir={place === "branch" ? "auto" : "ltr"}
                maxLength={lengths[place]}
                value={row[place] ?? ""}
                style={{ flex: "1 1 6rem", minWidth: 0 }}
                onChange={({ currentTarget: { value } }) => set(key, placed(row, place, value))}
              />
            ))}
            <TextInput
              label={sayLater("contacts.contact")}
              dir="auto"
              required
              maxLength={200}
              value={row.contact}
              style={{ flex: "2 1 12rem", minWidth: 0 }}
              onChange={({ currentTarget }) => set(key, { ...row, contact: currentTarget.value })}
            />
            <RemoveRow name={row.contact} remove={() => remove(key)} />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => add({ contact: "" })}>
            {sayLater("addContact")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

/** A place that is emptied fits all. */
function placed(row: Contact, place: (typeof places)[number], value: string): Contact {
  const { [place]: _, ...others } = row;
  if (value === "") return others;
  return { ...others, [place]: place === "country" ? value.toUpperCase() : value };
}
