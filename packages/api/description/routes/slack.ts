import { AppCredentials } from "@earshot/core/slack/slack-app";
import * as z from "zod";
import { SlackAppView, WorkspaceView } from "../answers/slack.ts";
import type { Area } from "../route.ts";

export const slack: Area = {
  area: "Slack",
  about:
    "The app at Slack, and the workspaces that brands may write in. Channels there are endpoints among the webhooks.",
  routes: [
    {
      method: "GET",
      path: "/api/slack/app",
      name: "getSlackApp",
      summary: "Whether there is an app at Slack, and what to make one of",
      scope: "everywhere",
      right: "manage",
      answer: SlackAppView,
    },
    {
      method: "PUT",
      path: "/api/slack/app",
      name: "setSlackApp",
      summary: "Keeps what lets this installation speak as its app at Slack",
      scope: "everywhere",
      right: "manage",
      body: AppCredentials,
      answer: SlackAppView,
    },
    {
      method: "GET",
      path: "/api/slack/installed",
      name: "finishSlack",
      summary: "The way back from Slack, after somebody let Earshot into a workspace",
      scope: "signed-in",
      query: z.looseObject({}),
      answer: "redirect",
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/slack",
      name: "listSlackWorkspaces",
      summary: "The workspaces that the brand may write in",
      scope: "brand",
      right: "manage",
      answer: z.strictObject({ workspaces: z.array(WorkspaceView) }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/slack/install",
      name: "beginSlack",
      summary: "Begins the walk to Slack: the page on which somebody lets Earshot into a workspace",
      scope: "brand",
      right: "manage",
      answer: z.strictObject({ address: z.string() }),
      problems: ["bad-input"],
    },
    {
      method: "DELETE",
      path: "/api/brands/{brand}/slack/{id}",
      name: "leaveSlackWorkspace",
      summary: "Forgets a workspace's token; nothing is written there any more",
      scope: "brand",
      right: "manage",
      answer: "nothing",
    },
  ],
};
