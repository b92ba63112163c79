import type { Inbox } from "@earshot/api/views";
import type { Lane } from "@earshot/core/classification/classifier";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { Box, Button, Center, Loader, Tabs, Text } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { isUnread, Problem } from "../problem.tsx";
import { keptAt } from "../kept-text.ts";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { ConversationRow } from "./conversation-row.tsx";
import { capped, Count } from "./count.tsx";
import { LaneTabs } from "./lane-tabs.tsx";
import { replyPlace } from "./use-reply-text.ts";

const tabs = { open: "open", approved: "onTheirWay", check: "check", all: "all" } as const;
export type Tab = keyof typeof tabs;

type Props = {
  list: UseInfiniteQueryResult<InfiniteData<Inbox>>;
  items: Conversation[];
  tab: Tab;
  setTab(tab: Tab): void;
  /** Absent: what is to be answered. */
  lane: Lane | undefined;
  setLane(lane: Lane | undefined): void;
  opened: string | undefined;
  open(id: string): void;
};

export function ConversationList({ list, items, tab, setTab, lane, setLane, opened, open }: Props) {
  const { say } = useWords();
  const { person } = useSession();
  const counts = list.data?.pages[0]?.counts;
  return (
    <Box>
      <LaneTabs lane={lane} setLane={setLane} counts={counts} />
      <Tabs value={tab} onChange={(value) => setTab((value as Tab | null) ?? "open")}>
        <Tabs.List style={{ flexWrap: "nowrap", overflowX: "auto" }}>
          {(Object.keys(tabs) as Tab[]).map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              px="xs"
              style={{ whiteSpace: "nowrap" }}
              rightSection={each !== "all" && counts ? <Count n={counts[each]} /> : undefined}
            >
              {say(tabs[each])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {counts !== undefined && counts.overdue > 0 && (
        <Text size="sm" fw={600} px="sm" py={4}>
          {say("overdueCount", { n: capped(counts.overdue) })}
        </Text>
      )}
      {list.error && !(list.data && isUnread(list.error)) && (
        <Problem error={list.error} again={() => void list.refetch()} />
      )}
      {list.isPending && (
        <Center p="xl">
          <Loader aria-label={say("loading")} />
        </Center>
      )}
      {list.data && items.length === 0 && (
        <Text c="dimmed" p="md">
          {say(tab === "open" && !lane ? "noneOpen" : "nothing")}
        </Text>
      )}
      <ul aria-label={say("conversations")} style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {items.map((item) => (
          <li key={item.id}>
            <ConversationRow
              item={item}
              isUnsent={keptAt(person.id, replyPlace(item.brand, item.id)) !== undefined}
              isOpen={item.id === opened}
              open={() => open(item.id)}
              showsStatus={tab === "all"}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button fullWidth variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say("more")}
        </Button>
      )}
    </Box>
  );
}
