import { commonMatters, polarities, type Polarity, type ReadMatter } from "@earshot/core/classification/reading";
import { Button, Group, NativeSelect, Text } from "@mantine/core";
import { useState } from "react";
import { MatterBadge } from "../reading/matter-badge.tsx";
import { useMatterName } from "../reading/use-matter-name.ts";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { withMatter } from "./corrected-reading.ts";
import { Removable } from "./removable.tsx";

type Props = { matters: readonly ReadMatter[]; change(matters: ReadMatter[]): void };

/** The subjects of a mention, to take away, to add, or to see otherwise. */
export function CorrectMatters({ matters, change }: Props) {
  const { say } = useWords();
  const { brand } = useSession();
  const nameOf = useMatterName();
  const [matter, setMatter] = useState<string>(commonMatters[0]);
  const [polarity, setPolarity] = useState<Polarity>("negative");
  const own = brand?.matters?.map(({ name }) => name) ?? [];
  return (
    <div role="group" aria-label={say("subjects")}>
      <Text size="xs" fw={500} mb={4}>
        {say("subjects")}
      </Text>
      <ul className="parts">
        {matters.map((each, i) => (
          <Removable
            key={`${each.matter} ${each.start ?? ""} ${i}`}
            name={nameOf(each.matter)}
            remove={() => change(matters.filter((_, at) => at !== i))}
          >
            <MatterBadge {...each} />
          </Removable>
        ))}
      </ul>
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={say("subject")}
          size="xs"
          value={matter}
          data={[...new Set([...commonMatters, ...own])].map((value) => ({ value, label: nameOf(value) }))}
          onChange={({ currentTarget }) => setMatter(currentTarget.value)}
        />
        <NativeSelect
          label={say("sentiment")}
          size="xs"
          value={polarity}
          data={polarities.map((value) => ({ value, label: say(`sentiment.${value}`) }))}
          onChange={({ currentTarget }) => setPolarity(currentTarget.value as Polarity)}
        />
        <Button size="xs" variant="default" onClick={() => change(withMatter(matters, { matter, polarity }))}>
          {say("addSubject")}
        </Button>
      </Group>
    </div>
  );
}
