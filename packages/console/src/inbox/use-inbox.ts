import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { api } from "../api.ts";
import { searchFor, type Asked } from "./filter-address.ts";
import { covers, knownTo, taken, type Listed, type Window } from "./windowed.ts";

const REFRESH_MS = 2000;
const HIDDEN_REFRESH_MS = 20_000;
/** Rows that are asked for beyond what is on the screen, in each direction. */
const BEYOND = 40;
/** Rows beyond the screen that must be known: those behind them are asked for once these are not. */
const NEAR = 15;
const MOST_TURNS = 20;
const FIRST: Window = { from: 0, limit: 2 * BEYOND };

/**
 * What a filter lists, as a window on it: one question a turn, which costs next to nothing while nothing changed.
 * `look` says which rows are on the screen.
 */
export function useInbox(
  brand: string,
  asked: Asked,
): { list: UseQueryResult<Listed>; look(from: number, to: number): void } {
  const client = useQueryClient();
  const of = searchFor(asked);
  const window = useRef(FIRST);
  const near = useRef(FIRST);
  const queryKey = ["inbox", brand, of];
  const list = useQuery({
    queryKey,
    async queryFn() {
      const had = client.getQueryData<Listed>(queryKey);
      const { from, limit } = window.current;
      if (had?.next !== undefined) {
        // Read by date: the newest again, or what comes after the oldest known.
        const end = knownTo(had);
        if (from + limit > end && from > 0) return taken(had, end, await api.inbox(brand, asked, { after: had.next }));
        return read(had, 0, { seen: had.version });
      }
      return read(had, from, { skip: from, limit, seen: had && covers(had, window.current) ? had.version : undefined });
    },
    refetchInterval: () => (document.hidden ? HIDDEN_REFRESH_MS : REFRESH_MS),
    refetchIntervalInBackground: true,
    structuralSharing: false,
  });
  async function read(had: Listed | undefined, from: number, window: Parameters<typeof api.look>[2]): Promise<Listed> {
    const answer = await api.look(brand, asked, window);
    if (answer.unchanged) return had!;
    return taken(had, from, answer);
  }
  useEffect(() => {
    window.current = FIRST;
    near.current = FIRST;
  }, [brand, of]);
  const { refetch } = list;
  const isReading = useRef(false);
  /** One question at a time, however fast the list is pushed: the next one asks for where it then is. */
  const catchUp = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    try {
      for (let turns = 0; turns < MOST_TURNS; turns++) {
        const known = client.getQueryData<Listed>(["inbox", brand, of]);
        if (!known || covers(known, near.current)) return;
        const { isError } = await refetch({ cancelRefetch: false });
        if (isError) return;
      }
    } finally {
      isReading.current = false;
    }
  }, [client, brand, of, refetch]);
  const look = useCallback(
    (from: number, to: number) => {
      const start = Math.max(0, from - BEYOND);
      window.current = { from: start, limit: to + BEYOND - start };
      near.current = { from: Math.max(0, from - NEAR), limit: to + NEAR - Math.max(0, from - NEAR) };
      void catchUp();
    },
    [catchUp],
  );
  return { list, look };
}
