import type { Brand } from "@earshot/core/brand/brand";
import { USUAL_PAUSES } from "@earshot/core/wellbeing/usual-pauses";
import { NumberInput, SimpleGrid, Text } from "@mantine/core";
import { SettingsForm } from "../settings/settings-form.tsx";
import { useBrandChanges } from "../settings/use-brand-changes.ts";
import { useWords } from "../words/use-words.tsx";

/** After how much that is hostile a brand's people are offered a pause, and how long it is. */
export function BrandPauses({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const { shown, set, save } = useBrandChanges(brand);
  const pauses = shown.pauses ?? USUAL_PAUSES;
  return (
    <SettingsForm label={sayLater("pause.title")} save={save}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={sayLater("pause.after")}
          min={0}
          max={1000}
          allowDecimal={false}
          value={pauses.after}
          onChange={(after) => typeof after === "number" && set({ pauses: { ...pauses, after } })}
        />
        <NumberInput
          label={sayLater("pause.minutes")}
          min={5}
          max={120}
          allowDecimal={false}
          value={pauses.minutes}
          onChange={(minutes) => typeof minutes === "number" && set({ pauses: { ...pauses, minutes } })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {sayLater("pause.never")}
      </Text>
    </SettingsForm>
  );
}
