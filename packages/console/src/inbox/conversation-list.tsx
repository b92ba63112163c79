import type { Inbox } from "@earshot/api/views";
import type { Claim } from "@earshot/core/claim/claim";
import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { keptAt } from "../kept-text.ts";
import { useNames, useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { ConversationRow, SkeletonRow } from "./conversation-row.tsx";
import { useSelection } from "./selection.tsx";
import { usePlace } from "./use-place.ts";
import { replyPlace } from "./use-reply-text.ts";
import type { Listed } from "./windowed.ts";

/** Pixels; every row is as high, so that any place in the order is known without drawing what is before it. */
const ROW = 64;
const OVERSCAN = 8;
/** Rows whose reason for standing first is said without being asked. */
const EXPLAINED = 3;
const SKELETONS = 12;

type Props = {
  /** Brand, lane and filters: another list starts at its top. */
  of: string;
  listed: Listed | undefined;
  opened: string | undefined;
  /** The opened one's place, or the place that it left. */
  at: number;
  open(id: string): void;
  look(from: number, to: number): void;
  /** Who is at work, by conversation. */
  atWork: Inbox["atWork"] | undefined;
  refusedOf(id: string): Error | null;
  /** What is said where nothing is listed. */
  empty: ReactNode;
};

/** The conversations of a lane, of which only those on the screen are drawn. */
export function ConversationList({ of, listed, opened, at, open, look, atWork, refusedOf, empty }: Props) {
  const { say } = useWords();
  const { person } = useSession();
  const nameOf = useNames();
  const languageName = useLanguageName();
  const selection = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const count = listed?.total ?? SKELETONS;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    // The row that has the focus stays drawn wherever the list is pushed: else the focus would be lost.
    rangeExtractor: (range: Range) => withFocused(range, list.current),
  });
  const drawn = virtualizer.getVirtualItems();
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  // Again when it changed: what is on the screen may be another, or known for an older order.
  useEffect(() => look(first, last + 1), [look, first, last, listed]);
  const { above, seenTop } = usePlace(of, listed, list, virtualizer, ROW);
  useEffect(() => {
    if (first === 0) seenTop();
  }, [first, seenTop]);

  // Shown when it is opened, and not again each time that the list changes around it.
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (opened === undefined || shown.current === opened || listed?.rows.get(at)?.row.id !== opened) return;
    shown.current = opened;
    virtualizer.scrollToIndex(at, { align: "auto" });
  }, [opened, at, listed, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !listed) return;
    const page = Math.max(1, last - first - 1);
    const from = wanted.current ?? placeOf(document.activeElement) ?? at;
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: listed.total - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(Math.min(listed.total - 1, Math.max(0, to)));
  };
  /** A row that is to have the focus as soon as it is drawn with what it says. */
  const wanted = useRef<number>(undefined);
  const focusRow = (to: number) => {
    wanted.current = to;
    virtualizer.scrollToIndex(to, { align: "auto" });
    focusWanted();
  };
  const focusWanted = () => {
    if (wanted.current === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"] button.row`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = undefined;
  };
  useLayoutEffect(focusWanted);
  const tabStop = drawn.some(({ index }) => index === at) ? at : first;

  return (
    <div className="list" ref={scroller} data-total={listed?.total}>
      {above > 0 && (
        <div className="list-news">
          <Button
            size="compact-xs"
            radius="xl"
            leftSection={<IconArrowUp size={14} aria-hidden />}
            onClick={() => {
              virtualizer.scrollToOffset(0);
              seenTop();
            }}
          >
            {say("list.newAbove", { n: above })}
          </Button>
        </div>
      )}
      {listed?.total === 0 ? (
        empty
      ) : (
        <ul
          ref={list}
          aria-label={say("conversations")}
          aria-busy={!listed}
          style={{ blockSize: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
          onBlur={() => (wanted.current = undefined)}
        >
          {drawn.map(({ index, start }) => {
            const row = listed?.rows.get(index)?.row;
            return (
              <li
                key={row?.id ?? `${index}`}
                aria-posinset={index + 1}
                aria-setsize={count}
                data-id={row?.id}
                data-at={index}
                style={{ blockSize: ROW, transform: `translateY(${start}px)` }}
              >
                {row ? (
                  <ConversationRow
                    item={row}
                    isOpen={row.id === opened}
                    isMarked={selection.ids.has(row.id)}
                    isUnsent={keptAt(person.id, replyPlace(row.brand, row.id)) !== undefined}
                    isRefused={refusedOf(row.id) !== null}
                    isExplained={index < EXPLAINED || row.id === opened}
                    isTabStop={index === tabStop}
                    owner={row.owner === undefined ? undefined : nameOf(row.owner)}
                    writing={othersIn(atWork?.[row.id]?.claim, person.id)}
                    languageName={languageName}
                    open={open}
                    mark={selection.toggle}
                  />
                ) : (
                  <SkeletonRow n={index} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function othersIn(claim: Claim | undefined, me: string): string | undefined {
  return claim && claim.by !== me ? claim.name : undefined;
}

function withFocused(range: Range, list: HTMLElement | null): number[] {
  const drawn = defaultRangeExtractor(range);
  const focused = list?.contains(document.activeElement) ? placeOf(document.activeElement) : undefined;
  if (focused === undefined || focused >= range.count || drawn.includes(focused)) return drawn;
  return [...drawn, focused].sort((a, b) => a - b);
}

function placeOf(element: Element | null): number | undefined {
  const at = element?.closest<HTMLElement>("li[data-at]")?.dataset["at"];
  return at === undefined ? undefined : Number(at);
}
