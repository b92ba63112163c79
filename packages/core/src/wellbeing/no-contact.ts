import { Refusal } from "../errors.ts";

/** Somebody who is not written to: they asked for it (`asked`), or the platform says that they blocked us (`blocked`). */
export type NoContact = {
  brand: string;
  platform: string;
  /** The author's id there. */
  author: string;
  name: string;
  why: "asked" | "blocked";
  /** A person's id, or `earshot` where the platform said so. */
  by: string;
  at: string;
  /** The conversation in which it was noted. */
  conversation?: string;
  version: number;
  /** Somebody let them be written to again; then the rest says how it was before. */
  lifted?: { by: string; at: string; reason: string };
};

/** Whether it holds. */
export const isStanding = (noted: NoContact | undefined): noted is NoContact & { lifted?: never } =>
  noted !== undefined && noted.lifted === undefined;

/** Why nobody writes to them, by code: for a refusal, a reply that is given back, and who reads of it. */
export const whyNot = ({ why, name, author }: NoContact) => ({ code: `contact.${why}`, name: name || author }) as const;

/** @throws Refusal `bad-input` (details.noContact) where nobody is to write to them */
export function mustBeContactable(noted: NoContact | undefined): void {
  if (isStanding(noted)) throw new Refusal("bad-input", whyNot(noted), { noContact: noted });
}
