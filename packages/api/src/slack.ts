import { Refusal } from "@earshot/core/errors";
import { SLACK_BACK, slackAppOf } from "@earshot/core/slack/slack-app-view";
import { permitEverywhere } from "@earshot/core/team/permit";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";
import type { ApiSettings } from "./settings.ts";

/** Done once in a while: it is read when somebody does it. */
const spaces = () => import("@earshot/core/slack/workspaces");
const walk = () => import("@earshot/core/slack/connect-workspace");

/** The installation's app at Slack, and the way back from there: it leads to the settings, which say how it went. */
export const slackApp = new Hono<Env>()
  .get("/slack/app", async (c) => {
    permitEverywhere(c.get("ctx"), "manage");
    return c.json(await slackAppOf(c.get("ctx")));
  })
  .put("/slack/app", async (c) => {
    const { setSlackApp } = await import("@earshot/core/slack/set-slack-app");
    return c.json(await setSlackApp(c.get("ctx"), await jsonOf(c)));
  })
  .get("/slack/installed", async (c) => {
    const back = (said: Record<string, string>) =>
      c.redirect(`/settings?${new URLSearchParams(said).toString()}#webhooks`);
    try {
      const { finishSlack } = await walk();
      const { name, brand } = await finishSlack(c.get("ctx"), c.req.query());
      return back({ brand, connected: name });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return back({ refused: error.message });
    }
  });

/** The workspaces of a brand. */
export const slackOfBrand = ({ url }: ApiSettings) =>
  new Hono<Env>()
    .get("/slack", async (c) => {
      const { listWorkspaces } = await spaces();
      return c.json({ workspaces: await listWorkspaces(c.get("ctx"), c.req.param("brand")!) });
    })
    .post("/slack/install", noBody, async (c) => {
      const { beginSlack } = await walk();
      return c.json(await beginSlack(c.get("ctx"), c.req.param("brand")!, new URL(SLACK_BACK, url ?? c.req.url).href));
    })
    .delete("/slack/:id", noBody, async (c) => {
      const { leaveWorkspace } = await spaces();
      await leaveWorkspace(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
      return c.body(null, 204);
    });
