import { Code, Text } from "@mantine/core";
import { slotNames } from "@earshot/writer/compose/recipes";
import { useWords } from "../words/use-words.tsx";

/** What each slot says. */
export function SlotsHelp() {
  const { say, sayLater } = useWords();
  return (
    <details>
      <summary>{say("slots")}</summary>
      <Text size="sm" my="xs">
        {sayLater("slotsHelp")}
      </Text>
      <dl className="slots">
        {slotNames.map((slot) => (
          <div key={slot}>
            <dt>
              <Code dir="ltr">{`{${slot}}`}</Code>
            </dt>
            <dd>{sayLater(`slot.${slot}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
