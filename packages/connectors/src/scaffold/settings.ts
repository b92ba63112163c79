import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  server: serverAt("https://api.example.com", "Server", "Where Example answers"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  token: z.string().trim().min(1).meta({ title: "Token", description: "Where on Example a person finds it." }),
});
export type Secret = z.infer<typeof Secret>;

export type ExampleCall = Call<Settings, Secret>;
