import type { Brand, Language } from "../brand/brand.ts";
import { consoleLink } from "../console-link.ts";
import type { Context, Readers } from "../context.ts";
import { peopleOf } from "../team/people.ts";
import type { Audience } from "./audience.ts";
import type { Digest } from "./digest.ts";

type Reading = { to: string; audience: Audience; language: Language | undefined };

/**
 * Who gets a digest, by what they read and in which language: what is asked for the address, else what its person chose, else the brand's
 * usual language, else English. A day's and a week's goes to the file of mails even where nobody is named.
 */
export async function readersOf(ctx: Context, brand: Brand, digest: Digest): Promise<Readers[]> {
  const { digestTo, digestReaders = [], usualLanguage = "en" } = brand;
  const toAll = digest.kind === "monthly" ? [] : digestTo;
  const readings: Reading[] = [
    ...toAll.map((to): Reading => ({ to, audience: "all", language: undefined })),
    ...digestReaders
      .filter(({ kinds }) => kinds.includes(digest.kind))
      .map(({ to, audience, language }): Reading => ({ to, audience, language })),
  ];
  const besides = consoleLink(ctx, "digests", digest.id);
  if (readings.length === 0)
    return digest.kind === "monthly" ? [] : [{ to: [], language: usualLanguage, audience: "all", ...besides }];
  const people = await peopleOf(ctx);
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  const languageOf = ({ to, language }: Reading) =>
    language ?? people.find(({ email }) => email === to.toLowerCase())?.language ?? usualLanguage;
  const groups = Map.groupBy(readings, (each) => `${languageOf(each)} ${each.audience}`);
  return [...groups.values()].map((same) => ({
    to: [...new Set(same.map(({ to }) => to))],
    language: languageOf(same[0]!),
    audience: same[0]!.audience,
    names,
    ...besides,
  }));
}
