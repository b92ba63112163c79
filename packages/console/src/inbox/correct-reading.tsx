import { dangers, sayings, type Reading } from "@earshot/core/classification/reading";
import { Checkbox, Group, Stack } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { Chips } from "./chips.tsx";
import { CorrectDetails } from "./correct-details.tsx";
import { CorrectMatters } from "./correct-matters.tsx";
import { chosenDangers } from "./corrected-reading.ts";

type Props = { text: string; read: Reading; now: Reading; change(reading: Reading): void };

/** What a mention says, as a person reads it. */
export function CorrectReading({ text, read, now, change }: Props) {
  const { say } = useWords();
  const set = (parts: Partial<Reading>) => change({ ...now, ...parts });
  return (
    <Stack gap="xs" role="group" aria-label={say("readingTitle")}>
      <Chips
        label={say("sayings")}
        values={sayings}
        chosen={now.says}
        choose={(says) => set({ says })}
        nameOf={(value) => say(`saying.${value}`)}
      />
      <Group gap="md">
        <Checkbox
          size="xs"
          label={say("irony")}
          checked={now.irony}
          onChange={({ currentTarget }) => set({ irony: currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={say("wantsHuman")}
          checked={now.wantsHuman}
          onChange={({ currentTarget }) => set({ wantsHuman: currentTarget.checked })}
        />
      </Group>
      <CorrectMatters matters={now.matters} change={(matters) => set({ matters })} />
      <CorrectDetails text={text} details={now.details} change={(details) => set({ details })} />
      <Chips
        label={say("dangers")}
        values={dangers}
        chosen={now.dangers.map(({ danger }) => danger)}
        choose={(chosen) => set({ dangers: chosenDangers(read.dangers, chosen) })}
        nameOf={(value) => say(`danger.${value}`)}
      />
    </Stack>
  );
}
