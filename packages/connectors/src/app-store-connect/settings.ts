import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  appId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The app's number, for example 310633997")
    .meta({
      title: "App",
      description: "The number that App Store Connect calls its Apple ID, for example 310633997.",
    }),
  server: serverAt("https://api.appstoreconnect.apple.com", "Server", "Where reviews are read"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  issuerId: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Issuer id", description: "Above the keys in App Store Connect, Users and Access, Integrations." }),
  keyId: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Key id", description: "Of a key with the role Customer Support or higher." }),
  privateKey: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "Private key", description: "The text of the .p8 file that was downloaded once." }),
});
export type Secret = z.infer<typeof Secret>;

export type AppStoreConnectCall = Call<Settings, Secret>;
