import type { HookEvent } from "../outgoing-webhook/event.ts";

export type Severity = "critical" | "error" | "warning" | "info";
type Act = { action: "trigger"; severity: Severity } | { action: "acknowledge" | "resolve" };

const resolve: Act = { action: "resolve" };
const trigger = (severity: Severity): Act => ({ action: "trigger", severity });

const bySeverity: Record<string, Severity> = { critical: "critical", high: "error", normal: "warning", low: "info" };
const byUrgency = ({ urgency }: HookEvent["facts"]): Act => trigger(bySeverity[String(urgency)] ?? "error");

/** What each event is to an incident; what is not here is nothing to page anybody for. */
const acts: Record<string, Act | ((facts: HookEvent["facts"]) => Act | undefined)> = {
  "alert.raised": (facts) =>
    facts["status"] === "acknowledged"
      ? { action: "acknowledge" }
      : facts["status"] === "snoozed"
        ? undefined
        : byUrgency(facts),
  "alert.ended": resolve,
  "incident.opened": trigger("critical"),
  "incident.closed": resolve,
  "conversation.assigned": ({ owner }) => (owner === undefined ? undefined : { action: "acknowledge" }),
  "conversation.closed": resolve,
  "deadline.near": trigger("warning"),
  "deadline.passed": trigger("error"),
  "reply.needs-check": trigger("error"),
  "reply.rejected": trigger("error"),
  "reply.published": resolve,
  "source.failing": trigger("error"),
  "source.recovered": resolve,
  "sending.stopped": trigger("warning"),
  "sending.started": resolve,
};

export function pagerDutyAct({ type, facts }: Pick<HookEvent, "type" | "facts">): Act | undefined {
  const act = acts[type];
  return typeof act === "function" ? act(facts) : act;
}

/** At most so many characters of a `dedup_key`. */
const LONGEST_KEY = 255;

/** What makes several events one incident: the alert, the incident, the conversation or the source; else what the type is about. */
export function pagerDutyKey(brand: string, { type, conversation, facts }: HookEvent): string {
  const [area = ""] = type.split(".");
  const own = facts[area];
  const about =
    typeof own === "string" ? `${area}/${own}` : conversation === undefined ? area : `conversation/${conversation}`;
  return `earshot/${brand}/${about}`.slice(0, LONGEST_KEY);
}
