import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import { alertId } from "./raised.ts";

/** Takes away the alerts about a conversation that is taken away itself. */
export const withoutAlerts = ({ brand, id }: { brand: string; id: string }): Change[] =>
  (["critical", "deadline", "rejected", "in-doubt", "story"] as const).map((kind) => ({
    remove: keys.alert(brand, alertId(brand, kind, id)),
  }));
