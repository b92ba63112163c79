import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

export const Settings = z.object({
  appId: z
    .string()
    .trim()
    .regex(/^(id)?\d{1,20}$/u, "The number in the app's address, for example 310633997")
    .transform((id) => id.replace(/^id/u, ""))
    .meta({ title: "App", description: "The number in the app's address in the App Store, for example 310633997." }),
  country: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/u, "Two letters, for example de")
    .default("us")
    .meta({ title: "Country", description: "Whose App Store, in two letters. Add a source for each country." }),
  server: serverAt("https://itunes.apple.com", "Server", "Where the reviews come from"),
});
export type Settings = z.infer<typeof Settings>;

export type AppStoreFeedCall = Call<Settings, undefined>;
