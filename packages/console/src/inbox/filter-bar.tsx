import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { later } from "../later.tsx";
import { useWords } from "../words/use-words.tsx";

import { chipsOf, laneIn, laneOnly, toggled, type Asked } from "./filter-address.ts";
import { useFilterNames } from "./use-filter-names.ts";

const FilterButton = later(async () => (await import("./filter-button.tsx")).FilterButton);

type Props = {
  asked: Asked;
  choose(asked: Asked): void;
  /** What else stands in the bar. */
  children: ReactNode;
};

/** What is listed besides the lane, as chips that are taken away one by one or all at once. */
export function FilterBar({ asked, choose, children }: Props) {
  const { say } = useWords();
  const nameOf = useFilterNames();
  const chips = chipsOf(asked);
  return (
    <>
      <div className="list-bar">
        <FilterButton asked={asked} choose={choose} />
        {children}
      </div>
      {chips.length > 0 && (
        <ul className="chips" aria-label={say("filters.chosen")}>
          {chips.map(({ field, value }) => {
            const name = `${say(`filters.${field}`)}: ${nameOf(field, value)}`;
            return (
              <li key={`${field} ${value}`}>
                <button
                  type="button"
                  className="chip"
                  aria-label={say("filters.without", { name })}
                  onClick={() => choose(toggled(asked, field, value))}
                >
                  <bdi>{name}</bdi>
                  <IconX size={12} aria-hidden />
                </button>
              </li>
            );
          })}
          {chips.length > 1 && (
            <li>
              <button type="button" className="chip plain-chip" onClick={() => choose(laneOnly(laneIn(asked)))}>
                {say("filters.clear")}
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
