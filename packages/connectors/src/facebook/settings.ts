import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { graph, MetaSecret } from "../meta/settings.ts";

export const Settings = z.object({
  pageId: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/u, "The Page's number")
    .meta({ title: "Page", description: "The number of your Page, under About, Page transparency." }),
  ...graph,
});
export type Settings = z.infer<typeof Settings>;

export const Secret = MetaSecret;
export type Secret = MetaSecret;

export type FacebookCall = Call<Settings, Secret>;
