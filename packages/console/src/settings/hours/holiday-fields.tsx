import type { Holidays, OwnDay } from "@earshot/core/hours/hours";
import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { useWords } from "../../words/use-words.tsx";
import { RemoveRow } from "../remove-row.tsx";
import { SlotFields } from "./slot-fields.tsx";

const NONE: Holidays = { calendars: [], days: [], own: [] };
const MOST_AHEAD = 12;
const nineToFive = { from: "09:00", to: "17:00" };

/** Closed days: those of countries, and what the brand itself says of a day. */
export function HolidayFields({
  holidays = NONE,
  change,
}: {
  holidays: Holidays | undefined;
  change(holidays: Holidays): void;
}) {
  const { say } = useWords();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const set = (patch: Partial<Holidays>) => change({ ...holidays, ...patch });
  const own = (day: OwnDay) => set({ own: [...holidays.own.filter((each) => each.day !== day.day), day].sort(byDay) });
  const said = new Set(holidays.own.map(({ day }) => day));
  const ahead = holidays.days
    .filter(({ day, calendar }) => day >= today && !said.has(day) && holidays.calendars.includes(calendar))
    .slice(0, MOST_AHEAD);
  return (
    <Fieldset legend={say("holidays")}>
      <Text size="xs" mb="xs">
        {say("holidaysHelp")}
      </Text>
      <Stack gap="sm">
        <Countries chosen={holidays.calendars} change={(calendars) => set({ calendars })} />
        {ahead.length > 0 && (
          <div>
            <Text size="sm" fw={500}>
              {say("holidays.ahead")}
            </Text>
            <Stack gap={2} component="ul" p={0} m={0} style={{ listStyle: "none" }}>
              {ahead.map(({ day, name, calendar }) => (
                <Group key={`${day} ${calendar}`} component="li" gap="xs">
                  <Text span size="sm">
                    <DayOf day={day} /> · <bdi>{name}</bdi>
                  </Text>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`${say("holidays.openThatDay")}: ${day}, ${name}`}
                    onClick={() => own({ day, name, hours: "usual" })}
                  >
                    {say("holidays.openThatDay")}
                  </Button>
                </Group>
              ))}
            </Stack>
            {holidays.until && <Text size="xs">{say("holidays.until", { day: `${holidays.until}T12:00:00Z` })}</Text>}
          </div>
        )}
        <OwnDays own={holidays.own} today={today} change={(next) => set({ own: next })} />
      </Stack>
    </Fieldset>
  );
}

const byDay = (a: OwnDay, b: OwnDay) => (a.day < b.day ? -1 : 1);

function DayOf({ day }: { day: string }) {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  return <time dateTime={day}>{format.format(Date.parse(`${day}T00:00:00Z`))}</time>;
}

function Countries({ chosen, change }: { chosen: readonly string[]; change(calendars: string[]): void }) {
  const { say, language } = useWords();
  const { data } = useQuery({ queryKey: ["calendars"], queryFn: api.calendars, staleTime: Infinity });
  const [country, setCountry] = useState("");
  const known = data?.calendars ?? [];
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "code" });
  const partOf = (code: string) =>
    known.flatMap(({ parts }) => parts).find((part) => part.code === code)?.name ?? code.slice(3);
  const nameOf = (code: string) =>
    code.length > 2 ? `${names.of(code.slice(0, 2))}, ${partOf(code)}` : (names.of(code) ?? code);
  const sorted = known
    .map((each) => ({ value: each.country, label: names.of(each.country) ?? each.country }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const parts = known.find((each) => each.country === country)?.parts ?? [];
  const add = (code: string) => {
    if (code && !chosen.includes(code)) change([...chosen, code]);
    setCountry("");
  };
  return (
    <div role="group" aria-label={say("holidays.countries")}>
      {chosen.map((code) => (
        <Group key={code} gap={4}>
          <Text size="sm">{nameOf(code)}</Text>
          <RemoveRow name={nameOf(code)} remove={() => change(chosen.filter((each) => each !== code))} />
        </Group>
      ))}
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={say("holidays.addCountry")}
          value={country}
          data={[{ value: "", label: "—" }, ...sorted]}
          onChange={({ currentTarget: { value } }) => {
            const has = known.find((each) => each.country === value)?.parts.length;
            if (has) setCountry(value);
            else add(value);
          }}
        />
        {parts.length > 0 && (
          <NativeSelect
            label={say("holidays.part")}
            value=""
            data={[
              { value: "", label: "—" },
              { value: country, label: say("holidays.wholeCountry") },
              ...parts.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={({ currentTarget: { value } }) => value && add(value)}
          />
        )}
      </Group>
    </div>
  );
}

type OwnProps = { own: readonly OwnDay[]; today: string; change(own: OwnDay[]): void };

function OwnDays({ own, today, change }: OwnProps) {
  const { say } = useWords();
  return (
    <div role="group" aria-label={say("holidays.own")}>
      <Text size="sm" fw={500}>
        {say("holidays.own")}
      </Text>
      <Stack gap="xs">
        {own.map((each, n) => (
          // oxlint-disable-next-line react/no-array-index-key: its date changes as it is typed
          <Group key={n} gap="xs" align="flex-end">
            <TextInput
              type="date"
              required
              label={say("holidays.day")}
              value={each.day}
              onChange={({ currentTarget: { value } }) => value && change(own.with(n, { ...each, day: value }))}
            />
            <TextInput
              label={say("holidays.name")}
              dir="auto"
              maxLength={120}
              style={{ flex: "1 1 8rem", minWidth: 0 }}
              value={each.name}
              onChange={({ currentTarget }) => change(own.with(n, { ...each, name: currentTarget.value }))}
            />
            <NativeSelect
              label={say("holidays.how")}
              value={typeof each.hours === "string" ? each.hours : "slots"}
              data={(["closed", "usual", "slots"] as const).map((value) => ({
                value,
                label: say(`holidays.${value}`),
              }))}
              onChange={({ currentTarget: { value } }) =>
                change(
                  own.with(n, { ...each, hours: value === "slots" ? [nineToFive] : (value as "closed" | "usual") }),
                )
              }
            />
            {typeof each.hours !== "string" && (
              <SlotFields
                name={each.name || each.day}
                slot={each.hours[0] ?? nineToFive}
                change={(slot) => change(own.with(n, { ...each, hours: [slot] }))}
              />
            )}
            <RemoveRow name={each.name || each.day} remove={() => change(own.toSpliced(n, 1))} />
          </Group>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            onClick={() => change([...own, { day: today, name: "", hours: "closed" }])}
          >
            {say("holidays.addDay")}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
