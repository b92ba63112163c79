import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  locationId: z
    .string()
    .trim()
    .regex(/^d?\d{1,12}$/u, "The number after -d in the address of its page")
    .transform((id) => id.replace(/^d/u, ""))
    .meta({ title: "Location", description: "The number after -d in the address of its page. Add a source for each." }),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2}(_[A-Za-z]{2})?$/u, "Such as en or zh_TW")
    .default("en")
    .meta({ title: "Language", description: "Of the reviews to be told of, such as en. Add a source for each." }),
  server: serverAt("https://api.content.tripadvisor.com", "Server", "Where the Content API answers"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  apiKey: z
    .string()
    .trim()
    .min(1)
    .meta({ title: "API key", description: "Of your Content API account, under Tripadvisor's developer portal." }),
});
export type Secret = z.infer<typeof Secret>;

export type TripadvisorCall = Call<Settings, Secret>;
