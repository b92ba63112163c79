import type { Brand, CheckIns as Set } from "@earshot/core/brand/brand";
import { NumberInput, Stack, Switch, Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { useBrandChanges } from "./use-brand-changes.ts";

const USUAL: Set = { days: 3, satisfaction: false, share: 100 };

/** How long after a solution a customer is asked whether all is well. */
export function CheckIns({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const { shown, set, save } = useBrandChanges(brand);
  const checkIns = { ...USUAL, ...shown.checkIns };
  const change = (some: Partial<Set>) => set({ checkIns: { ...checkIns, ...some } });
  return (
    <SettingsForm label={sayLater("checkIns.title")} save={save}>
      <Stack gap="sm">
        <Text size="xs">{sayLater("checkIns.help")}</Text>
        <NumberInput
          label={sayLater("checkIns.days")}
          description={sayLater("checkIns.daysHelp")}
          min={0}
          max={60}
          allowDecimal={false}
          value={checkIns.days}
          onChange={(days) => typeof days === "number" && change({ days })}
        />
        <Switch
          label={sayLater("checkIns.satisfaction")}
          description={sayLater("checkIns.satisfactionHelp")}
          checked={checkIns.satisfaction}
          onChange={({ currentTarget }) => change({ satisfaction: currentTarget.checked })}
        />
        {checkIns.satisfaction && (
          <NumberInput
            label={sayLater("checkIns.share")}
            min={1}
            max={100}
            allowDecimal={false}
            value={checkIns.share}
            onChange={(share) => typeof share === "number" && change({ share })}
          />
        )}
      </Stack>
    </SettingsForm>
  );
}
