import * as z from "zod";
import { serverAt } from "../server-at.ts";

/** Settings that every platform of Meta's has. */
export const graph = {
  version: z
    .string()
    .trim()
    .regex(/^v\d{1,3}\.\d$/u, "Such as v23.0")
    .default("v23.0")
    .meta({ title: "API version", description: "Of Meta's Graph API; each is served for about two years." }),
  server: serverAt("https://graph.facebook.com", "Server", "Where the account is read"),
  loginServer: serverAt("https://www.facebook.com", "Login server", "Where consent is given"),
};
export type Graph = { version: string; server: string; loginServer: string };

const part = z.string().trim().min(1).optional();

/** Secrets of the developer's app, and the token of the Page that it speaks for. */
export const MetaSecret = z.object({
  clientId: part.meta({
    title: "App id",
    description: "Of your app on developers.facebook.com; the Connect button needs it and the app secret.",
  }),
  appSecret: part.meta({
    title: "App secret",
    description: "Of the same app. Pushes are signed with it: without it none is taken.",
  }),
  verifyToken: z
    .string()
    .trim()
    .min(8)
    .optional()
    .meta({ title: "Verify token", description: "What you enter beside the webhook's address in Meta's dashboard." }),
  accessToken: part.meta({
    title: "Page access token",
    description: "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.",
  }),
});
export type MetaSecret = z.infer<typeof MetaSecret>;
