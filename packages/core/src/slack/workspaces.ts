import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import type { SlackWorkspace, WorkspaceView } from "./slack-workspace.ts";

const MOST = 100;

/** The workspaces that a brand may write in. */
export async function listWorkspaces(ctx: Context, brand: string): Promise<WorkspaceView[]> {
  permit(ctx, "manage", brand);
  const { items } = await ctx.store.page<SlackWorkspace>(keys.slackWorkspaces(brand), { limit: MOST });
  return items.map(({ value: { id, name, scopes, connectedAt, connectedBy } }) => ({
    id,
    name,
    scopes,
    connectedAt,
    connectedBy,
  }));
}

/** Forgets the token; nothing is written there any more. Slack's own page of the app takes it out of the workspace. */
export async function leaveWorkspace(ctx: Context, brand: string, id: string): Promise<void> {
  permit(ctx, "manage", brand);
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.slackWorkspace(brand, id));
    if (!known) throw new Refusal("not-found", { code: "refusal.no-workspace", id, brand });
    await ctx.store.commit([
      { remove: keys.slackWorkspace(brand, id), if: known.version },
      ...audited(ctx, { what: "slack.left", brand, about: id, before: { name: known.name } }),
    ]);
  });
}

/** The bot's token there; undefined where the brand is in no such workspace. */
export async function slackToken(ctx: Context, brand: string, id: string | undefined): Promise<string | undefined> {
  const known = id === undefined ? undefined : await ctx.store.get(keys.slackWorkspace(brand, id));
  return known && ctx.vault.open(known.secret);
}
