import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { TOKEN_SERVER } from "../google-access.ts";

export const Settings = z.object({
  packageName: z
    .string()
    .trim()
    .regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/u, "A package name, such as com.example.app")
    .meta({ title: "App", description: "Its package name, such as com.example.app." }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://androidpublisher.googleapis.com")
    .meta({ title: "Server", description: "Where reviews are read; leave it as it is.", advanced: true }),
  tokenServer: z
    .url({ protocol: /^https?$/ })
    .default(TOKEN_SERVER)
    .meta({ title: "Token server", description: "Where access is granted; leave it as it is.", advanced: true }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  keyFile: z.string().trim().min(1).meta({
    title: "Service account key",
    description: "The JSON key file of a service account that the Play Console lets reply to reviews.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type GooglePlayCall = Call<Settings, Secret>;
