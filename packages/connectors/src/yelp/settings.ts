import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  businessId: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_-]{1,200}$/u, "The last part of the address of its page, or its id")
    .meta({
      title: "Business",
      description: "Its id, or the last part of its page's address on Yelp. Add a source for each.",
    }),
  locale: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}_[A-Z]{2}$/u, "Such as en_US")
    .default("en_US")
    .meta({
      title: "Locale",
      description: "Language and country of the reviews, such as en_US. Add a source for each.",
    }),
  server: serverAt("https://api.yelp.com", "Server", "Where reviews are read"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  apiKey: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "API key", description: "Of your app on Yelp's developer pages, under Manage API access." }),
});
export type Secret = z.infer<typeof Secret>;

export type YelpCall = Call<Settings, Secret>;
