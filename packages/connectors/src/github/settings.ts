import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";
import { placesIn } from "./places.ts";

const places = (title: string, description: string, needs: "owner or repository" | "repository") =>
  z
    .string()
    .trim()
    .max(1000)
    .default("")
    .refine(
      (text) => placesIn(text)?.every(({ name }) => name || needs !== "repository") ?? false,
      `Separated by commas, each ${needs === "repository" ? "owner/repository" : "an owner or owner/repository"}`,
    )
    .meta({ title, description });

export const Settings = z.object({
  ours: places(
    "Our repositories",
    "Owner/repository, separated by commas: every issue and comment there is heard.",
    "repository",
  ),
  within: places(
    "Search in",
    "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.",
    "owner or repository",
  ),
  server: serverAt("https://api.github.com", "Server", "Of an Enterprise Server https://<host>/api/v3; for github.com"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  token: z.string().trim().min(1).optional().meta({
    title: "Token",
    description:
      "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.",
  }),
  webhookSecret: z.string().trim().min(8).optional().meta({
    title: "Webhook secret",
    description: "The secret entered with the repository's webhook; without it no push is believed.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type GitHubCall = Call<Settings, Secret>;
