import type { Call } from "@earshot/core/connector";
import * as z from "zod";

const COMMUNITY = /^!?[a-z\d_]{1,60}(?:@[a-z\d.:-]+)?$/iu;

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://lemmy.world")
    .transform((address) => address.replace(/\/+$/u, ""))
    .meta({ title: "Server", description: "The instance to search, and where your account is: https://lemmy.world" }),
  ours: z
    .string()
    .trim()
    .max(500)
    .default("")
    .refine((text) => communitiesIn(text).every((name) => COMMUNITY.test(name)), "Names such as coffee@lemmy.world")
    .meta({
      title: "Our communities",
      description: "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.",
    }),
  username: z
    .string()
    .trim()
    .max(100)
    .default("")
    .meta({ title: "User name", description: "Of your account there, if you have one: it answers." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  password: z.string().min(1).optional().meta({
    title: "Password",
    description:
      "Of that account, which must have no second factor. Without it the instance is read and answered by hand.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type LemmyCall = Call<Settings, Secret>;

/** Names of communities without the exclamation mark that they are written with. */
export function communitiesIn(text: string): string[] {
  return text.split(/[\s,;]+/u).flatMap((name) => name.replace(/^!/u, "") || []);
}
