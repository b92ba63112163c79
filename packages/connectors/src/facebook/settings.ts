import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  pageId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The Page's number")
    .meta({ title: "Page", description: "The number of your Page, under About, Page transparency." }),
  version: z
    .string()
    .trim()
    .regex(/^v\d{1,3}\.\d$/u, "Such as v23.0")
    .default("v23.0")
    .meta({ title: "API version", description: "Of Meta's Graph API; each is served for about two years." }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://graph.facebook.com")
    .meta({ title: "Server", description: "Where the Page is read; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  accessToken: z.string().trim().min(1).meta({
    title: "Page access token",
    description: "A long-lived one, with pages_read_user_content, pages_read_engagement and pages_manage_engagement.",
  }),
  appSecret: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: "App secret", description: "Pushes are signed with it; without it none is taken." }),
  verifyToken: z
    .string()
    .trim()
    .min(8)
    .optional()
    .meta({ title: "Verify token", description: "What you enter beside the webhook's address in Meta's dashboard." }),
});
export type Secret = z.infer<typeof Secret>;

export type FacebookCall = Call<Settings, Secret>;
