import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://api.example.com")
    .meta({ title: "Server", description: "Where Example answers; leave it as it is.", advanced: true }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  token: z.string().trim().min(1).meta({ title: "Token", description: "Where on Example a person finds it." }),
});
export type Secret = z.infer<typeof Secret>;

export type ExampleCall = Call<Settings, Secret>;
