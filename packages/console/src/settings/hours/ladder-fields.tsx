import type { Ladder, OnDuty } from "@earshot/core/brand/brand";
import { weekdays } from "@earshot/core/hours/weekdays";
import { ActionIcon, Fieldset, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Switch, Text } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { Chips } from "../../inbox/chips.tsx";
import { useWords } from "../../words/use-words.tsx";
import { usePeople } from "../../use-people.ts";
import { RemoveRow } from "../remove-row.tsx";
import { SlotFields } from "./slot-fields.tsx";
import { dayNames, weekOf } from "./week.ts";

const USUAL: Ladder = { on: true, remindAt: 50, passOnAt: 90, holding: true, takesOver: false, order: [] };
const ALL_DAY = { from: "00:00", to: "24:00" };

/** What happens as a deadline comes near and goes by. */
export function LadderFields({ ladder = USUAL, change }: { ladder: Ladder | undefined; change(ladder: Ladder): void }) {
  const { say, sayLater } = useWords();
  const set = (patch: Partial<Ladder>) => change({ ...ladder, ...patch });
  const percent = (field: "remindAt" | "passOnAt", max: number) => (
    <NumberInput
      label={say(`ladder.${field}`)}
      min={field === "remindAt" ? 1 : 2}
      max={max}
      allowDecimal={false}
      value={ladder[field]}
      onChange={(n) => typeof n === "number" && set({ [field]: n })}
    />
  );
  return (
    <Fieldset legend={say("ladder")}>
      <Text size="xs" mb="xs">
        {say("ladderHelp")}
      </Text>
      <Stack gap="sm">
        <Switch
          label={say("ladder.on")}
          checked={ladder.on}
          onChange={({ currentTarget }) => set({ on: currentTarget.checked })}
        />
        {ladder.on && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {percent("remindAt", 99)}
              {percent("passOnAt", 400)}
              <NumberInput
                label={sayLater("ladder.overdueAt")}
                min={2}
                max={400}
                allowDecimal={false}
                value={ladder.overdueAt ?? 100}
                onChange={(n) => typeof n === "number" && set({ overdueAt: n })}
              />
              <Lead lead={ladder.lead} choose={(lead) => change(withLead(ladder, lead))} />
            </SimpleGrid>
            <Switch
              label={say("ladder.holding")}
              checked={ladder.holding}
              onChange={({ currentTarget }) => set({ holding: currentTarget.checked })}
            />
            <Switch
              label={say("ladder.takesOver")}
              checked={ladder.takesOver}
              onChange={({ currentTarget }) => set({ takesOver: currentTarget.checked })}
            />
            <Order order={ladder.order} change={(order) => set({ order })} />
          </>
        )}
      </Stack>
    </Fieldset>
  );
}

function withLead(ladder: Ladder, lead: string): Ladder {
  const { lead: _, ...rest } = ladder;
  return lead === "" ? rest : { ...rest, lead };
}

/** Who is told that a deadline has gone by. */
function Lead({ lead = "", choose }: { lead: string | undefined; choose(person: string): void }) {
  const { sayLater } = useWords();
  const people = usePeople();
  return (
    <NativeSelect
      label={sayLater("ladder.lead")}
      value={lead}
      data={[
        { value: "", label: sayLater("ladder.leadAll") },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}

function Order({ order, change }: { order: readonly OnDuty[]; change(order: OnDuty[]): void }) {
  const { say, language } = useWords();
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000 });
  const approvers = (data?.people ?? []).filter(({ role }) => role === "approver" || role === "admin");
  const left = approvers.filter(({ id }) => !order.some(({ person }) => person === id));
  const nameOf = (id: string) => approvers.find((each) => each.id === id)?.name ?? id;
  const names = dayNames(language);
  return (
    <div role="group" aria-label={say("ladder.order")}>
      <Text size="sm" fw={500}>
        {say("ladder.order")}
      </Text>
      {order.length === 0 && <Text size="xs">{say("ladder.orderHelp")}</Text>}
      <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: "none" }}>
        {order.map((duty, n) => (
          <Group key={duty.person} component="li" gap="xs" align="flex-end">
            <Text size="sm" fw={500} pb={6}>
              {n + 1}. <bdi>{nameOf(duty.person)}</bdi>
            </Text>
            <Chips
              label={`${say("ladder.duty")}: ${nameOf(duty.person)}`}
              values={weekOf(language)}
              chosen={duty.days ?? [...weekdays]}
              choose={(days) => change(order.with(n, onDays(duty, days)))}
              nameOf={(day) => names[day]}
            />
            <SlotFields
              name={nameOf(duty.person)}
              slot={duty.slot ?? ALL_DAY}
              change={(slot) => change(order.with(n, { ...duty, slot }))}
            />
            {n > 0 && (
              <ActionIcon
                size="lg"
                variant="subtle"
                aria-label={say("ladder.upNamed", { name: nameOf(duty.person) })}
                onClick={() => change([...order.slice(0, n - 1), duty, order[n - 1]!, ...order.slice(n + 1)])}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
            )}
            <RemoveRow name={nameOf(duty.person)} remove={() => change(order.toSpliced(n, 1))} />
          </Group>
        ))}
      </Stack>
      {left.length > 0 && (
        <NativeSelect
          mt="xs"
          maw={260}
          label={say("ladder.addPerson")}
          value=""
          data={[{ value: "", label: "—" }, ...left.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget: { value } }) => value && change([...order, { person: value }])}
        />
      )}
    </div>
  );
}

/** Every day, or none, is what is not said. */
function onDays(known: OnDuty, days: NonNullable<OnDuty["days"]>): OnDuty {
  const { days: _, ...duty } = known;
  return days.length === 0 || days.length === weekdays.length ? duty : { ...duty, days };
}
