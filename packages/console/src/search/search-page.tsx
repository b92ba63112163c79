import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { api } from "../api.ts";
import { askedIn, searchFor, type Asked } from "../inbox/filter-address.ts";
import { FilterBar } from "../inbox/filter-bar.tsx";
import { Page } from "../page.tsx";
import { Problem } from "../problem.tsx";
import { useNames, useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { HitItem } from "./hit-item.tsx";
import "./search.css";

const PAUSE_MS = 250;

/** Everything stored, by its words. What is asked stands in the address. */
export function SearchPage() {
  const { say } = useWords();
  const { brand } = useSession();
  const nameOf = useNames();
  const address = useSearch();
  const [, go] = useLocation();
  const q = new URLSearchParams(address).get("q") ?? "";
  const { lane: _, ...asked } = askedIn(address);
  const [typed, setTyped] = useState(q);
  const ask = (next: string, filter: Asked) => {
    const rest = searchFor(filter).slice(1);
    const said = [next.trim() && `q=${encodeURIComponent(next.trim())}`, rest].filter(Boolean).join("&");
    go(`/search${said && `?${said}`}`, { replace: true });
  };
  useEffect(() => setTyped((now) => (now.trim() === q ? now : q)), [q]);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const soon = setTimeout(() => ask(typed, asked), PAUSE_MS);
    return () => clearTimeout(soon);
  });

  const found = useInfiniteQuery({
    queryKey: ["search", brand!.id, q, searchFor(asked)],
    queryFn: ({ pageParam }) => api.search(brand!.id, q, asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    enabled: q !== "",
    retry: false,
    placeholderData: keepPreviousData,
  });
  const pages = q === "" ? [] : (found.data?.pages ?? []);
  const items = pages.flatMap((page) => page.items);
  const last = pages.at(-1);
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  return (
    <Page title={say("search")}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed, asked);
        }}
      >
        <TextInput
          type="search"
          dir="auto"
          autoFocus
          aria-label={say("search.label")}
          placeholder={say("search.placeholder")}
          aria-describedby="search-hint"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </form>
      <p id="search-hint" className="search-hint">
        {say("search.hint")}
      </p>
      <FilterBar asked={asked} choose={(next) => ask(typed, next)}>
        <span />
      </FilterBar>
      {found.error && q !== "" && <Problem error={found.error} again={() => void found.refetch()} />}
      <ul className="hits" aria-label={say("search.found")} aria-busy={found.isFetching}>
        {items.map((hit) => (
          <HitItem key={`${hit.kind} ${hit.id} ${hit.conversation}`} hit={hit} nameOf={nameOf} />
        ))}
      </ul>
      <p role="status" className="search-state">
        {last && !found.error && !found.isPlaceholderData && (
          <>
            {items.length === 0 && !last.next && `${say("search.nothing")} `}
            {say("search.looked", { n: looked })} {last.next && items.length === 0 && say("search.partly")}{" "}
            {last.since && say("search.since", { at: last.since })}
          </>
        )}
      </p>
      {found.hasNextPage && (
        <Button variant="subtle" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say("more")}
        </Button>
      )}
    </Page>
  );
}
