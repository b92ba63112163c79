import * as z from "zod";
import { Language } from "../brand/brand.ts";
import { helpdeskNames, type HelpdeskName, type Where } from "./helpdesk.ts";
import type { Problem } from "./problem.ts";

const Secret = z.string().trim().min(8).max(500);
const Id = z.number().int().positive();

export const Connecting = z.strictObject({
  helpdesk: z.enum(helpdeskNames),
  url: z.string().trim().min(1).max(2000),
  /** Needed at first, and where it leads elsewhere; else the one before stays. */
  token: Secret.optional(),
  account: Id.optional(),
  inbox: Id.optional(),
  group: z.string().trim().min(1).max(200).optional(),
  /** What its pushes are signed by; null: it pushes no longer. */
  pushSecret: Secret.nullable().optional(),
  /** What the helpdesk's people read. */
  language: Language.default("en"),
});

/** A brand's helpdesk. */
export type Connected = {
  brand: string;
  helpdesk: HelpdeskName;
  where: Where;
  language: Language;
  /** Sealed by the vault: what a `HelpdeskSecrets` is. */
  secret: string;
  /** It has a secret for pushes. */
  pushes: boolean;
  connectedAt: string;
  connectedBy: string;
  version: number;
};

export type HelpdeskSecrets = { token: string; push?: string };

/** How it answered when it was asked last. */
export type HelpdeskHealth = { at: string; problem?: Problem; pushedAt?: string };
