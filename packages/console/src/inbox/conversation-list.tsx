import type { Inbox } from "@earshot/api/views";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { Badge, Box, Button, Center, Group, Loader, Tabs, Text } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { LevelBadge, SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNow } from "../use-now.ts";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

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
            <Tabs.Tab key={each} value={each} px="xs" style={{ whiteSpace: "nowrap" }}>
              {say(tabs[each])} {each !== "all" && counts && <Count n={counts[each]} />}
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
            <Row item={item} isOpen={item.id === opened} open={() => open(item.id)} showsStatus={tab === "all"} />
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

function Row({
  item,
  isOpen,
  open,
  showsStatus,
}: {
  item: Conversation;
  isOpen: boolean;
  open(): void;
  showsStatus: boolean;
}) {
  const { say } = useWords();
  const now = useNow(20_000);
  const late = item.dueAt !== undefined && Date.parse(item.dueAt) < now;
  return (
    <button
      type="button"
      className="row"
      aria-current={isOpen}
      onClick={open}
      ref={(row) => {
        if (isOpen) row?.scrollIntoView({ block: "nearest" });
      }}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text component="span" fw={600} truncate>
          <Said text={item.author.name || item.author.id} />
        </Text>
        <Text component="span" size="xs" fw={late ? 700 : 400} style={{ whiteSpace: "nowrap" }}>
          {item.dueAt ? (
            <>
              {late && "⚠ "}
              <When at={item.dueAt} />
            </>
          ) : (
            <When at={item.heardAt} />
          )}
        </Text>
      </Group>
      <span
        dir="auto"
        className="clamp"
        style={{ unicodeBidi: "isolate", overflowWrap: "anywhere", fontSize: "0.9em" }}
      >
        {item.preview}
      </span>
      <Group gap={4} mt={4}>
        <Badge variant="outline" color="gray" size="sm" tt="none">
          {item.platform}
        </Badge>
        {item.rating && (
          <Text component="span" size="xs">
            ★ {say("rating", item.rating)}
          </Text>
        )}
        <SentimentBadge sentiment={item.sentiment} />
        {item.urgency !== "normal" && <UrgencyBadge urgency={item.urgency} />}
        {showsStatus && <LevelBadge of="status" level={item.status} />}
      </Group>
    </button>
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
