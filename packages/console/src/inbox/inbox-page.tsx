import "./list.css";
import { VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useParams, useSearch } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { later } from "../later.tsx";
import { isUnread, Problem } from "../problem.tsx";
import { NARROW } from "../shell/narrow.ts";
import { useSession } from "../session.tsx";
import { titleTab } from "../shell/alerts/tab-title.ts";
import { useShortcuts } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { ConversationPane } from "./conversation-pane.tsx";
import { EmptyLane } from "./empty-lane.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { askedIn, laneIn, laneOnly, searchFor, type Asked } from "./filter-address.ts";
import { Lanes, laneBeside } from "./lanes.tsx";
import { sayNotDone } from "./not-done.tsx";
import { useOpensFirst } from "./opens-first.ts";
import { InboxOrderContext } from "./order.tsx";
import { PraiseTogether } from "./praise-together.tsx";
import { SelectionProvider, useSelection } from "./selection.tsx";
import { useInbox } from "./use-inbox.ts";
import { useOrder } from "./use-order.ts";

const FirstSteps = later(async () => (await import("./first-steps.tsx")).FirstSteps);
const ViewMenu = later(async () => (await import("./view-menu.tsx")).ViewMenu);
const SelectionBar = later(async () => (await import("./selection-bar.tsx")).SelectionBar);

/** What waits for a person, what harms most by waiting first, with the conversation that is open beside it. */
export function InboxPage() {
  const search = useSearch();
  const { brand } = useSession();
  const asked = useMemo(() => askedIn(search), [search]);
  return (
    <SelectionProvider of={`${brand!.id} ${searchFor(asked)}`}>
      <Inbox brand={brand!.id} asked={asked} />
    </SelectionProvider>
  );
}

function Inbox({ brand, asked }: { brand: string; asked: Asked }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { person } = useSession();
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const hasColumn = useMediaQuery("(min-width: 76em)", true, { getInitialValueInEffect: false });
  const { list, look } = useInbox(brand, asked);
  const views = useQuery({ queryKey: ["views", brand], queryFn: () => api.views(brand), staleTime: 20_000 });
  const opened = id === undefined ? undefined : decodeURIComponent(id);
  const of = searchFor(asked);
  const open = useCallback(
    (conversation: string | undefined, how?: { replace: boolean }) =>
      go(`/inbox${conversation === undefined ? "" : `/${encodeURIComponent(conversation)}`}${of}`, how),
    [go, of],
  );
  const { shown, order, at, found } = useOrder(list.data, opened, {
    open,
    refuse: (row, refused, error) =>
      sayNotDone(refused, error, {
        title: say("list.notDone", { name: row?.author.name || row?.author.id || "" }),
        open: say("list.open"),
        close: say("close"),
        back: () => open(refused),
      }),
  });
  const selection = useSelection();

  const [opensFirst] = useOpensFirst(person.id);
  const first = shown?.rows.get(0)?.row.id;
  const opensItself = opened === undefined && !narrow && opensFirst && first !== undefined;
  useEffect(() => {
    if (opensItself) open(first, { replace: true });
  });

  const move = (by: 1 | -1) => {
    if (!shown) return;
    // What was open may have left the list: then its neighbour has taken its place.
    const from = opened === undefined ? 0 : found === undefined ? at + (by === 1 ? 0 : -1) : at + by;
    const to = Math.min(shown.total - 1, Math.max(0, from));
    const next = shown.rows.get(to)?.row;
    if (!next) return;
    open(next.id);
    announce(say("said.selected", { name: next.author.name || next.author.id, n: to + 1, of: shown.total }));
  };
  useEffect(() => titleTab(say("inbox")), [say]);
  const choose = (next: Asked) => go(`/inbox${searchFor(next)}`);
  const toLane = (by: 1 | -1) => {
    const lane = laneBeside(laneIn(asked), by);
    choose(laneOnly(lane));
    announce(say(`lane.${lane}`));
  };
  useShortcuts({
    next: () => move(1),
    previous: () => move(-1),
    laneAfter: () => toLane(1),
    laneBefore: () => toLane(-1),
    mark: () => opened !== undefined && found !== undefined && selection.toggle(opened),
    markAll: () => shown && selection.choose([...shown.rows.values()].map(({ row }) => row.id)),
    leave: () => selection.ids.size > 0 && selection.clear(),
  });

  const saved = views.data?.views ?? [];
  const lanes = <Lanes asked={asked} counts={list.data?.counts} views={saved} compact={!hasColumn} />;
  return (
    <InboxOrderContext.Provider value={order}>
      <VisuallyHidden component="h1">{say("inbox")}</VisuallyHidden>
      <div className="panes" data-column={hasColumn || undefined} data-narrow={narrow || undefined}>
        {hasColumn && lanes}
        {(!narrow || opened === undefined) && (
          <div className="list-side">
            {!hasColumn && lanes}
            <FilterBar asked={asked} choose={choose}>
              <span className="list-total">{shown && !shown.next && say("list.listed", { n: shown.total })}</span>
              <PraiseTogether lane={laneIn(asked)} />
              <ViewMenu asked={asked} views={saved} />
            </FilterBar>
            {list.error && !(list.data && isUnread(list.error)) && (
              <Problem error={list.error} again={() => void list.refetch()} />
            )}
            {(list.data || !list.error) && (
              <ConversationList
                of={`${brand} ${of}`}
                listed={shown}
                opened={opened}
                at={at}
                open={open}
                look={look}
                atWork={list.data?.atWork}
                refusedOf={order.refusedOf}
                empty={<EmptyLane asked={asked} />}
              />
            )}
            {selection.ids.size > 0 && <SelectionBar />}
          </div>
        )}
        {(!narrow || opened !== undefined) && (
          <div className="open-side">
            {opened !== undefined ? (
              <ConversationPane
                key={`${brand} ${opened}`}
                brand={brand}
                id={opened}
                back={narrow ? () => open(undefined) : undefined}
              />
            ) : (
              list.data && !opensItself && <FirstSteps listed={shown?.total} />
            )}
          </div>
        )}
      </div>
    </InboxOrderContext.Provider>
  );
}
