import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { googleClient, googleServers } from "../google-consent.ts";

export const Settings = z.object({
  channelId: z
    .string()
    .trim()
    .regex(/^UC[\w-]{22}$/u, "A channel's id: UC and 22 more characters")
    .meta({
      title: "Channel",
      description: "The id of your channel: UC and 22 more characters, under Advanced settings.",
    }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://youtube.googleapis.com")
    .meta({ title: "Server", description: "Where comments are read; leave it as it is.", advanced: true }),
  ...googleServers,
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object(googleClient("the channel's owner", "youtube.force-ssl"));
export type Secret = z.infer<typeof Secret>;

export type YouTubeCall = Call<Settings, Secret>;
