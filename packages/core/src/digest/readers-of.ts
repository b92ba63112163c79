import type { Brand } from "../brand/brand.ts";
import type { Context, Readers } from "../context.ts";
import { peopleOf } from "../team/people.ts";

/** Who gets a brand's digest, by what they read: what the person of that address chose, else the brand's usual language, else English. */
export async function readersOf(ctx: Context, { digestTo, usualLanguage = "en" }: Brand): Promise<Readers[]> {
  if (digestTo.length === 0) return [{ to: [], language: usualLanguage }];
  const people = await peopleOf(ctx);
  const languageOf = (address: string) =>
    people.find(({ email }) => email === address.toLowerCase())?.language ?? usualLanguage;
  return [...Map.groupBy(digestTo, languageOf)].map(([language, to]) => ({ to, language }));
}
