import * as z from "zod";
import type { AlertChoices } from "../alert/alert-choices.ts";
import type { Language } from "../brand/brand.ts";
import type { Roles } from "./rights.ts";

/** What each may do is in `rights.ts`. */
export const roles = ["viewer", "drafter", "approver", "publisher", "marketing", "admin"] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

export type Person = Roles & {
  id: string;
  name: string;
  /** Lower case; whoever proves to the single sign-on that it is theirs is this person. */
  email?: string;
  /** What they read; absent: English. */
  language?: Language;
  /** Hash of the newest link that signs them in: no other does. */
  link?: string;
  /** Counts how often all that let them in ended at once: sessions and links of an earlier count are dead. Absent: never. */
  stamp?: number;
  /** What they are comes from the groups that the single sign-on says they are in. */
  byGroups?: true;
  /** How many passkeys they have; absent: none. Who has one shows it beside a link. */
  passkeys?: number;
  createdAt: string;
  /** Hostile words are shown to them at once; absent: once they ask for them. */
  showsHostile?: true;
  /** Until then what their customers say next goes to nobody in particular, and they are not asked to approve. */
  awayUntil?: string;
  /** Until then they take a pause: they are as somebody who is away, and nobody gives them a conversation. */
  pausedUntil?: string;
  /** What customers know them as, in the place of their name. */
  pseudonym?: string;
  /** What they want to be mailed of; absent: what is critical, where they may approve. */
  alerts?: AlertChoices;
  /** They want to be asked by mail to decide on replies. */
  mailsDecisions?: true;
  /** After so many hostile mentions in a day they are offered a pause; 0: never; absent: as the brand says. */
  pauseAfter?: number;
};

export function isAway(person: Pick<Person, "awayUntil" | "pausedUntil">, now: Date): boolean {
  return isPaused(person, now) || (person.awayUntil !== undefined && person.awayUntil > now.toISOString());
}

export function isPaused({ pausedUntil }: Pick<Person, "pausedUntil">, now: Date): boolean {
  return pausedUntil !== undefined && pausedUntil > now.toISOString();
}

/** Who is acting: a person, or Earshot itself (a schedule, a queue). */
export type Actor = (Pick<Person, "id" | "name" | "pseudonym" | "pauseAfter" | "pausedUntil"> & Roles) | "earshot";
