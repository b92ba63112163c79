import {
  intents,
  sentiments,
  urgencies,
  type Classification,
  type Intent,
  type Sentiment,
  type Urgency,
} from "@earshot/core/classification/classifier";
import { Button, Checkbox, Chip, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

type Props = { mention: string; judged: Classification; act: DoIt; busy: boolean };

/** A person's verdict over the judgement of a mention. */
export function Correct({ mention, judged, act, busy }: Props) {
  const { say } = useWords();
  const announce = useAnnounce();
  const [sentiment, setSentiment] = useState<Sentiment>(judged.sentiment);
  const [urgency, setUrgency] = useState<Urgency>(judged.urgency);
  const [chosen, setChosen] = useState<Intent[]>(judged.intents);
  const [needsReply, setNeedsReply] = useState(judged.needsReply);
  const sameIntents = [...chosen].sort().join() === [...judged.intents].sort().join();
  const verdict = {
    ...(sentiment !== judged.sentiment && sentiment !== "unscored" && { sentiment }),
    ...(urgency !== judged.urgency && { urgency }),
    ...(!sameIntents && { intents: chosen }),
    ...(needsReply !== judged.needsReply && { needsReply }),
  };
  const options = sentiments.filter((each) => each !== "unscored" || judged.sentiment === "unscored");
  return (
    <Stack gap="xs" mt="sm" role="group" aria-label={say("correctTitle")}>
      <Text size="sm" fw={600}>
        {say("correctTitle")}
      </Text>
      <Text size="xs">{say("correctHelp")}</Text>
      <Group gap="xs">
        <NativeSelect
          label={say("sentiment")}
          size="xs"
          value={sentiment}
          data={options.map((value) => ({ value, label: say(`sentiment.${value}`) }))}
          onChange={({ currentTarget }) => setSentiment(currentTarget.value as Sentiment)}
        />
        <NativeSelect
          label={say("urgency")}
          size="xs"
          value={urgency}
          data={urgencies.map((value) => ({ value, label: say(`urgency.${value}`) }))}
          onChange={({ currentTarget }) => setUrgency(currentTarget.value as Urgency)}
        />
      </Group>
      <Chip.Group multiple value={chosen} onChange={(next) => setChosen(next)}>
        <Group gap={6}>
          {intents.map((intent) => (
            <Chip key={intent} value={intent} size="xs" variant="outline">
              {say(`intent.${intent}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Checkbox
        size="xs"
        label={say("needsReply")}
        checked={needsReply}
        onChange={({ currentTarget }) => setNeedsReply(currentTarget.checked)}
      />
      <Group>
        <Button
          size="xs"
          variant="light"
          disabled={busy || Object.keys(verdict).length === 0}
          onClick={() =>
            act({ verb: "correct", body: { ...verdict, mention }, after: () => announce(say("said.corrected")) })
          }
        >
          {say("correctSave")}
        </Button>
      </Group>
    </Stack>
  );
}
