import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

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
  server: serverAt("https://hn.algolia.com", "Server", "Address of the search"),
});
export type Settings = z.infer<typeof Settings>;

export type HackerNewsCall = Call<Settings, undefined>;
