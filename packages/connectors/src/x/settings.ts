import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  userId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The account's number")
    .meta({
      title: "Account number",
      description: "Of your account, such as 2244994945; it begins your access token.",
    }),
  username: z
    .string()
    .trim()
    .regex(/^\w{1,15}$/u, "A user name without @")
    .meta({ title: "User name", description: "Of the same account, without @." }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://api.x.com")
    .meta({ title: "Server", description: "Where posts are read; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  consumerKey: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "API key", description: "Of your app in the developer console." }),
  consumerSecret: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "API key secret", description: "Of the same app; pushes are signed with it too." }),
  accessToken: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Access token", description: "Of your account for this app, with permission to read and write." }),
  accessTokenSecret: z.string().trim().min(1).meta({ title: "Access token secret", description: "Of the same token." }),
});
export type Secret = z.infer<typeof Secret>;

export type XCall = Call<Settings, Secret>;
