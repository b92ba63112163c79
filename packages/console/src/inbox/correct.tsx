import {
  intents,
  lanes,
  sentiments,
  urgencies,
  type Intent,
  type Lane,
  type Sentiment,
  type Urgency,
} from "@earshot/core/classification/classifier";
import type { Mention } from "@earshot/core/mention/mention";
import { Button, Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { Chips } from "./chips.tsx";
import { CorrectReading } from "./correct-reading.tsx";
import { changedParts, nothingRead } from "./corrected-reading.ts";

type Props = { mention: Mention; act: DoIt; busy: boolean };

/** A person's verdict over the judgement of a mention. */
export function Correct({ mention, act, busy }: Props) {
  const { say } = useWords();
  const announce = useAnnounce();
  const judged = mention.classification;
  const judgedLane = judged.lane ?? "reply";
  const read = judged.reading ?? nothingRead;
  const [sentiment, setSentiment] = useState<Sentiment>(judged.sentiment);
  const [urgency, setUrgency] = useState<Urgency>(judged.urgency);
  const [lane, setLane] = useState<"reply" | Lane>(judgedLane);
  const [chosen, setChosen] = useState<Intent[]>(judged.intents);
  const [needsReply, setNeedsReply] = useState(judged.needsReply);
  const [reading, setReading] = useState(read);
  const sameIntents = [...chosen].sort().join() === [...judged.intents].sort().join();
  const readAnew = changedParts(read, reading);
  const verdict = {
    ...(sentiment !== judged.sentiment && sentiment !== "unscored" && { sentiment }),
    ...(urgency !== judged.urgency && { urgency }),
    ...(!sameIntents && { intents: chosen }),
    ...(needsReply !== judged.needsReply && { needsReply }),
    ...(lane !== judgedLane && { lane }),
    ...(readAnew && { reading: readAnew }),
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
        <NativeSelect
          label={say("lane")}
          size="xs"
          value={lane}
          data={(["reply", ...lanes] as const).map((value) => ({ value, label: say(`lane.${value}`) }))}
          onChange={({ currentTarget }) => setLane(currentTarget.value as "reply" | Lane)}
        />
      </Group>
      <Checkbox
        size="xs"
        label={say("needsReply")}
        checked={needsReply}
        onChange={({ currentTarget }) => setNeedsReply(currentTarget.checked)}
      />
      <Chips
        label={say("matter")}
        values={intents}
        chosen={chosen}
        choose={setChosen}
        nameOf={(value) => say(`intent.${value}`)}
      />
      <CorrectReading text={mention.text} read={read} now={reading} change={setReading} />
      <Group>
        <Button
          size="xs"
          variant="light"
          disabled={busy || Object.keys(verdict).length === 0}
          onClick={() =>
            act({
              verb: "correct",
              body: { ...verdict, mention: mention.id },
              after: () => announce(say("said.corrected")),
            })
          }
        >
          {say("correctSave")}
        </Button>
      </Group>
    </Stack>
  );
}
