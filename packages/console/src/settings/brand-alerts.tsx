import { alertKinds } from "@earshot/core/alert/alert";
import type { Brand } from "@earshot/core/brand/brand";
import { Stack, Switch, Text } from "@mantine/core";
import { Chips } from "../inbox/chips.tsx";
import { usePeople } from "../use-people.ts";
import { useWords } from "../words/use-words.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { useBrandChanges } from "./use-brand-changes.ts";

const USUAL: NonNullable<Brand["alerts"]> = { incidents: "by-itself", seniors: [], unmailed: [] };

/** Whether incidents open by themselves, who approves meanwhile, and of what nobody is mailed. */
export function BrandAlerts({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const { shown, set, save } = useBrandChanges(brand);
  const people = usePeople();
  const alerts = { ...USUAL, ...shown.alerts };
  const change = (some: Partial<typeof USUAL>) => set({ alerts: { ...alerts, ...some } });
  const approvers = people.filter(({ role }) => role === "approver" || role === "admin");
  return (
    <SettingsForm label={sayLater("incident.brandTitle")} save={save}>
      <Stack gap="sm">
        <Switch
          label={sayLater("incident.byItself")}
          checked={alerts.incidents === "by-itself"}
          onChange={({ currentTarget }) => change({ incidents: currentTarget.checked ? "by-itself" : "by-hand" })}
        />
        <Chips
          label={sayLater("incident.seniors")}
          values={approvers.map(({ id }) => id)}
          chosen={alerts.seniors}
          choose={(seniors) => change({ seniors })}
          nameOf={(id) => approvers.find((each) => each.id === id)?.name ?? id}
        />
        <Text size="xs">{sayLater("incident.seniorsHelp")}</Text>
        <Chips
          label={sayLater("incident.unmailed")}
          values={alertKinds.filter((kind) => kind !== "deadline")}
          chosen={alerts.unmailed.filter((kind) => kind !== "deadline")}
          choose={(unmailed) => change({ unmailed })}
          nameOf={(kind) => sayLater(`alertPage.kind.${kind}`)}
        />
      </Stack>
    </SettingsForm>
  );
}
