import type { Source } from "../source/source.ts";
import type { Cause } from "./alert.ts";

/** Why people must know of a source: it hears nothing or may miss something, or its sign-in ends or has ended. */
export function sourceCause(
  { id, brand, name, platform }: Source,
  kind: "source" | "sign-in",
  state: string,
  now: Date,
): Cause {
  const urgency = state === "expiring" || state === "deaf" ? "normal" : "high";
  return {
    brand,
    kind,
    of: id,
    at: now.toISOString(),
    urgency,
    about: { source: id, name, platform, state },
    again: true,
  };
}
