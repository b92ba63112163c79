import type { Brand } from "@earshot/core/brand/brand";
import type { Person, Role } from "@earshot/core/team/person";
import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { api, type Me } from "./api.ts";

type Session = Me & {
  /** The brand that is looked at. */
  brand: Brand | undefined;
  chooseBrand(id: string): void;
  may(role: Role): boolean;
};

const SessionContext = createContext<Session | undefined>(undefined);
const STORED = "earshot.brand";
const ranks: Record<Role, number> = { viewer: 0, drafter: 1, approver: 2, admin: 3 };

export function useMe() {
  return useQuery({ queryKey: ["me"], queryFn: api.me, refetchInterval: 5000, retry: false });
}

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(STORED));
  const session = useMemo<Session>(
    () => ({
      ...me,
      brand: me.brands.find((brand) => brand.id === chosen) ?? me.brands[0],
      chooseBrand(id) {
        localStorage.setItem(STORED, id);
        setChosen(id);
      },
      may: (role) => ranks[me.person.role] >= ranks[role],
    }),
    [me, chosen],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of SessionProvider");
  return session;
}

/** Names of people by their id. */
export function useNames(): (id: string) => string {
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000 });
  return namesIn(data?.people);
}

/** The same, from what was read already: also for where nobody is signed in. */
export function useKnownNames(): (id: string) => string {
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, enabled: false });
  return namesIn(data?.people);
}

function namesIn(people: Person[] | undefined) {
  return (id: string) => people?.find((person) => person.id === id)?.name ?? (id === "earshot" ? "Earshot" : id);
}
