import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { googleClient, googleServers } from "../google-consent.ts";
import { serverAt } from "../server-at.ts";

export const Settings = z
  .object({
    location: z
      .string()
      .trim()
      .regex(/^accounts\/[\w-]+\/locations\/[\w-]+$/u, "Such as accounts/123/locations/456")
      .meta({
        title: "Location",
        description: "Its resource name, such as accounts/123/locations/456. Add a source for each location.",
      }),
    pushAccount: z.email().optional().meta({
      title: "Pushing service account",
      description:
        "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.",
    }),
    pushAudience: z.string().trim().min(1).optional().meta({
      title: "Audience of pushes",
      description: "As the subscription names it; the whole webhook address where it names none.",
    }),
    server: serverAt("https://mybusiness.googleapis.com", "Server", "Where reviews are read"),
    ...googleServers,
    keyServer: serverAt("https://www.googleapis.com", "Key server", "Where Google's public keys are"),
  })
  .refine(({ pushAccount, pushAudience }) => !pushAccount || pushAudience, {
    path: ["pushAudience"],
    error: "Name the audience of the pushes too",
  });
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  ...googleClient("somebody who manages the location", "business.manage"),
  pushKey: z.string().trim().min(16).optional().meta({
    title: "Push key",
    description:
      "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type GoogleBusinessCall = Call<Settings, Secret>;
