import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .union([z.url({ protocol: /^https?$/ }), z.literal("")])
    .default("")
    .transform((url) => url.replace(/\/+$/u, ""))
    .meta({
      title: "Its address",
      description:
        "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.",
    }),
  account: z.string().trim().min(1).max(500).default("us").meta({
    title: "Our account there",
    description: "The author id of our own replies in the other system.",
  }),
});
export type Settings = z.infer<typeof Settings>;

/** 24 to 64 bytes in base64. */
const WHSEC = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/u;

export const Secret = z.object({
  signingSecret: z
    .string()
    .trim()
    .min(16)
    .refine(
      (secret) => !secret.startsWith("whsec_") || WHSEC.test(secret),
      "After whsec_ it is base64, of 24 to 64 bytes.",
    )
    .meta({
      title: "Signing secret",
      description:
        "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.",
    }),
});
export type Secret = z.infer<typeof Secret>;

export type WebhookCall = Call<Settings, Secret>;
