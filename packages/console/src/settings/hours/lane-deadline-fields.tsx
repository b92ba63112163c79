import type { Deadlines, LaneDeadlines } from "@earshot/core/brand/brand";
import type { Urgency } from "@earshot/core/classification/classifier";
import type { Ask } from "@earshot/core/mention/ask";
import { Fieldset, NumberInput, SimpleGrid, Stack, Text } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";

const asks: readonly Ask[] = ["complaints", "questions", "praise"];
const urgencies: readonly Urgency[] = ["critical", "high", "normal", "low"];

type Props = { deadlines: LaneDeadlines; usual: Deadlines; change(deadlines: LaneDeadlines): void };

/** Deadlines of what is asked, where they are not the brand's usual ones. */
export function LaneDeadlineFields({ deadlines, usual, change }: Props) {
  const { say } = useWords();
  const set = (ask: Ask, urgency: Urgency, minutes: number | string) => {
    const { [urgency]: _, ...others } = deadlines[ask] ?? {};
    change({ ...deadlines, [ask]: typeof minutes === "number" ? { ...others, [urgency]: minutes } : others });
  };
  return (
    <Fieldset legend={say("laneDeadlines")}>
      <Text size="xs" mb="xs">
        {say("laneDeadlinesHelp")}
      </Text>
      <Stack gap="xs">
        {asks.map((ask) => (
          <div key={ask} role="group" aria-label={say(`ask.${ask}`)}>
            <Text size="sm" fw={500}>
              {say(`ask.${ask}`)}
            </Text>
            <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs">
              {urgencies.map((urgency) => (
                <NumberInput
                  key={urgency}
                  label={say(`urgency.${urgency}`)}
                  min={1}
                  max={100_000}
                  allowDecimal={false}
                  placeholder={String(usual[urgency])}
                  value={deadlines[ask]?.[urgency] ?? ""}
                  onChange={(minutes) => set(ask, urgency, minutes)}
                />
              ))}
            </SimpleGrid>
          </div>
        ))}
      </Stack>
    </Fieldset>
  );
}
