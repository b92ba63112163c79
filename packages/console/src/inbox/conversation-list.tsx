import type { Inbox } from "@earshot/api/views";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { Badge, Box, Button, Center, Loader, Tabs, Text } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { ConversationRow } from "./conversation-row.tsx";

const tabs = { open: "open", approved: "onTheirWay", check: "check", all: "all" } as const;
export type Tab = keyof typeof tabs;
const MOST_COUNTED = 200;

type Props = {
  list: UseInfiniteQueryResult<InfiniteData<Inbox>>;
  items: Conversation[];
  tab: Tab;
  setTab(tab: Tab): void;
  opened: string | undefined;
  open(id: string): void;
};

export function ConversationList({ list, items, tab, setTab, opened, open }: Props) {
  const { say } = useWords();
  const counts = list.data?.pages[0]?.counts;
  return (
    <Box>
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
      {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
      {list.isPending && (
        <Center p="xl">
          <Loader aria-label={say("loading")} />
        </Center>
      )}
      {list.data && items.length === 0 && (
        <Text c="dimmed" p="md">
          {say(tab === "open" ? "noneOpen" : "nothing")}
        </Text>
      )}
      <ul aria-label={say("conversations")} style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {items.map((item) => (
          <li key={item.id}>
            <ConversationRow
              item={item}
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

function Count({ n }: { n: number }) {
  return (
    <Badge size="xs" variant="light" color="gray" circle={n < 10}>
      {capped(n)}
    </Badge>
  );
}

function capped(n: number): string {
  return n >= MOST_COUNTED ? `${MOST_COUNTED}+` : String(n);
}
