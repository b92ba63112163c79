import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Incident } from "./incident.ts";

/** The write of an incident, on condition that nobody changed it since it was read. */
export function savedIncident(incident: Incident): Change {
  return {
    put: keys.incident(incident.brand, incident.id),
    value: incident,
    at: { heard: places.incident(incident) },
    if: incident.version === 1 ? "absent" : incident.version - 1,
  };
}

/** What tells whoever listens from outside that it was opened or closed. */
export function incidentTold(incident: Incident): Change {
  const { id, brand, status, openedAt, closedAt, openedBy, closedBy, version } = incident;
  const { name, matter, platform, heard, minutes, usual, figures } = incident;
  const isOver = status === "closed";
  return {
    announce: {
      brand,
      event: {
        type: isOver ? "incident.closed" : "incident.opened",
        at: closedAt ?? openedAt,
        sequence: version,
        by: closedBy ?? openedBy,
        facts: {
          incident: id,
          urgency: "critical",
          openedAt,
          closedAt,
          name,
          matter,
          platform,
          heard,
          minutes,
          usual,
          figures,
        },
      },
    },
  };
}
