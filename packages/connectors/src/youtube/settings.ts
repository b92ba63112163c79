import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { googleClient, googleServers } from "../google-consent.ts";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  channelId: z
    .string()
    .trim()
    .regex(/^UC[\w-]{22}$/u, "A channel's id: UC and 22 more characters")
    .meta({
      title: "Channel",
      description: "The id of your channel: UC and 22 more characters, under Advanced settings.",
    }),
  server: serverAt("https://youtube.googleapis.com", "Server", "Where comments are read"),
  ...googleServers,
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object(googleClient("the channel's owner", "youtube.force-ssl"));
export type Secret = z.infer<typeof Secret>;

export type YouTubeCall = Call<Settings, Secret>;
