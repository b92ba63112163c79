import type { AppView as TheAppView } from "@earshot/core/slack/slack-app-view";
import type { WorkspaceView as TheWorkspaceView } from "@earshot/core/slack/slack-workspace";
import * as z from "zod";

export const SlackAppView = z.strictObject({
  isSet: z.boolean(),
  clientId: z.string().optional(),
  manifest: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("What to make the app of at Slack; absent where it is not known where people open the console."),
}) satisfies z.ZodType<TheAppView>;

export const WorkspaceView = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  connectedAt: z.string(),
  connectedBy: z.string(),
}) satisfies z.ZodType<TheWorkspaceView>;
