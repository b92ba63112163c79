import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { SCOPES } from "./slack-app.ts";

/** Whether there is an app at Slack, and what to make one of: to be pasted there as it stands. */
export type AppView = { isSet: boolean; clientId?: string; manifest?: Record<string, unknown> };

export const SLACK_BACK = "/api/slack/installed";
export const SLACK_INTERACTIONS = "/slack/interactions";

/** What Slack is told of the app (App manifest); nothing where it is not known where people open the console. */
export async function slackAppOf(ctx: Context): Promise<AppView> {
  const app = await ctx.store.get(keys.slackApp());
  return {
    isSet: app !== undefined,
    ...(app && { clientId: app.clientId }),
    ...(ctx.console !== undefined && { manifest: manifestFor(ctx.console) }),
  };
}

function manifestFor(address: string): Record<string, unknown> {
  const at = (path: string) => new URL(path, address).href;
  return {
    display_information: { name: "Earshot", description: "Hears what is said about a brand and drafts replies." },
    features: { bot_user: { display_name: "Earshot", always_online: true } },
    oauth_config: { redirect_urls: [at(SLACK_BACK)], scopes: { bot: [...SCOPES] } },
    settings: {
      interactivity: { is_enabled: true, request_url: at(SLACK_INTERACTIONS) },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
