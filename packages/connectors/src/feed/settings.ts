import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .meta({
      title: "Address",
      description: "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.",
    }),
});
export type Settings = z.infer<typeof Settings>;

export type FeedCall = Call<Settings, undefined>;
