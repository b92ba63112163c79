import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";
import { sitesIn } from "./sites.ts";

export const Settings = z.object({
  sites: z
    .string()
    .trim()
    .max(500)
    .default("stackoverflow.com")
    .refine((text) => sitesIn(text) !== undefined, "Addresses of sites, such as stackoverflow.com, separated by commas")
    .meta({
      title: "Sites",
      description: "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
    }),
  accountId: z
    .string()
    .trim()
    .regex(/^\d{0,12}$/u, "The number in the address of your profile on stackexchange.com")
    .default("")
    .meta({
      title: "Account number",
      description:
        "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.",
    }),
  server: serverAt("https://api.stackexchange.com", "Server", "Where questions are read"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  key: z.string().trim().min(1).optional().meta({
    title: "Key",
    description: "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type StackExchangeCall = Call<Settings, Secret>;
