import { commonMatters } from "@earshot/core/classification/reading";
import type { Brand } from "@earshot/core/brand/brand";
import { Fieldset, NativeSelect, Text } from "@mantine/core";
import { Removable } from "../inbox/removable.tsx";
import { useMatterName } from "../reading/use-matter-name.ts";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { brand: Brand; matters: string[]; change(matters: string[]): void };

/** What a playbook's texts answer; a text with figures is not drafted by itself without one. */
export function PlaybookMatters({ brand, matters, change }: Props) {
  const { say } = useWords();
  const matterName = useMatterName();
  const all = [...commonMatters, ...(brand.matters ?? []).map(({ name }) => name)];
  const left = all.filter((each) => each !== "other" && !matters.includes(each));
  return (
    <Fieldset legend={say("playbookMatters")}>
      <Text size="xs" mb="xs">
        {say("playbookMattersHelp")}
      </Text>
      {matters.length > 0 && (
        <ul className="parts">
          {matters.map((matter) => (
            <Removable
              key={matter}
              name={matterName(matter)}
              remove={() => change(matters.filter((each) => each !== matter))}
            >
              <Said text={matterName(matter)} />
            </Removable>
          ))}
        </ul>
      )}
      <NativeSelect
        aria-label={say("addSubject")}
        value=""
        maw={260}
        data={[{ value: "", label: say("addSubject") }, ...left.map((value) => ({ value, label: matterName(value) }))]}
        onChange={({ currentTarget: { value } }) => value !== "" && change([...matters, value])}
      />
    </Fieldset>
  );
}
