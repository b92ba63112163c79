import type { Brand } from "@earshot/core/brand/brand";
import type { Role } from "@earshot/core/team/person";
import { may, rightsOf, roleIn, type Right } from "@earshot/core/team/rights";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { api, ApiProblem, type Me, type TeamRead } from "./api.ts";
import { usePersonsLanguage } from "./words/use-persons-language.ts";

type Session = Me & {
  /** The brand that is looked at. */
  brand: Brand | undefined;
  /** What one is there. */
  role: Role | undefined;
  chooseBrand(id: string): void;
  /** Whether one may do it in this brand. */
  may(right: Right): boolean;
  /** Whether one may do it in all brands: what concerns the whole installation. */
  mayEverywhere(right: Right): boolean;
};

const SessionContext = createContext<Session | undefined>(undefined);
const STORED = "earshot.brand";
const LOOK_MS = 5000;
/** Each look without a session counts as a wrong one, of which a network has 60 in five minutes. A tab that is come back to looks at once. */
const SIGNED_OUT_LOOK_MS = 60_000;

export function useMe() {
  const client = useQueryClient();
  return useQuery({
    queryKey: ["me"],
    async queryFn() {
      const before = client.getQueryData<Me>(["me"]);
      const now = await api.me();
      // What was read for somebody else, or with other rights, is nobody's any more.
      if (before && whoIs(before) !== whoIs(now))
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" });
      return now;
    },
    refetchInterval: ({ state }) => (isSignedOut(state.error) ? SIGNED_OUT_LOOK_MS : LOOK_MS),
    retry: false,
  });
}

export const isSignedOut = (error: unknown): error is ApiProblem => error instanceof ApiProblem && error.status === 401;

/** The person, with what they are where: while it is the same, what was shown may stay. */
export const whoIs = ({ person: { id, role, brands } }: Me): string =>
  JSON.stringify([id, role, Object.entries(brands ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(STORED));
  usePersonsLanguage(me.person);
  const session = useMemo<Session>(() => {
    const brand = me.brands.find(({ id }) => id === chosen) ?? me.brands[0];
    const { role } = me.person;
    const mayEverywhere = (right: Right) => role !== undefined && rightsOf[role].includes(right);
    return {
      ...me,
      brand,
      role: brand ? roleIn(me.person, brand.id) : role,
      chooseBrand(id) {
        localStorage.setItem(STORED, id);
        setChosen(id);
      },
      may: (right) => (brand ? may(me.person, right, brand.id) : mayEverywhere(right)),
      mayEverywhere,
    };
  }, [me, chosen]);
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of SessionProvider");
  return session;
}

/** Names of people and access keys by their id; who came since the team was read is asked for. */
export function useNames(): (id: string) => string {
  const { may } = useSession();
  const { data, refetch } = useQuery({
    queryKey: ["team"],
    queryFn: api.team,
    staleTime: 60_000,
    enabled: may("read"),
  });
  return (id) => {
    if (data && !isKnown(called(data), id) && !askedFor.has(id)) {
      askedFor.add(id);
      void refetch();
    }
    return namesIn(data)(id);
  };
}

/** Ids that were asked for once: who has left the team stays unknown. */
const askedFor = new Set<string>();

const called = ({ people, former, keys }: TeamRead) => [...people, ...former, ...keys];

const isKnown = (people: readonly { id: string }[], id: string) =>
  id === "earshot" || people.some((person) => person.id === id);

/** The same, from what was read already: also for where nobody is signed in. */
export function useKnownNames(): (id: string) => string {
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, enabled: false });
  return useMemo(() => namesIn(data), [data]);
}

function namesIn(team: TeamRead | undefined) {
  const all = team ? called(team) : [];
  return (id: string) => all.find((person) => person.id === id)?.name ?? (id === "earshot" ? "Earshot" : id);
}
