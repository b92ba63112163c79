import type { Inbox } from "@earshot/api/views";
import { lanes, type Lane } from "@earshot/core/classification/classifier";
import { Tabs } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { Count } from "./count.tsx";

type Props = {
  /** Absent: what is to be answered. */
  lane: Lane | undefined;
  setLane(lane: Lane | undefined): void;
  counts: Inbox["counts"] | undefined;
};

/** What is to be answered, and what waits beside it. */
export function LaneTabs({ lane, setLane, counts }: Props) {
  const { say } = useWords();
  return (
    <Tabs
      value={lane ?? "reply"}
      variant="pills"
      p={6}
      onChange={(value) => setLane(lanes.find((each) => each === value))}
    >
      <Tabs.List aria-label={say("lane")} style={{ flexWrap: "nowrap", overflowX: "auto" }}>
        {(["reply", ...lanes] as const).map((each) => (
          <Tabs.Tab
            key={each}
            value={each}
            px="xs"
            py={4}
            style={{ whiteSpace: "nowrap" }}
            rightSection={each !== "reply" && counts && counts[each] > 0 ? <Count n={counts[each]} /> : undefined}
          >
            {say(`lane.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
