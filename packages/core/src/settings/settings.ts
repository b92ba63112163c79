import type { Roles } from "../team/rights.ts";

/** What holds for the whole installation. */
export type Settings = {
  /** The kill switch: nothing is sent. */
  stopped: boolean;
  security?: Security;
  /** By the single sign-on's name for a group: what its people are. */
  groups?: GroupRoles;
  version: number;
};

/** How long a session lasts, in hours: without being used, and at most; and whether who signs in by a link has to have a passkey. */
export type Security = { idleHours: number; absoluteHours: number; requirePasskeys?: boolean };

export const USUAL_SECURITY: Security = { idleHours: 7 * 24, absoluteHours: 30 * 24 };

export const securityOf = (settings: Settings | undefined): Security => settings?.security ?? USUAL_SECURITY;

export type GroupRoles = Record<string, Roles>;
