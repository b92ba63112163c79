import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  username: z
    .string()
    .trim()
    .regex(/^[\w-]{0,15}$/u, "A user name")
    .default("")
    .meta({
      title: "User name",
      description:
        "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.",
    }),
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://hn.algolia.com")
    .meta({ title: "Server", description: "Address of the search; leave it as it is.", advanced: true }),
});
export type Settings = z.infer<typeof Settings>;

export type HackerNewsCall = Call<Settings, undefined>;
