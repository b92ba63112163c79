import * as z from "zod";
import { DigestKind } from "../digest/kind.ts";
import { Filter } from "./filter.ts";

/** Roles that a view can be shared with: those who see the inbox. */
export const sharable = ["viewer", "drafter", "approver", "admin"] as const;
const SharedWith = z.enum(["nobody", ...sharable]);

/** A saved filter. `filter` stands as in an address, so that a view can be given on as a link. */
export type View = {
  id: string;
  brand: string;
  name: string;
  filter: Record<string, string>;
  /** The id of the person who made it. */
  owner: string;
  /** Who sees it beside its owner: everybody who may all that this role may. */
  sharedWith: "nobody" | (typeof sharable)[number];
  createdAt: string;
  /** Its owner is mailed what is in it, as often as digests of this kind are made; and the last period for which that was begun. */
  mails?: DigestKind;
  mailedFor?: string;
  version: number;
};

export const NewView = z.object({
  name: z.string().trim().min(1, "input.name-it").max(60),
  filter: Filter,
  sharedWith: SharedWith.default("nobody"),
});

export const ViewChange = NewView.partial().extend({
  sharedWith: SharedWith.optional(),
  /** null: no longer. */
  mails: DigestKind.nullable().optional(),
});

/** A filter as it stands in an address: values parted by commas, without what is absent. */
export function addressOf(filter: Filter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, Array.isArray(value) ? value.join(",") : value]),
  );
}
