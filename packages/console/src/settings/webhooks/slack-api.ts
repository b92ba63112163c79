import type { AppView } from "@earshot/core/slack/slack-app-view";
import type { WorkspaceView } from "@earshot/core/slack/slack-workspace";
import { ask, get, post } from "../../api.ts";

export type AppFields = { clientId: string; clientSecret: string; signingSecret: string };

const at = (brand: string, ...path: string[]) =>
  `/brands/${[brand, "slack", ...path].map(encodeURIComponent).join("/")}`;

/** The app at Slack, and a brand's workspaces there. */
export const slackApi = {
  app: () => get<AppView>("/slack/app"),
  setApp: (fields: AppFields) => ask<AppView>("PUT", "/slack/app", fields),
  workspaces: (brand: string) => get<{ workspaces: WorkspaceView[] }>(at(brand)),
  begin: (brand: string) => post<{ address: string }>(at(brand, "install")),
  leave: (brand: string, id: string) => ask<void>("DELETE", at(brand, id)),
};
