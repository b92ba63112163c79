import type { Slot } from "@earshot/core/hours/hours";
import { Group, TextInput } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";

/** From when until when; midnight at the end of a day is 00:00 here. */
export function SlotFields({ name, slot, change }: { name: string; slot: Slot; change(slot: Slot): void }) {
  const { say } = useWords();
  return (
    <Group gap={4} wrap="nowrap" dir="ltr">
      <TextInput
        type="time"
        required
        size="sm"
        aria-label={say("hours.from", { day: name })}
        value={slot.from}
        onChange={({ currentTarget: { value } }) => value && change({ ...slot, from: value })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="time"
        required
        size="sm"
        aria-label={say("hours.to", { day: name })}
        value={slot.to === "24:00" ? "00:00" : slot.to}
        onChange={({ currentTarget: { value } }) =>
          value && change({ ...slot, to: value === "00:00" ? "24:00" : value })
        }
      />
    </Group>
  );
}
