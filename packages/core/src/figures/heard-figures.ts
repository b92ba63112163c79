import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { periodFrom } from "../digest/calendar.ts";
import { tallyQuotes } from "../digest/quotes.ts";
import type { Mention } from "../mention/mention.ts";
import { eachHeard, type DayToRead } from "./each-heard.ts";
import { tallyHashtags } from "./hashtags.ts";
import { tallyJourney } from "./journey.ts";
import { tallyKudos } from "./kudos.ts";
import { tallyMatters } from "./matters.ts";
import { tallyPlaces } from "./places.ts";
import { tallyProduct } from "./product.ts";
import { tallySaidDays } from "./said-days.ts";
import { tallyVoice } from "./voice.ts";
import { tallyVolume } from "./volume.ts";

/** All that is counted of what was heard on some days of the brand's calendar, as it is stored now. */
export async function heardFigures(ctx: Pick<Context, "store">, brand: Brand, days: readonly string[]) {
  const starts = days.map((day) => Date.parse(periodFrom("daily", day, brand.timeZone).from));
  const tallies = {
    volume: tallyVolume(days),
    said: tallySaidDays(days, starts),
    matters: tallyMatters(),
    stages: tallyJourney(),
    product: tallyProduct(),
    kudos: tallyKudos(brand),
    hashtags: tallyHashtags(),
    voice: tallyVoice(brand.terms, brand.rivals ?? []),
    quotes: tallyQuotes(),
    places: tallyPlaces(),
  };
  const all = Object.values(tallies);
  await eachHeard(
    ctx,
    brand,
    days.map((day) => ({ day })),
    (mention, day) => {
      for (const tally of all) tally.take(mention, day);
    },
  );
  const { volume, days: perDay } = tallies.volume.figures();
  return {
    volume,
    days: perDay,
    places: volume.mentions + (await tallies.places.more(ctx, brand.id)),
    said: tallies.said.figures(),
    matters: tallies.matters.figures(),
    stages: tallies.stages.figures(),
    product: tallies.product.figures(),
    kudos: tallies.kudos.figures(),
    hashtags: tallies.hashtags.figures(),
    ...(brand.rivals?.length && { voice: tallies.voice.figures() }),
    ...tallies.quotes.figures(),
  };
}

/** The same of the days that a period is compared with, of what is compared. */
export async function comparedFigures(ctx: Pick<Context, "store">, brand: Brand, days: readonly DayToRead[]) {
  const volume = tallyVolume([]);
  const matters = tallyMatters();
  const voice = tallyVoice(brand.terms, brand.rivals ?? []);
  const take = (mention: Mention, day: string) => {
    for (const tally of [volume, matters, voice]) tally.take(mention, day);
  };
  await eachHeard(ctx, brand, days, take);
  return {
    counts: volume.figures().volume,
    matters: matters.figures(),
    ...(brand.rivals?.length && { voice: voice.figures() }),
  };
}
