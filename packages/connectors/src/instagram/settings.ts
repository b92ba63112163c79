import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  userId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The professional account's number")
    .meta({ title: "Account number", description: "Of your professional account, as Meta's API names it (178414…)." }),
  username: z
    .string()
    .trim()
    .regex(/^[\w.]{1,30}$/u, "A user name without @")
    .meta({ title: "User name", description: "Of the same account, without @." }),
  version: z
    .string()
    .trim()
    .regex(/^v\d{1,3}\.\d$/u, "Such as v23.0")
    .default("v23.0")
    .meta({ title: "API version", description: "Of Meta's Graph API; each is served for about two years." }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://graph.facebook.com")
    .meta({ title: "Server", description: "Where the account is read; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  accessToken: z.string().trim().min(1).meta({
    title: "Access token",
    description:
      "A long-lived one of the Page that the account belongs to, with instagram_basic and instagram_manage_comments.",
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

export type InstagramCall = Call<Settings, Secret>;
