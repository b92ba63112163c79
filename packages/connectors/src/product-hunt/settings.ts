import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

const SLUG = /^[a-z\d][a-z\d-]*$/iu;

/** Names of posts, each by its address or as it stands at the end of it. */
export function slugsIn(text: string): string[] {
  return text.split(/[\s,;]+/u).flatMap(
    (name) =>
      name
        .replace(/[?#].*$/u, "")
        .replace(/\/+$/u, "")
        .split("/")
        .at(-1) || [],
  );
}

export const Settings = z.object({
  posts: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine(
      (text) => slugsIn(text).length > 0 && slugsIn(text).every((slug) => SLUG.test(slug)),
      "Addresses of launches",
    )
    .meta({
      title: "Launches",
      description: "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.",
    }),
  username: z
    .string()
    .trim()
    .regex(/^@?\w{0,60}$/u, "A user name")
    .default("")
    .transform((name) => name.replace("@", ""))
    .meta({
      title: "User name",
      description: "Of your account there: its own comments are left out, and what it answers by hand is found.",
    }),
  server: serverAt("https://api.producthunt.com", "Server", "Where comments are read"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  token: z.string().trim().min(1).meta({
    title: "Developer token",
    description: "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type ProductHuntCall = Call<Settings, Secret>;
