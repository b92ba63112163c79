import { createContext, useContext, useMemo, useState, type ReactNode } from "react";

/** Conversations that somebody marked to do one thing to all of them. */
export type Selection = {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Marks all of these and no other. */
  choose(ids: Iterable<string>): void;
  clear(): void;
};

const SelectionContext = createContext<Selection | undefined>(undefined);

/** Marks belong to what is listed: another `of` (brand, lane and filters) starts without any. */
export function SelectionProvider({ of, children }: { of: string; children: ReactNode }) {
  const [marked, setMarked] = useState<{ of: string; ids: ReadonlySet<string> }>({ of, ids: new Set() });
  const selection = useMemo<Selection>(() => {
    const ids = marked.of === of ? marked.ids : new Set<string>();
    return {
      ids,
      toggle(id) {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setMarked({ of, ids: next });
      },
      choose: (chosen) => setMarked({ of, ids: new Set(chosen) }),
      clear: () => setMarked({ of, ids: new Set() }),
    };
  }, [marked, of]);
  return <SelectionContext.Provider value={selection}>{children}</SelectionContext.Provider>;
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error("useSelection outside of SelectionProvider");
  return selection;
}
