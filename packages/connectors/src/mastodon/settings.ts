import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://mastodon.social")
    .meta({
      title: "Server",
      description: "The instance to read, and where your account is, for example https://mastodon.social",
    }),
  hashtags: z
    .string()
    .trim()
    .max(500)
    .default("")
    .meta({ title: "Hashtags", description: "Separated by commas; made of the brand's terms when empty." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  accessToken: z.string().trim().min(1).meta({
    title: "Access token",
    description:
      "From Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type MastodonCall = Call<Settings, Secret>;
