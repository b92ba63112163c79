import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  username: z
    .string()
    .trim()
    .regex(/^[\w-]{3,20}$/u, "A user name without /u/")
    .meta({ title: "User name", description: "Of your account, without /u/; Reddit wants it with every call." }),
  subreddits: z
    .string()
    .trim()
    .max(500)
    .default("")
    .meta({ title: "Subreddits", description: "Where to search, separated by commas; everywhere when empty." }),
  server: serverAt("https://oauth.reddit.com", "Server", "Where posts are read"),
  tokenServer: serverAt("https://www.reddit.com", "Token server", "Where access is granted"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  clientId: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Client id", description: "Of your app, which Reddit must have approved." }),
  clientSecret: z.string().trim().min(1).meta({ title: "Client secret", description: "Of the same app." }),
  refreshToken: z.string().trim().min(1).optional().meta({
    title: "Refresh token",
    description:
      "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type RedditCall = Call<Settings, Secret>;
