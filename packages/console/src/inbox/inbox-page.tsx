import type { Lane } from "@earshot/core/classification/classifier";
import { Box, Center, Text, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { useSession } from "../session.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { ConversationList, type Tab } from "./conversation-list.tsx";
import { ConversationPane } from "./conversation-pane.tsx";

const REFRESH_MS = 2000;

/** What waits for a person, the most pressing first, with the conversation that is open beside it. */
export function InboxPage() {
  const { say } = useWords();
  const announce = useAnnounce();
  const { brand } = useSession();
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const [tab, setTab] = useState<Tab>("open");
  const [lane, setLane] = useState<Lane>();
  const narrow = useMediaQuery("(max-width: 43.74em)", false, { getInitialValueInEffect: false });
  const brandId = brand!.id;
  const list = useInfiniteQuery({
    queryKey: ["inbox", brandId, lane, tab],
    queryFn: ({ pageParam }) => api.inbox(brandId, tab, lane, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    refetchInterval: REFRESH_MS,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const opened = id === undefined ? undefined : decodeURIComponent(id);
  const at = items.findIndex((item) => item.id === opened);
  const lastAt = useRef(0);
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
  }, [at]);

  const open = (conversation: string) => go(`/inbox/${encodeURIComponent(conversation)}`);
  const move = (by: 1 | -1) => {
    // What was open may have left the list: then its neighbour has taken its place.
    const from = at >= 0 ? at + by : opened === undefined ? 0 : lastAt.current + (by === 1 ? 0 : -1);
    const to = Math.min(items.length - 1, Math.max(0, from));
    const next = items[to];
    if (!next) return;
    open(next.id);
    announce(say("said.selected", { name: next.author.name || next.author.id, n: to + 1, of: items.length }));
  };
  useShortcuts({ next: () => move(1), previous: () => move(-1) });

  const shown =
    opened === undefined ? (
      <Center h="100%" p="xl">
        <Text c="dimmed">{say("pickOne")}</Text>
      </Center>
    ) : (
      <ConversationPane
        key={`${brandId} ${opened}`}
        brand={brandId}
        id={opened}
        back={narrow ? () => go("/inbox") : undefined}
      />
    );
  const showsList = !narrow || opened === undefined;
  return (
    <>
      <VisuallyHidden component="h1">{say("inbox")}</VisuallyHidden>
      <div className={narrow ? "panes one" : "panes"}>
        {showsList && (
          <ConversationList
            list={list}
            items={items}
            tab={tab}
            setTab={setTab}
            lane={lane}
            setLane={setLane}
            opened={opened}
            open={open}
          />
        )}
        {(!narrow || opened !== undefined) && <Box>{shown}</Box>}
      </div>
    </>
  );
}
