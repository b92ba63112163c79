import { pagerDutyAct } from "../channel/pagerduty-act.ts";
import type { ChannelName } from "./channel-names.ts";
import type { HookEvent } from "./event.ts";
import { TEST } from "./event-types.ts";

/** What a team in a chat is told where nobody chose: what needs somebody, and how it ended. */
const needsSomebody: ReadonlySet<string> = new Set([
  "alert.raised",
  "alert.ended",
  "incident.opened",
  "incident.closed",
  "deadline.near",
  "deadline.passed",
  "reply.rejected",
  "reply.needs-check",
  "source.failing",
  "source.recovered",
  "sending.stopped",
  "sending.started",
  "digest.made",
]);

/** Whether a channel has a way to say an event at all: an incident is no place for news. */
export const saysAt = (channel: ChannelName, event: Pick<HookEvent, "type" | "facts">): boolean =>
  channel !== "pagerduty" || event.type === TEST || pagerDutyAct(event) !== undefined;

/** Whether a channel is told where no events were chosen. */
export const usualAt = (channel: ChannelName, type: string): boolean =>
  channel === "webhook" || channel === "pagerduty" || type === TEST || needsSomebody.has(type);
