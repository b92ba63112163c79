import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Person } from "../team/person.ts";
import type { SlackLink, SlackUser } from "./slack-user.ts";

const LINK_MINUTES = 15;

/** A person at Slack, as a request of Slack's names them. */
export type AtSlack = { workspace: string; domain: string; user: string; name: string };

/** Makes the link by which somebody says, once and signed in, that this person at Slack is them; only a hash of its token is kept. */
export async function makeSlackLink(ctx: Context, { workspace, domain, user, name }: AtSlack): Promise<string> {
  const token = ctx.token();
  const expiresAt = new Date(ctx.now().getTime() + LINK_MINUTES * 60_000);
  const link: SlackLink = { workspace, domain, user, name, expiresAt: expiresAt.toISOString(), version: 1 };
  await ctx.store.commit([{ put: keys.slackLink(hashOf(token)), value: link, if: "absent", expiresAt }]);
  return token;
}

/** Whom a link is for; it is not used by looking. */
export async function lookAtSlackLink(ctx: Context, token: string): Promise<SlackLink | undefined> {
  const link = await ctx.store.get(keys.slackLink(hashOf(token)));
  return link && link.expiresAt > ctx.now().toISOString() ? link : undefined;
}

/**
 * Lets a person at Slack act as the one who asks, who is signed in; the link is used up by it.
 * @throws Refusal `too-late` for a link that is unknown, used or too old
 */
export async function linkSlack(ctx: Context, person: Person, token: string): Promise<SlackUser> {
  const old = new Refusal("too-late", { code: "refusal.slack-link-old" });
  const link = await lookAtSlackLink(ctx, token);
  if (!link) throw old;
  const { workspace, user, name } = link;
  const known = await ctx.store.get(keys.slackUser(workspace, user));
  const value: SlackUser = {
    workspace,
    user,
    name,
    person: person.id,
    stamp: person.stamp ?? 0,
    at: ctx.now().toISOString(),
    version: (known?.version ?? 0) + 1,
  };
  try {
    await ctx.store.commit([
      { remove: keys.slackLink(hashOf(token)), if: link.version },
      { put: keys.slackUser(workspace, user), value, if: known ? known.version : "absent" },
      ...audited(ctx, { what: "slack.linked", by: person.id, about: person.id, after: { workspace, user, name } }),
    ]);
  } catch (error) {
    throw error instanceof Conflict ? old : error;
  }
  ctx.log.info("slack.linked", { person: person.id });
  return value;
}
