import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { TOKEN_SERVER } from "../google-access.ts";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  packageName: z
    .string()
    .trim()
    .regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/u, "A package name, such as com.example.app")
    .meta({ title: "App", description: "Its package name, such as com.example.app." }),
  server: serverAt("https://androidpublisher.googleapis.com", "Server", "Where reviews are read"),
  tokenServer: serverAt(TOKEN_SERVER, "Token server", "Where access is granted"),
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
