import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

const address = z.url({ protocol: /^https?$/ });

export const Settings = z.object({
  handle: z
    .string()
    .trim()
    .max(253)
    .default("")
    .meta({ title: "Handle", description: "Your account, for example acme.bsky.social; needed to answer." }),
  server: serverAt("https://public.api.bsky.app", "Public server", "Reads what needs no account"),
  service: address.default("https://bsky.social").meta({
    title: "Service",
    description: "Where your account is; leave it as it is unless you host your own.",
    advanced: true,
  }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  appPassword: z.string().trim().min(1).meta({
    title: "App password",
    description: "From Settings, Privacy and security, App passwords. Never your own password.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type BlueskyCall = Call<Settings, Secret>;
