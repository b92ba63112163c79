import * as z from "zod";

/** What Slack's page "Basic Information" says of the app that was made there for this installation. */
export const AppCredentials = z.strictObject({
  clientId: z
    .string()
    .trim()
    .regex(/^[0-9.]{3,60}$/u, "input.slack-client"),
  clientSecret: z.string().trim().min(16).max(200),
  signingSecret: z.string().trim().min(16).max(200),
});

/** The installation's app at Slack: one for all its brands. */
export type SlackApp = {
  clientId: string;
  /** Sealed by the vault: what `AppSecrets` is. */
  secret: string;
  changedAt: string;
  changedBy: string;
  version: number;
};

export type AppSecrets = { clientSecret: string; signingSecret: string };

/** What the app asks a workspace for: to write where it was invited, to know a channel's name, and to see whether it has said something already. */
export const SCOPES = ["chat:write", "channels:read", "groups:read", "channels:history", "groups:history"] as const;
