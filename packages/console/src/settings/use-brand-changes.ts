import type { Brand } from "@earshot/core/brand/brand";
import { useState } from "react";
import { isTried } from "@earshot/core/replay/tried-fields";
import { api } from "../api.ts";

/** A brand with the changes of a form, and the saving of them. */
export function useBrandChanges(brand: Brand) {
  const [changes, setChanges] = useState<Partial<Brand>>({});
  return {
    shown: { ...brand, ...changes },
    set: (change: Partial<Brand>) => setChanges({ ...changes, ...change }),
    /** What of the changes says what becomes of a mention. */
    tried: () => withoutNothing(Object.fromEntries(Object.entries(changes).filter(([field]) => isTried(field)))),
    save: async (more: Partial<Brand> = {}) => {
      await api.changeBrand(brand.id, { ...withoutNothing(changes), ...more });
      setChanges({});
    },
  };
}

/** What was emptied is taken away: JSON has no undefined. */
function withoutNothing(changes: Partial<Brand>): Partial<Brand> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? null]));
}
