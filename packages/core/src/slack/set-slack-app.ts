import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permitEverywhere } from "../team/permit.ts";
import { AppCredentials, type AppSecrets, type SlackApp } from "./slack-app.ts";
import { slackAppOf, type AppView } from "./slack-app-view.ts";

/** Keeps what lets this installation speak as its app at Slack, and know what comes from there. */
export async function setSlackApp(ctx: Context, input: unknown): Promise<AppView> {
  permitEverywhere(ctx, "manage");
  const { clientId, clientSecret, signingSecret } = parse(AppCredentials, input);
  const secrets: AppSecrets = { clientSecret, signingSecret };
  const secret = await ctx.vault.seal(JSON.stringify(secrets));
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.slackApp());
    const app: SlackApp = {
      clientId,
      secret,
      changedAt: ctx.now().toISOString(),
      changedBy: actorId(ctx),
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([
      { put: keys.slackApp(), value: app, if: known ? known.version : "absent" },
      ...audited(ctx, {
        what: "slack.app-set",
        before: known ? { clientId: known.clientId, changedAt: known.changedAt } : undefined,
        after: { clientId, changedAt: app.changedAt },
      }),
    ]);
  });
  return slackAppOf(ctx);
}
