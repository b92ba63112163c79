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
  accessToken: z.string().trim().min(1).optional().meta({
    title: "Access token",
    description:
      "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.",
  }),
  clientId: z.string().trim().min(1).optional().meta({
    title: "Client key",
    description: "Filled in by the Connect button; not needed with a token of your own.",
  }),
  clientSecret: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: "Client secret", description: "Filled in by the Connect button, like the client key." }),
});
export type Secret = z.infer<typeof Secret>;

export type MastodonCall = Call<Settings, Secret>;
