import { pagerDutyAct } from "../channel/pagerduty-act.ts";
import type { ChannelName } from "./channel-names.ts";
import type { HookEvent } from "./event.ts";
import { TEST } from "./event-types.ts";

/** What is said where nobody chose: what needs somebody, as far as it is no alert already, and how it ended. */
const needsSomebody: ReadonlySet<string> = new Set([
  "alert.raised",
  "alert.ended",
  "incident.opened",
  "incident.closed",
  "sending.stopped",
  "sending.started",
]);

/** And to people who read, not to a pager. */
const worthReading: ReadonlySet<string> = new Set(["digest.made"]);

/** After these a reply waits for somebody who did not know of it yet. */
const asksSomebody: ReadonlySet<string> = new Set(["draft.made", "reply.first-approved"]);

/** Whether a channel has a way to say an event at all: an incident is no place for news. */
export const saysAt = (channel: ChannelName, event: Pick<HookEvent, "type" | "facts">): boolean =>
  event.type === TEST ||
  (channel === "pagerduty" ? pagerDutyAct(event) !== undefined : channel !== "mail" || asksSomebody.has(event.type));

/** Whether a channel is told where no events were chosen. */
export const usualAt = (channel: ChannelName, type: string): boolean =>
  channel === "webhook" ||
  channel === "mail" ||
  type === TEST ||
  needsSomebody.has(type) ||
  (channel !== "pagerduty" && worthReading.has(type));
