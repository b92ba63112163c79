import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { TOKEN_SERVER } from "../google-access.ts";

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
    .meta({ title: "Server", description: "Where comments are read; leave it as it is." }),
  tokenServer: z
    .url({ protocol: /^https?$/ })
    .default(TOKEN_SERVER)
    .meta({ title: "Token server", description: "Where access is granted; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  clientId: z.string().trim().min(1).meta({ title: "Client id", description: "Of your OAuth client in Google Cloud." }),
  clientSecret: z.string().trim().min(1).meta({ title: "Client secret", description: "Of the same client." }),
  refreshToken: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Refresh token", description: "Consent of the channel's owner, for the scope youtube.force-ssl." }),
});
export type Secret = z.infer<typeof Secret>;

export type YouTubeCall = Call<Settings, Secret>;
