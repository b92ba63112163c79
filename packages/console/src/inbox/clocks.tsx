import type { Clocks as Figures } from "@earshot/core/hours/clocks";
import { Text } from "@mantine/core";
import { lengthIn } from "../coverage/length.ts";
import { useWords } from "../words/use-words.tsx";

/** How long it took to be heard, and how long the customer has waited or did, in open time. */
export function Clocks({ clocks: { lag, open, answeredAt } }: { clocks: Figures }) {
  const { say, language } = useWords();
  const heard = lag === undefined ? say("clock.noDate") : say("clock.lag", { lag: lengthIn(language, lag) });
  const length = open === undefined ? undefined : lengthIn(language, open);
  return (
    <Text size="xs" c="dimmed" className="clocks">
      {heard}
      {length !== undefined && ` · ${say(answeredAt ? "clock.answered" : "clock.waits", { open: length })}`}
    </Text>
  );
}
