import * as z from "zod";
import type { Account } from "../connector.ts";
import type { Trouble } from "../errors.ts";
import type { Pass } from "../ledger/pass.ts";
import type { Slot } from "../ledger/slot.ts";
import type { Watch } from "../ledger/watch.ts";
import type { Unsaid } from "./searches.ts";
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
  /** When a person paused it; kept until it is collected again, which ends the gap. */
  pausedAt?: string;
  version: number;
  createdAt: string;
  credential?: Credential;
  /** Who we are on the platform, where the connector can tell. */
  account?: Account;
  cursor?: unknown;
  /** What collecting found that the platform cannot be asked, beside what is known of it before. */
  unsaid?: Unsaid[];
  /** The first collection is done: what comes now is new. */
  baselineAt?: string;
  nextAt: string;
  /** The platform told another source of the same account to wait until then. */
  waitsUntil?: string;
  leaseUntil?: string;
  health: SourceHealth;
  /** The hour that is being counted for the ledger. */
  slot?: Slot;
  /** Which state its owner was last told of that hears nothing, or may miss something. */
  told?: { level: string; at: string };
  /** What was last found out about whether anything is missed. */
  watch?: Watch;
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
  /** When its search, or its list, last showed anything, whosever it was. */
  spokeAt?: string;
  /** When it was last sent something, or named: it is asked first where an allowance is short. */
  addressedAt?: string;
  /** The last finished pass down its list that was shown anything, when the last was finished, and the one that is not finished. */
  list?: { last?: Pass; at?: string; now?: Pass };
  /** Collections in a row that said there was more at once and brought nothing new. */
  fruitless?: number;
  /** When its list was found to have no end. */
  endlessAt?: string;
};
