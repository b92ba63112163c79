import { mailedKinds, type AlertChoices } from "@earshot/core/alert/alert-choices";
import { Button, Checkbox, Fieldset, Group, Stack, Switch, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { SlotFields } from "../settings/hours/slot-fields.tsx";
import { TimeZone } from "../settings/time-zone.tsx";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useAlertAct } from "./use-alerts.ts";

const NIGHT = { from: "22:00", to: "07:00" };

/** Of which kinds oneself is mailed, and when not. */
export function MyAlerts() {
  const { say, sayLater } = useWords();
  const { person } = useSession();
  const [choices, setChoices] = useState<AlertChoices>(person.alerts ?? { mail: true, throughQuiet: true });
  const save = useAlertAct(() => alertsApi.choose(choices));
  const { kinds, quiet, mail, throughQuiet } = choices;
  const set = (change: Partial<AlertChoices>) => setChoices((before) => ({ ...before, ...change }));
  const without = (field: "kinds" | "quiet") =>
    setChoices((before) => {
      const { [field]: _, ...rest } = before;
      return rest;
    });
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <form
      aria-label={sayLater("alertPage.mine")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <Title order={2} size="h4" mt="lg" mb="xs">
        {sayLater("alertPage.mine")}
      </Title>
      <Stack gap="sm">
        {person.email === undefined && <Text size="sm">{sayLater("alertPage.noAddress")}</Text>}
        <Switch
          label={sayLater("alertPage.mail")}
          checked={mail}
          onChange={({ currentTarget }) => set({ mail: currentTarget.checked })}
        />
        {mail && (
          <>
            <Checkbox
              label={sayLater("alertPage.asUsual")}
              checked={kinds === undefined}
              onChange={({ currentTarget }) =>
                currentTarget.checked ? without("kinds") : set({ kinds: ["critical", "incident"] })
              }
            />
            {kinds !== undefined && (
              <Stack gap={6} ps="lg">
                {mailedKinds.map((kind) => (
                  <Checkbox
                    key={kind}
                    label={sayLater(`alertPage.kind.${kind}`)}
                    checked={kinds.includes(kind)}
                    onChange={({ currentTarget }) =>
                      set({
                        kinds: mailedKinds.filter((each) =>
                          each === kind ? currentTarget.checked : kinds.includes(each),
                        ),
                      })
                    }
                  />
                ))}
              </Stack>
            )}
            <Switch
              label={sayLater("alertPage.quiet")}
              description={sayLater("alertPage.quietHelp")}
              checked={quiet !== undefined}
              onChange={({ currentTarget }) =>
                currentTarget.checked ? set({ quiet: { slot: NIGHT, timeZone: here } }) : without("quiet")
              }
            />
            {quiet && (
              <Fieldset legend={sayLater("alertPage.quiet")}>
                <Group align="flex-end">
                  <SlotFields
                    name={sayLater("alertPage.quiet")}
                    slot={quiet.slot}
                    change={(slot) => set({ quiet: { ...quiet, slot } })}
                  />
                  <TimeZone value={quiet.timeZone} change={(timeZone) => set({ quiet: { ...quiet, timeZone } })} />
                </Group>
                <Checkbox
                  mt="sm"
                  label={sayLater("alertPage.through")}
                  checked={throughQuiet}
                  onChange={({ currentTarget }) => set({ throughQuiet: currentTarget.checked })}
                />
              </Fieldset>
            )}
          </>
        )}
        <Group>
          <Button type="submit" variant="default" loading={save.isPending}>
            {say("save")}
          </Button>
        </Group>
        {save.error && <Problem error={save.error} />}
      </Stack>
    </form>
  );
}
