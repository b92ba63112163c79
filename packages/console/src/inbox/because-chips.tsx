import { because, type Because } from "@earshot/core/draft/draft";
import { Chip, Fieldset, Group } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** What the next draft is to do otherwise. */
export function BecauseChips({ chosen, choose }: { chosen: Because[]; choose(chosen: Because[]): void }) {
  const { say } = useWords();
  return (
    <Fieldset legend={say("becauseTitle")} variant="unstyled">
      <Chip.Group multiple value={chosen} onChange={choose}>
        <Group gap={6}>
          {because.map((code) => (
            <Chip key={code} value={code} size="sm">
              {say(`because.${code}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Fieldset>
  );
}
