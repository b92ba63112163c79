import type { ImportedPeople } from "@earshot/core/team/import-people";
import type { SessionView } from "@earshot/core/team/my-sessions";
import type { Person } from "@earshot/core/team/person";
import type { Roles } from "@earshot/core/team/rights";
import { ask, get, post } from "../../api.ts";

export type SignInLink = { person: Person; link: string; until: string };
/** What is absent stays; null takes away. */
export type PersonChange = { [Field in "name" | "email" | "role" | "brands"]?: Person[Field] | null };

const of = (id: string) => `/team/${encodeURIComponent(id)}`;

export const addPerson = (person: Roles & { name: string; email?: string }) => post<SignInLink>("/team", person);
export const changePerson = (id: string, change: PersonChange) => ask<{ person: Person }>("PATCH", of(id), change);
export const setPseudonym = (id: string, pseudonym: string | null) =>
  ask<{ person: Person }>("PUT", `${of(id)}/pseudonym`, { pseudonym });
export const chooseMails = (decisions: boolean) => ask<{ person: Person }>("PUT", "/me/mails", { decisions });
export const newLink = (id: string) => post<SignInLink>(`${of(id)}/link`);
export const signOutPerson = (id: string) => post<void>(`${of(id)}/sign-out`);
export const removePerson = (id: string) => ask<void>("DELETE", of(id));

export const peopleFile = "/api/team.csv";
export const importPeople = (file: { text: string; dryRun: boolean; removeMissing: boolean }) =>
  post<ImportedPeople>("/team/import", file);

export const mySessions = () => get<{ sessions: SessionView[] }>("/me/sessions");
export const endSession = (id: string) => ask<void>("DELETE", `/me/sessions/${encodeURIComponent(id)}`);
export const signOutEverywhere = () => post<void>("/me/sign-out-everywhere");
