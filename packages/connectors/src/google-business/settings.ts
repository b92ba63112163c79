import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { TOKEN_SERVER } from "../google-access.ts";

export const Settings = z.object({
  location: z
    .string()
    .trim()
    .regex(/^accounts\/[\w-]+\/locations\/[\w-]+$/u, "Such as accounts/123/locations/456")
    .meta({
      title: "Location",
      description: "Its resource name, such as accounts/123/locations/456. Add a source for each location.",
    }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://mybusiness.googleapis.com")
    .meta({ title: "Server", description: "Where reviews are read; leave it as it is." }),
  tokenServer: z
    .url({ protocol: /^https?$/ })
    .default(TOKEN_SERVER)
    .meta({ title: "Token server", description: "Where access is granted; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  clientId: z.string().trim().min(1).meta({ title: "Client id", description: "Of your OAuth client in Google Cloud." }),
  clientSecret: z.string().trim().min(1).meta({ title: "Client secret", description: "Of the same client." }),
  refreshToken: z.string().trim().min(1).meta({
    title: "Refresh token",
    description: "Consent of somebody who manages the location, for the scope business.manage.",
  }),
  pushKey: z.string().trim().min(16).optional().meta({
    title: "Push key",
    description:
      "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type GoogleBusinessCall = Call<Settings, Secret>;
