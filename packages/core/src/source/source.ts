import * as z from "zod";
import type { Account } from "../connector.ts";
import type { Trouble } from "../errors.ts";
import type { Credential } from "./credential.ts";
import type { Remark } from "./remark.ts";

/** What a person says when connecting a source. */
export const NewSource = z.object({
  platform: z.string().min(1).max(40),
  name: z.string().trim().max(80).optional(),
  settings: z.record(z.string(), z.unknown()).default({}),
  secret: z.record(z.string(), z.string()).optional(),
  /** Seconds; the connector's own when absent. */
  interval: z
    .number()
    .int()
    .min(10)
    .max(7 * 86_400)
    .optional(),
  /** Days after which its mentions are deleted; kept when absent. */
  retentionDays: z.number().int().min(1).max(3650).optional(),
});
export type NewSource = z.infer<typeof NewSource>;

/** One brand on one platform account or query. */
export type Source = {
  id: string;
  brand: string;
  platform: string;
  name: string;
  settings: Record<string, unknown>;
  /** Sealed by the vault; what is known of it is in `credential`. */
  secret?: string;
  interval: number;
  retentionDays?: number;
  paused: boolean;
  version: number;
  createdAt: string;
  credential?: Credential;
  /** Who we are on the platform, where the connector can tell. */
  account?: Account;
  cursor?: unknown;
  /** The first collection is done: what comes now is new. */
  baselineAt?: string;
  nextAt: string;
  leaseUntil?: string;
  health: SourceHealth;
};

export type SourceHealth = {
  lastTriedAt?: string;
  lastGoodAt?: string;
  /** When something new was last heard. */
  lastHeardAt?: string;
  failures: number;
  trouble?: Trouble | "fault";
  message?: string;
  /** Items heard in all. */
  heard: number;
  /** From then on what the platform lists now is lost, unless a collection is good before. */
  losesAt?: string;
  /** The last collection left more to fetch. */
  behind?: boolean;
  budget?: { remaining: number; resetAt: string };
  /** What is wrong with what the platform last sent. */
  remarks?: Remark[];
};
