import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  server: serverAt("https://business-api.tiktok.com", "Server", "Where comments are read"),
  consentServer: serverAt("https://www.tiktok.com", "Consent page", "Where the account's owner agrees"),
});
export type Settings = z.infer<typeof Settings>;

const given = (title: string) =>
  z.string().trim().min(1).optional().meta({ title, description: "Filled in by the Connect button." });

export const Secret = z.object({
  appId: z.string().trim().min(1).meta({
    title: "App id",
    description: "Of your app in TikTok's API for Business, which TikTok must have approved.",
  }),
  appSecret: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "App secret", description: "Of the same app; pushes are signed with it too." }),
  accessToken: given("Access token"),
  refreshToken: given("Refresh token"),
  businessId: given("Account"),
});
export type Secret = z.infer<typeof Secret>;

export type TikTokCall = Call<Settings, Secret>;
