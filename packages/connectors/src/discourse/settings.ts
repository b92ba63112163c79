import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .transform((address) => address.replace(/\/+$/u, ""))
    .meta({ title: "Server", description: "The forum's address, for example https://meta.discourse.org" }),
  username: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_.-]{0,60}$/u, "A user name without @")
    .default("")
    .meta({
      title: "User name",
      description: "Of your account there, without @, if you have one: it answers, and its own posts are left out.",
    }),
  everything: z.boolean().default(false).meta({
    title: "Our own forum",
    description: "Hear every public post there, not only those with your terms.",
  }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  apiKey: z.string().trim().min(1).optional().meta({
    title: "API key",
    description:
      "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.",
  }),
  webhookSecret: z.string().trim().min(12).optional().meta({
    title: "Webhook secret",
    description: "The secret that the forum's admins entered with the webhook; without it no push is believed.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type DiscourseCall = Call<Settings, Secret>;
