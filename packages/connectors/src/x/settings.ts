import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  userId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The account's number")
    .meta({
      title: "Account number",
      description: "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.",
    }),
  username: z
    .string()
    .trim()
    .regex(/^\w{1,15}$/u, "A user name without @")
    .meta({ title: "User name", description: "Of the same account, without @." }),
  modelApproved: z.boolean().optional().meta({
    title: "Model-written replies are approved",
    description:
      "Only once X has approved replies that a language model writes; until then none is proposed for this account.",
  }),
  server: serverAt("https://api.x.com", "Server", "Where posts are read and access is granted"),
  consentServer: serverAt("https://x.com", "Consent server", "Where somebody agrees"),
});
export type Settings = z.infer<typeof Settings>;

const part = () => z.string().trim().min(1).optional();
const FOUR = "Only for OAuth 1.0a, instead of Connect.";

export const Secret = z.object({
  clientId: part().meta({
    title: "Client id",
    description: "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.",
  }),
  clientSecret: part().meta({
    title: "Client secret",
    description: "Of the same settings; leave it empty for an app of the type native or single page.",
  }),
  userToken: part().meta({
    title: "User access token",
    description: "Filled in by the Connect button; it ends after two hours and is renewed by itself.",
  }),
  refreshToken: part().meta({
    title: "Refresh token",
    description: "Filled in by the Connect button; each works once.",
  }),
  consumerSecret: part().meta({
    title: "API key secret",
    description: "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.",
  }),
  consumerKey: part().meta({ title: "API key", description: `${FOUR} Of your app.` }),
  accessToken: part().meta({
    title: "Access token",
    description: `${FOUR} Of your account for this app, with permission to read and write.`,
  }),
  accessTokenSecret: part().meta({ title: "Access token secret", description: `${FOUR} Of the same token.` }),
});
export type Secret = z.infer<typeof Secret>;

export type XCall = Call<Settings, Secret>;
