import type { Alert } from "@earshot/core/alert/alert";
import type { AlertChoices } from "@earshot/core/alert/alert-choices";
import type { AlertCount, AlertView } from "@earshot/core/alert/list-alerts";
import type { Incident } from "@earshot/core/incident/incident";
import type { IncidentView } from "@earshot/core/incident/read-incident";
import type { Person } from "@earshot/core/team/person";
import { ask, get, post } from "../api.ts";

const at = (brand: string, ...path: string[]) => `/brands/${[brand, ...path].map(encodeURIComponent).join("/")}`;

/** What people must know now, and incidents. */
export const alertsApi = {
  list: (brand: string) => get<{ alerts: AlertView[] }>(at(brand, "alerts")),
  count: (brand: string) => get<AlertCount>(at(brand, "alerts", "count")),
  acknowledge: (brand: string, id: string) => post<Alert>(at(brand, "alerts", id, "acknowledge")),
  snooze: (brand: string, id: string, until: string) => post<Alert>(at(brand, "alerts", id, "snooze"), { until }),
  end: (brand: string, id: string) => post<Alert>(at(brand, "alerts", id, "end")),
  choose: (choices: AlertChoices) => ask<{ person: Person }>("PUT", "/me/alerts", choices),
  incidents: (brand: string) => get<{ incidents: Incident[] }>(at(brand, "incidents")),
  incident: (brand: string, id: string) => get<IncidentView>(at(brand, "incidents", id)),
  open: (brand: string, name: string) => post<Incident>(at(brand, "incidents"), { name }),
  close: (brand: string, id: string, summary: string) =>
    post<Incident>(at(brand, "incidents", id, "close"), { summary }),
  hold: (brand: string, id: string, language: string, text: string | null) =>
    ask<Incident>("PUT", at(brand, "incidents", id, "holding"), { language, text }),
};
