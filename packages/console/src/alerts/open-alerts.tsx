import { Count } from "../inbox/count.tsx";
import { useAlertCount } from "./use-alerts.ts";

/** How many alerts nobody has acknowledged, where there are any. */
export function OpenAlerts() {
  const { data } = useAlertCount();
  return data && data.open > 0 ? <Count n={data.open} /> : null;
}
