import * as z from "zod";
import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parseKnown } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { callSlack, SLACK } from "./call-slack.ts";
import { SCOPES, type AppSecrets } from "./slack-app.ts";
import type { SlackWalk, SlackWorkspace } from "./slack-workspace.ts";

const WALK_MINUTES = 15;

/**
 * Begins the walk to Slack on which somebody lets Earshot into a workspace; returns the page to send them to.
 * @param redirect where Slack sends them back to; the app's manifest names it
 */
export async function beginSlack(ctx: Context, brandId: string, redirect: string): Promise<{ address: string }> {
  permit(ctx, "manage", brandId);
  const { id: brand } = await getBrand(ctx, brandId);
  const app = await ctx.store.get(keys.slackApp());
  if (!app) throw new Refusal("bad-input", { code: "refusal.no-slack-app" });
  const state = ctx.token();
  const expiresAt = new Date(ctx.now().getTime() + WALK_MINUTES * 60_000);
  const walk: SlackWalk = { brand, person: actorId(ctx), redirect, expiresAt: expiresAt.toISOString(), version: 1 };
  await ctx.store.commit([{ put: keys.slackWalk(hashOf(state)), value: walk, if: "absent", expiresAt }]);
  const asked = { client_id: app.clientId, scope: SCOPES.join(","), redirect_uri: redirect, state };
  return { address: `${SLACK}/oauth/v2/authorize?${new URLSearchParams(asked).toString()}` };
}

const Back = z.object({
  state: z.string().min(1, "input.no-state"),
  code: z.string().optional(),
  error: z.string().optional(),
});

const Granted = z.object({
  access_token: z.string().min(1),
  scope: z.string().default(""),
  team: z.object({ id: z.string().min(1).max(60), name: z.string().max(300).default("") }),
});

/**
 * Ends the walk: the code becomes the bot's token, once, sealed.
 * @throws Refusal `not-allowed` for a state that is unknown, used, too old or another person's; `bad-input` when nobody was let in
 */
export async function finishSlack(ctx: Context, input: unknown): Promise<SlackWorkspace> {
  const { state, code, error } = parseKnown(Back, input);
  const { brand, redirect } = await takeWalk(ctx, state);
  permit(ctx, "manage", brand);
  if (error || !code)
    throw new Refusal(
      "bad-input",
      error ? { code: "refusal.no-consent", why: error } : { code: "refusal.no-consent-code" },
    );
  const app = await ctx.store.get(keys.slackApp());
  if (!app) throw new Refusal("bad-input", { code: "refusal.no-slack-app" });
  const { clientSecret } = JSON.parse(await ctx.vault.open(app.secret)) as AppSecrets;
  const asked = { client_id: app.clientId, client_secret: clientSecret, code, redirect_uri: redirect };
  const { try: made, body } = await callSlack(ctx, "oauth.v2.access", asked);
  const granted = Granted.safeParse(body);
  if (made.refused !== undefined || !granted.success)
    throw new Refusal("bad-input", {
      code: "refusal.platform-says",
      words: made.refused ?? made.trouble ?? String(made.status ?? ""),
    });
  const { access_token: token, scope, team } = granted.data;
  const secret = await ctx.vault.seal(token);
  return retryOnConflict(async () => {
    const key = keys.slackWorkspace(brand, team.id);
    const known = await ctx.store.get(key);
    const workspace: SlackWorkspace = {
      id: team.id,
      brand,
      name: team.name,
      secret,
      scopes: scope.split(",").filter((each) => each !== ""),
      connectedAt: ctx.now().toISOString(),
      connectedBy: actorId(ctx),
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([
      { put: key, value: workspace, if: known ? known.version : "absent" },
      ...audited(ctx, {
        what: "slack.connected",
        brand,
        about: team.id,
        after: { name: team.name, scopes: workspace.scopes },
      }),
    ]);
    ctx.log.info("slack.connected", { brand, person: actorId(ctx) });
    return workspace;
  });
}

/** Takes a walk off the record, so that no state is used twice. */
async function takeWalk(ctx: Context, state: string): Promise<SlackWalk> {
  const key = keys.slackWalk(hashOf(state));
  const walk = await ctx.store.get(key);
  const unknown = new Refusal("not-allowed", { code: "refusal.way-back-old" });
  if (!walk || walk.expiresAt < ctx.now().toISOString() || walk.person !== actorId(ctx)) throw unknown;
  try {
    await ctx.store.commit([{ remove: key, if: walk.version }]);
  } catch (error) {
    throw error instanceof Conflict ? unknown : error;
  }
  return walk;
}
