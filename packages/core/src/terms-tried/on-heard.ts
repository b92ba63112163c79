import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf, daysFrom } from "../digest/calendar.ts";
import { mentionsOf } from "../digest/mentions-of.ts";
import type { Mention } from "../mention/mention.ts";
import { wordsToMatch } from "../mention/own-words/own-words.ts";
import { matchTerms } from "../terms/match-terms.ts";
import type { Query } from "../terms/query.ts";
import { readTerms } from "../terms/read-terms.ts";

/** Bounds what is read, and so what it costs. */
const MOST_MENTIONS = 500;
const EXAMPLES = 5;
const EXCERPT = 280;
const DAY_MS = 86_400_000;

export type HeardExample = Pick<Mention, "id" | "platform" | "conversation"> & { author: string; text: string };

/** What was heard in the last days, by the terms as they are and as they would be. */
export type TriedOnHeard = {
  /** First day, YYYY-MM-DD of the brand's calendar, and how many days. */
  from: string;
  days: number;
  /** Mentions looked at; `whole`: that is all of those days. */
  looked: number;
  whole: boolean;
  /** Of them those that are heard whatever the terms: they name our account, or their platform has nothing else. */
  anyway: number;
  before: number;
  after: number;
  gained: HeardExample[];
  lost: HeardExample[];
};

/** Tries terms on the brand's newest mentions. What no terms ever found is not stored, so nothing of it can be gained here. */
export async function triedOnHeard(ctx: Context, brand: Brand, query: Query, days: number): Promise<TriedOnHeard> {
  const today = ctx.now().getTime();
  const from = dayOf(new Date(today - (days - 1) * DAY_MS), brand.timeZone);
  const all = daysFrom(from, dayOf(ctx.now(), brand.timeZone), days + 1).toReversed();
  const { mentions, whole } = await mentionsOf(ctx, brand.id, all, MOST_MENTIONS);
  const byTerms = mentions.filter(
    ({ addressed, platform }) => !addressed && ctx.connectors[platform]?.finds === "by-terms",
  );
  const now = readTerms(brand.terms);
  const found = (by: Query, mention: Mention) => matchTerms(by, wordsToMatch(mention), mention) !== undefined;
  const judged = byTerms.map((mention) => ({ mention, was: found(now, mention), is: found(query, mention) }));
  return {
    from,
    days,
    looked: mentions.length,
    whole,
    anyway: mentions.length - byTerms.length,
    before: judged.filter(({ was }) => was).length,
    after: judged.filter(({ is }) => is).length,
    gained: examples(judged.filter(({ was, is }) => is && !was)),
    lost: examples(judged.filter(({ was, is }) => was && !is)),
  };
}

const examples = (judged: { mention: Mention }[]): HeardExample[] =>
  judged.slice(0, EXAMPLES).map(({ mention: { id, platform, conversation, author, title, text } }) => ({
    id,
    platform,
    conversation,
    author: author.name,
    text: [title, text].filter(Boolean).join("\n").slice(0, EXCERPT).toWellFormed(),
  }));
