import { idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import type { HookEvent } from "../outgoing-webhook/event.ts";
import type { Change } from "../store.ts";
import { isOpen, type Alert, type AlertKind, type Cause, type Over } from "./alert.ts";

/** Ended ones are kept for half a year. */
const KEPT_DAYS = 180;
/** The tick looks after what is to be told so long after its time: until then the queue's own message comes. */
const QUEUE_SECONDS = 60;
/** Kinds whose end shows in no record that is written: the tick looks. */
const LOOKED_AFTER: readonly AlertKind[] = ["source", "sign-in", "story"];
export const LOOK_SECONDS = 300;

export const alertId = (brand: string, kind: AlertKind, of: string): string => idOf("al", brand, kind, of);

/** An alert as a cause leaves it: raised, raised anew, gone a step further, or counted; undefined: as it was. */
export function raised(known: Alert | undefined, cause: Cause, now: Date): Alert | undefined {
  const { brand, kind, of, at, urgency, about } = cause;
  const owedAt = now.toISOString();
  if (!known || !isOpen(known)) {
    // Somebody said that it is over: that it still is so is no news.
    if (known?.endedBy !== undefined && !cause.again) return undefined;
    const before = known && (known.before ?? 0) + 1;
    return {
      id: alertId(brand, kind, of),
      brand,
      kind,
      of,
      status: "open",
      urgency,
      about,
      since: at,
      last: at,
      times: 1,
      owedAt,
      ...(before !== undefined && { before }),
      ...lookAt(kind, now),
      version: (known?.version ?? 0) + 1,
    };
  }
  const next = { ...known, urgency, about: { ...known.about, ...about }, last: at, version: known.version + 1 };
  if (about.step !== known.about.step || (urgency === "critical" && known.urgency !== "critical")) {
    const { snoozedUntil: _, ...open } = next;
    return { ...open, status: "open", times: known.times + 1, owedAt };
  }
  return cause.again ? { ...next, times: known.times + 1 } : undefined;
}

/** An alert whose cause is over; undefined where there is none to end. */
export function over(known: Alert | undefined, at: string, by?: string): Alert | undefined {
  if (!known || !isOpen(known)) return undefined;
  const { owedAt: _, lookAt: __, snoozedUntil: ___, ...rest } = known;
  const ended = { status: "ended", endedAt: at, ...(by !== undefined && { endedBy: by }) } as const;
  return { ...rest, ...ended, version: known.version + 1 };
}

export const lookAt = (kind: AlertKind, now: Date): Pick<Alert, "lookAt"> =>
  LOOKED_AFTER.includes(kind) ? { lookAt: new Date(now.getTime() + LOOK_SECONDS * 1000).toISOString() } : {};

/** The write of an alert, on condition that nobody changed it since it was read. */
export function savedAlert(alert: Alert): Change {
  const { brand, id, version, since, last } = alert;
  const dueAt = nextAt(alert);
  return {
    put: keys.alert(brand, id),
    value: alert,
    at: {
      ...(isOpen(alert) && { inbox: { hash: keys.alerts(brand), range: `${last}#${id}` } }),
      heard: { hash: keys.alerts(brand), range: `${since}#${id}` },
      ...(dueAt && { due: places.due(dueAt, id) }),
    },
    expiresAt: new Date(Date.parse(last) + KEPT_DAYS * 86_400_000),
    if: version === 1 ? "absent" : version - 1,
  };
}

/** When the tick is to look at it: the earliest of all that it waits for. */
function nextAt({ owedAt, lookAt: look, snoozedUntil }: Alert): string | undefined {
  const owed = owedAt && new Date(Date.parse(owedAt) + QUEUE_SECONDS * 1000).toISOString();
  return [owed, look, snoozedUntil].filter((at) => at !== undefined).toSorted()[0];
}

/** What tells whoever listens from outside that it was raised, has gone further, or is over. */
export function alertTold(alert: Alert): Change {
  const { id, brand, kind, status, urgency, since, last, times, endedAt, version, endedBy: by = "earshot" } = alert;
  const { conversation, mention, reply, ...about } = alert.about;
  const event: HookEvent = {
    type: status === "ended" ? "alert.ended" : "alert.raised",
    at: endedAt ?? last,
    sequence: version,
    by,
    ...(conversation !== undefined && { conversation }),
    ...(mention !== undefined && { mention }),
    ...(reply !== undefined && mention === undefined && { reply }),
    facts: {
      alert: id,
      kind,
      urgency,
      status,
      since,
      last,
      times,
      ...about,
      ...(endedAt !== undefined && { endedAt }),
    },
  };
  return { announce: { brand, event } };
}

export const isOver = (cause: Cause | Over): cause is Over => "over" in cause;
