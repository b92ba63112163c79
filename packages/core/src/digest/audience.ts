import * as z from "zod";

/** Who reads a digest, and for what. */
export const audiences = ["all", "marketing", "team", "product", "kudos"] as const;
export const Audience = z.enum(audiences);
export type Audience = (typeof audiences)[number];

/** Parts of a digest; each is shown where there is something in it. */
export type Section =
  | "figures"
  | "waiting"
  | "themes"
  | "voice"
  | "worst"
  | "best"
  | "kudos"
  | "hashtags"
  | "sentiment"
  | "intents"
  | "days"
  | "languages"
  | "platforms"
  | "answering"
  | "stuck"
  | "gaps"
  | "defects"
  | "wishes"
  | "stages"
  | "quality"
  | "proof";

/** What each audience reads, in its order. */
export const sectionsOf: Record<Audience, readonly Section[]> = {
  all: [
    "figures",
    "waiting",
    "worst",
    "best",
    "themes",
    "voice",
    "answering",
    "stuck",
    "kudos",
    "sentiment",
    "days",
    "intents",
    "hashtags",
    "languages",
    "platforms",
    "gaps",
    "quality",
    "proof",
  ],
  marketing: [
    "figures",
    "themes",
    "voice",
    "best",
    "worst",
    "sentiment",
    "days",
    "hashtags",
    "kudos",
    "intents",
    "languages",
    "platforms",
    "quality",
    "proof",
  ],
  team: ["figures", "answering", "waiting", "stuck", "gaps", "intents", "quality", "proof"],
  product: ["figures", "defects", "wishes", "themes", "stages", "worst"],
  kudos: ["figures", "kudos", "best"],
};
