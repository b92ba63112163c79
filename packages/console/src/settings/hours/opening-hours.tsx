import type { Urgency } from "@earshot/core/classification/classifier";
import type { Hours, Slot } from "@earshot/core/hours/hours";
import type { Weekday } from "@earshot/core/hours/weekdays";
import { Button, Fieldset, Group, Stack, Switch, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Chips } from "../../inbox/chips.tsx";
import { useWords } from "../../words/use-words.tsx";
import { RemoveRow } from "../remove-row.tsx";
import { SlotFields } from "./slot-fields.tsx";
import { dayNames, weekOf, workdaysIn } from "./week.ts";

const urgencies: readonly Urgency[] = ["critical", "high", "normal", "low"];
const nineToFive: Slot = { from: "09:00", to: "17:00" };

type Props = { hours: Hours | undefined; timeZone: string; change(hours: Hours | undefined): void };

/** When the team works: any number of stretches on each day of the week. */
export function OpeningHours({ hours, timeZone, change }: Props) {
  const { say, language } = useWords();
  const start = () =>
    change({ days: Object.fromEntries(workdaysIn(timeZone).map((day) => [day, [nineToFive]])), always: ["critical"] });
  return (
    <Fieldset legend={say("openingHours")}>
      <Text size="xs" mb="xs">
        {hours ? say("openingHoursHelp", { timeZone }) : say("hours.always")}
      </Text>
      <Stack gap="sm">
        <Switch
          label={say("hours.set")}
          checked={hours !== undefined}
          onChange={({ currentTarget }) => (currentTarget.checked ? start() : change(undefined))}
        />
        {hours &&
          weekOf(language).map((day) => (
            <Day
              key={day}
              name={dayNames(language)[day]}
              slots={hours.days[day] ?? []}
              change={(slots) => change({ ...hours, days: withDay(hours.days, day, slots) })}
            />
          ))}
        {hours && (
          <>
            <Chips
              label={say("hours.counts")}
              values={urgencies}
              chosen={hours.always}
              choose={(always) => change({ ...hours, always })}
              nameOf={(urgency) => say(`urgency.${urgency}`)}
            />
            <Text size="xs">{say("hours.countsHelp")}</Text>
          </>
        )}
      </Stack>
    </Fieldset>
  );
}

function Day({ name, slots, change }: { name: string; slots: readonly Slot[]; change(slots: Slot[]): void }) {
  const { say } = useWords();
  return (
    <Group gap="xs" role="group" aria-label={name} align="flex-start">
      <Text size="sm" fw={500} w="7rem" pt={6}>
        {name}
      </Text>
      <Stack gap={4} style={{ flex: "1 1 14rem" }}>
        {slots.length === 0 && (
          <Text size="sm" c="dimmed" pt={6}>
            {say("hours.closed")}
          </Text>
        )}
        {slots.map((slot, n) => (
          // oxlint-disable-next-line react/no-array-index-key: a stretch has no name but its place
          <Group key={n} gap={4} wrap="nowrap">
            <SlotFields name={name} slot={slot} change={(next) => change(slots.with(n, next))} />
            <RemoveRow name={`${name} ${slot.from}–${slot.to}`} remove={() => change(slots.toSpliced(n, 1))} />
          </Group>
        ))}
      </Stack>
      <Button
        size="compact-sm"
        variant="subtle"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={`${say("hours.addSlot")}: ${name}`}
        disabled={slots.length >= 6}
        onClick={() => change([...slots, slots.length === 0 ? nineToFive : afterThat(slots.at(-1)!)])}
      >
        {say("hours.addSlot")}
      </Button>
    </Group>
  );
}

/** An hour of a break, then two hours more, within the day. */
function afterThat({ to }: Slot): Slot {
  const hour = Math.min(21, Number(to.slice(0, 2)) + 1);
  const at = (n: number) => `${String(n).padStart(2, "0")}:00`;
  return { from: at(hour), to: at(hour + 2) };
}

function withDay(days: Hours["days"], day: Weekday, slots: Slot[]): Hours["days"] {
  const { [day]: _, ...others } = days;
  return slots.length === 0 ? others : { ...others, [day]: slots };
}
