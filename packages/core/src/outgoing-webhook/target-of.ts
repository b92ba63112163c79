import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { mayBeAsked } from "../outward/address-guard.ts";
import { callSlack } from "../slack/call-slack.ts";
import { slackToken } from "../slack/workspaces.ts";
import { adviceOn } from "./advice-on.ts";
import type { ChannelName } from "./channel-names.ts";
import type { Endpoint, EndpointChange, Secrets } from "./endpoint.ts";

/** Where something is sent, and by which secret; a webhook's is made by us. */
export type Target = Pick<Endpoint, "url" | "workspace" | "room" | "roomName"> & { secrets?: Secrets };
type Given = Pick<EndpointChange, "url" | "key" | "region" | "workspace" | "room">;

const pagerDuty = {
  us: "https://events.pagerduty.com/v2/enqueue",
  eu: "https://events.eu.pagerduty.com/v2/enqueue",
} as const;

const takes: Record<ChannelName, (keyof Given)[]> = {
  webhook: ["url"],
  teams: ["url"],
  pagerduty: ["key", "region"],
  slack: ["workspace", "room"],
  mail: [],
};

/**
 * Where a channel leads by what is given; of what is changed, the rest stands in `known`.
 * @throws Refusal `bad-input` that says what is missing, what is not of this channel, or what the platform says of it
 */
export async function targetOf(
  ctx: Context,
  { brand, channel }: Pick<Endpoint, "brand" | "channel">,
  given: Given,
  known?: Endpoint,
): Promise<Target> {
  const named = (Object.keys(given) as (keyof Given)[]).filter((name) => given[name] !== undefined);
  const strange = named.filter((name) => !takes[channel].includes(name));
  if (strange.length > 0) throw new Refusal("bad-input", { code: "refusal.channel-takes-no", channel, what: strange });
  const needed = takes[channel].filter((name) => name !== "region");
  const missing = needed.filter((name) => given[name] === undefined && !known);
  if (missing.length > 0) throw new Refusal("bad-input", { code: "refusal.channel-needs", channel, what: missing });
  return targets[channel]({ ctx, brand, given, known });
}

type Asked = { ctx: Context; brand: string; given: Given; known: Endpoint | undefined };

const targets: Record<ChannelName, (asked: Asked) => Target | Promise<Target>> = {
  webhook: ({ ctx, given: { url }, known }) => ({
    url: url === undefined ? known!.url : mayBeAsked(url, ctx.outward).href,
  }),
  teams({ ctx, given: { url }, known }) {
    if (url === undefined) return { url: known!.url };
    const { href, origin } = mayBeAsked(url, ctx.outward);
    return { url: `${origin}/…`, secrets: { current: href } };
  },
  pagerduty: ({ given: { key, region }, known }) => ({
    url: region === undefined && known ? known.url : pagerDuty[region ?? "us"],
    ...(key !== undefined && { secrets: { current: key } }),
  }),
  mail: () => ({ url: "mailto:approvers" }),
  async slack({ ctx, brand, given, known }) {
    const workspace = given.workspace ?? known!.workspace!;
    const room = given.room ?? known!.room!;
    const url = "https://slack.com/api/chat.postMessage";
    const token = await slackToken(ctx, brand, workspace);
    if (token === undefined) throw new Refusal("not-found", { code: "refusal.no-workspace", id: workspace, brand });
    const { try: made, body } = await callSlack(ctx, "conversations.info", { channel: room }, { token });
    const advice = adviceOn("slack", made);
    // What cannot be looked at now is written to all the same; its deliveries say how it goes.
    if (made.refused !== undefined && made.refused !== "missing_scope" && advice?.who === "admins")
      throw new Refusal("bad-input", advice.todo);
    const { name } = (body["channel"] ?? {}) as { name?: unknown };
    return { url, workspace, room, ...(typeof name === "string" && { roomName: name.slice(0, 200) }) };
  },
};
