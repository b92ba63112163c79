import * as z from "zod";

/** viewer reads; drafter also edits drafts; approver also approves, declines, dismisses; admin also runs brands, sources, team and the kill switch. */
export const roles = ["viewer", "drafter", "approver", "admin"] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

export type Person = {
  id: string;
  name: string;
  role: Role;
  /** Lower case; whoever proves to the single sign-on that it is theirs is this person. */
  email?: string;
  /** Hash of the newest link that signs them in: no other does. */
  link?: string;
  createdAt: string;
};

/** Who is acting: a person, or Earshot itself (a schedule, a queue). */
export type Actor = { id: string; name: string; role: Role } | "earshot";
