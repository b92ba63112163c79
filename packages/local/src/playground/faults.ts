import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { createSetting } from "./settings-store.ts";

const Times = z.number().int().min(1).max(1_000_000).default(1);
const Milliseconds = z.number().int().min(0).max(600_000);

/** What the platform does wrong. Those with `times` switch themselves off when used up; all survive a restart. */
export const Faults = z.strictObject({
  /** 429 with Retry-After in seconds; nothing is done. */
  rateLimit: z.object({ retryAfter: z.number().int().min(0).max(86_400).default(60), times: Times }).optional(),
  /** Nothing is done. */
  serverError: z.object({ status: z.number().int().min(500).max(599).default(500), times: Times }).optional(),
  /** The reply is stored, but the connection is cut (after `ms`) before an answer. Writes only. */
  acceptThenTimeOut: z.object({ times: Times, ms: Milliseconds.default(0) }).optional(),
  /** The connection is cut before anything is done. Writes, unless `onlyFor` is "read". */
  timeOutBefore: z.object({ times: Times, ms: Milliseconds.default(0) }).optional(),
  /** A brand's reply waits for a moderator; with `then`, a verdict falls by itself after `afterMs` of the platform's clock. */
  holdForModeration: z
    .object({
      then: z.enum(["approve", "reject"]).optional(),
      reason: z.string().max(300).optional(),
      afterMs: z.number().int().min(0).default(5000),
    })
    .optional(),
  /** The same key makes a second reply. */
  ignoreIdempotencyKeys: z.boolean().optional(),
  /** Every answer takes this long. */
  slowMs: Milliseconds.optional(),
  /** It is done, but the answer is not the JSON it should be. */
  malformed: z.object({ times: Times }).optional(),
  /** 401, however good the token. */
  unauthorized: z.object({ times: Times }).optional(),
  /** The other faults strike only these calls. */
  onlyFor: z.enum(["read", "write"]).optional(),
});
export type Faults = z.infer<typeof Faults>;
/** As they are asked for: what has a default may be left out. */
export type FaultsInput = z.input<typeof Faults>;

export type CountedFault =
  | "rateLimit"
  | "serverError"
  | "acceptThenTimeOut"
  | "timeOutBefore"
  | "malformed"
  | "unauthorized";

/** The switches, kept in the database. */
export function createFaults(database: DatabaseSync) {
  const setting = createSetting(database, "faults", Faults);
  let faults: Faults = setting.get() ?? {};
  const set = (next: Faults) => {
    faults = next;
    setting.set(next);
  };

  return {
    get current(): Faults {
      return faults;
    },
    /** These switches and no others. */
    set,
    clear: () => set({}),
    /** The fault's details if it strikes this kind of call now; one of its times is then used up. */
    strike<N extends CountedFault>(name: N, kind: "read" | "write"): NonNullable<Faults[N]> | undefined {
      const fault = faults[name];
      if (!fault || !concerns(name, kind, faults.onlyFor)) return undefined;
      const { [name]: _, ...others } = faults;
      set(fault.times > 1 ? { ...faults, [name]: { ...fault, times: fault.times - 1 } } : others);
      return fault;
    },
  };
}

export type FaultSwitches = ReturnType<typeof createFaults>;

function concerns(name: CountedFault, kind: "read" | "write", onlyFor: Faults["onlyFor"]): boolean {
  if (name === "acceptThenTimeOut") return kind === "write";
  if (name === "timeOutBefore") return kind === (onlyFor ?? "write");
  return onlyFor === undefined || onlyFor === kind;
}
