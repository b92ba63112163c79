import type { advice } from "../words/en/advice.ts";
import type { SaidBy } from "../words/said.ts";
import type { ChannelName } from "./channel-names.ts";
import type { Try } from "./try.ts";

/** What is to be done about a refusal, and by whom: the brand's admins, or nobody, as it passes. */
export type Advice = { who: "admins" | "nobody"; todo: SaidBy<AdviceCode> };
type AdviceCode = keyof typeof advice;

const admins = (code: AdviceCode): Advice => ({ who: "admins", todo: { code } });
const passes = (code: AdviceCode): Advice => ({ who: "nobody", todo: { code } });

const signInAgain = admins("advice.slack-again");
const noRight = admins("advice.slack-rights");

/** Slack's words for what it refuses, and what helps. */
const slackSays: Record<string, Advice> = {
  not_in_channel: admins("advice.slack-invite"),
  channel_not_found: admins("advice.slack-channel"),
  is_archived: admins("advice.slack-archived"),
  not_connected: signInAgain,
  not_authed: signInAgain,
  invalid_auth: signInAgain,
  account_inactive: signInAgain,
  token_revoked: signInAgain,
  token_expired: signInAgain,
  missing_scope: noRight,
  no_permission: noRight,
  restricted_action: noRight,
  ratelimited: passes("advice.wait"),
  rate_limited: passes("advice.wait"),
};

const byStatus: Record<Exclude<ChannelName, "webhook" | "slack" | "mail">, Record<number, Advice>> = {
  teams: {
    400: admins("advice.teams-workflow"),
    401: admins("advice.teams-address"),
    403: admins("advice.teams-address"),
    404: admins("advice.teams-workflow"),
    410: admins("advice.teams-workflow"),
  },
  pagerduty: {
    400: admins("advice.pagerduty-key"),
    403: admins("advice.pagerduty-key"),
    404: admins("advice.pagerduty-key"),
  },
};

/** What to do about a try that did not get through; undefined where nothing is known that helps. */
export function adviceOn(
  channel: ChannelName,
  { status, refused, trouble }: Pick<Try, "status" | "refused" | "trouble">,
): Advice | undefined {
  if (trouble === "address") return admins("advice.address");
  if (trouble !== undefined) return passes("advice.their-side");
  if (refused !== undefined) return slackSays[refused] ?? passes("advice.other");
  if (status === 429) return passes("advice.wait");
  if (status !== undefined && status >= 500) return passes("advice.their-side");
  if (channel === "webhook" || channel === "slack" || channel === "mail" || status === undefined) return undefined;
  return byStatus[channel][status];
}
