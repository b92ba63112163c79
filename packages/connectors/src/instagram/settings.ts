import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { graph, MetaSecret } from "../meta/settings.ts";

export const Settings = z.object({
  userId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The professional account's number")
    .meta({ title: "Account number", description: "Of your professional account, as Meta's API names it (178414…)." }),
  username: z
    .string()
    .trim()
    .regex(/^[\w.]{1,30}$/u, "A user name without @")
    .meta({ title: "User name", description: "Of the same account, without @." }),
  ...graph,
});
export type Settings = z.infer<typeof Settings>;

export const Secret = MetaSecret;
export type Secret = MetaSecret;

export type InstagramCall = Call<Settings, Secret>;
