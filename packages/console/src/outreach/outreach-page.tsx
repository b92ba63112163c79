import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useWords } from "../words/use-words.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { useOutreach } from "./use-outreach.ts";

/** What could be said before anybody asks: for a person to use, or not. */
export function OutreachPage() {
  const { say, sayLater } = useWords();
  const [shown, setShown] = useState<"open" | "done">("open");
  const query = useOutreach();
  const all = query.data?.proposals;
  const isIn = (done: object | undefined, which: typeof shown) => (done === undefined) === (which === "open");
  const which = (
    <SegmentedControl
      aria-label={say("outreach")}
      value={shown}
      onChange={setShown}
      data={(["open", "done"] as const).map((value) => ({
        value,
        label: `${say(`tasks.${value}`)} (${all?.filter(({ done }) => isIn(done, value)).length ?? "…"})`,
      }))}
    />
  );
  return (
    <Page title={say("outreach")} actions={which}>
      <Text size="sm" mb="sm">
        {sayLater("outreach.help")}
      </Text>
      <Loaded query={query}>
        {({ proposals }) => {
          const listed = proposals.filter(({ done }) => isIn(done, shown));
          if (listed.length === 0)
            return <Empty title={sayLater("outreach.none")}>{sayLater("outreach.noneHelp")}</Empty>;
          return (
            <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("outreach")}>
              {listed.map((one) => (
                <li key={one.id}>
                  <ProposalCard one={one} />
                </li>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
