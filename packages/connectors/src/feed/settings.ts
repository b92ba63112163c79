import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { editionNames, hasEditions } from "./editions.ts";

export const Settings = z
  .object({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .meta({
        title: "Address",
        description:
          "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.",
      }),
    edition: z.enum(editionNames).optional().meta({
      title: "News edition",
      description:
        "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.",
    }),
  })
  .refine(({ url, edition }) => edition === undefined || hasEditions(url), {
    path: ["edition"],
    message: "Only addresses of news.google.com have editions; leave it empty.",
  });
export type Settings = z.infer<typeof Settings>;

export type FeedCall = Call<Settings, undefined>;
