import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  version: z
    .string()
    .trim()
    .regex(/^v\d{1,3}\.\d$/u, "Such as v1.0")
    .default("v1.0")
    .meta({ title: "API version", description: "Of the Threads API; leave it as it is.", advanced: true }),
  server: serverAt("https://graph.threads.net", "Server", "Where Threads answers"),
  consentServer: serverAt("https://threads.com", "Consent server", "Where the account's owner agrees"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  appId: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: "Threads app id", description: "Of your Meta app, under App settings, Basic; to connect." }),
  appSecret: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: "Threads app secret", description: "Beside the id; to connect, and to believe signed pushes." }),
  accessToken: z.string().trim().min(1).optional().meta({
    title: "Access token",
    description:
      "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.",
  }),
  userId: z.string().trim().min(1).optional().meta({
    title: "Account number",
    description: "Filled in by the Connect button; with it, pushed replies are taken as they come.",
  }),
  verifyToken: z
    .string()
    .trim()
    .min(8)
    .optional()
    .meta({ title: "Verify token", description: "What you enter beside the webhook's address in Meta's dashboard." }),
});
export type Secret = z.infer<typeof Secret>;

export type ThreadsCall = Call<Settings, Secret>;
