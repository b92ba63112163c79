import { keys } from "@earshot/core/keys";
import type { PulseDay } from "@earshot/core/pulse/pulse";
import type { Change } from "@earshot/core/store";

/** Days (YYYY-MM-DD) of a brand that were counted whole, and on which nothing was heard. */
export function quietWeeks(brand: string, days: readonly string[]): Change[] {
  return days.map((day) => {
    const value: PulseDay = { brand, day, slots: {}, from: "00:00", until: `${day}T23:59:00.000Z`, version: 1 };
    return { put: keys.pulseDay(brand, day), value, if: "absent" };
  });
}
