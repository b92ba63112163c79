import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .default("https://hn.algolia.com")
    .meta({ title: "Server", description: "Address of the search; leave it as it is." }),
});
export type Settings = z.infer<typeof Settings>;

export type HackerNewsCall = Call<Settings, undefined>;
