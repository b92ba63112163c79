import { detailTypes, type Detail, type DetailType } from "@earshot/core/classification/reading";
import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { withDetail } from "./corrected-reading.ts";
import { Removable } from "./removable.tsx";

type Props = { text: string; details: readonly Detail[]; change(details: Detail[]): void };

/** The facts that stand in a text, to take away or to add. */
export function CorrectDetails({ text, details, change }: Props) {
  const { say } = useWords();
  const [type, setType] = useState<DetailType>("product");
  const [words, setWords] = useState("");
  const [notThere, setNotThere] = useState(false);
  const problem = useId();
  const add = () => {
    const next = withDetail(details, type, words.trim(), text);
    setNotThere(!next);
    if (!next) return;
    change(next);
    setWords("");
  };
  return (
    <div role="group" aria-label={say("details")}>
      <Text size="xs" fw={500} mb={4}>
        {say("details")}
      </Text>
      <ul className="parts">
        {details.map((each, i) => (
          <Removable
            key={`${each.type} ${each.text} ${i}`}
            name={each.text}
            remove={() => change(details.filter((_, at) => at !== i))}
          >
            <Text span size="xs">
              {say(`detail.${each.type}`)}: <Said text={each.text} />
            </Text>
          </Removable>
        ))}
      </ul>
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={say("detailType")}
          size="xs"
          value={type}
          data={detailTypes.map((value) => ({ value, label: say(`detail.${value}`) }))}
          onChange={({ currentTarget }) => setType(currentTarget.value as DetailType)}
        />
        <TextInput
          label={say("detailWords")}
          size="xs"
          dir="auto"
          maxLength={500}
          value={words}
          error={notThere}
          aria-describedby={notThere ? problem : undefined}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            setNotThere(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (words.trim()) add();
          }}
        />
        <Button size="xs" variant="default" disabled={!words.trim()} onClick={add}>
          {say("addDetail")}
        </Button>
      </Group>
      {notThere && (
        <Text id={problem} role="alert" size="xs" fw={600} mt={4}>
          ⚠ {say("notInText")}
        </Text>
      )}
    </div>
  );
}
