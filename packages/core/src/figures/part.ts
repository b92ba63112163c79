import type { Mention } from "../mention/mention.ts";
import { hashtagsIn } from "./hashtags.ts";
import { mattersIn } from "./polarity.ts";
import { isSaid } from "./tally.ts";

/** What a number of a digest was counted of: fields that are absent fit all. */
export type Part = {
  sentiment?: string | undefined;
  language?: string | undefined;
  platform?: string | undefined;
  intent?: string | undefined;
  matter?: string | undefined;
  tag?: string | undefined;
};

export const isNarrow = (part: Part): boolean => Object.values(part).some((value) => value !== undefined);

/** Whether a mention is among those that this number counts; it goes by the rules of the figures. */
export function isPartOf({ sentiment, language, platform, intent, matter, tag }: Part, mention: Mention): boolean {
  const { classification: judged } = mention;
  if (mention.baseline || (mention.deletedAt !== undefined && !mention.erased)) return false;
  if (matter !== undefined && !(isSaid(mention) && mattersIn(mention).has(matter))) return false;
  if (tag !== undefined && !(isSaid(mention) && hashtagsIn(`${mention.title ?? ""}\n${mention.text}`).has(tag)))
    return false;
  return (
    (sentiment === undefined || judged.sentiment === sentiment) &&
    (language === undefined || judged.language === language) &&
    (platform === undefined || mention.platform === platform) &&
    (intent === undefined || judged.intents.some((each) => each === intent))
  );
}
