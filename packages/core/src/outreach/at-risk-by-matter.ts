import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { desk } from "../keys.ts";
import type { OutreachCause } from "./outreach.ts";

/** Fewer people are answered one by one. */
const FEWEST_PEOPLE = 3;
const MOST_READ = 500;
const MOST_LISTED = 20;
const ONLY = ["id", "brand", "status", "lane", "gone", "merged", "platform", "author", "atRisk", "matters"];

type AtRisk = Extract<OutreachCause, { kind: "at-risk" }>;

/** Matters of which several authors complain who may leave, among what is worked on now; those with the most people first. */
export async function atRiskByMatter(ctx: Pick<Context, "store">, brand: Brand): Promise<AtRisk[]> {
  const { items } = await ctx.store.list<Conversation>("inbox", desk.of(brand.id), {
    ...desk.working,
    limit: MOST_READ,
    only: ONLY,
  });
  const warned = items
    .filter(({ key }) => key.sk === "META")
    .map(({ value }) => value)
    .filter(({ atRisk, lane, gone, merged }) => atRisk?.length && lane !== "aside" && !gone && !merged);
  const byMatter = Map.groupBy(warned, ({ matters }) => matters?.[0] ?? "");
  return [...byMatter]
    .filter(([matter]) => matter !== "")
    .map(([matter, those]): AtRisk => {
      const people = new Set(those.map(({ platform, author }) => `${platform}:${author.id}`)).size;
      return { kind: "at-risk", matter, people, conversations: those.slice(0, MOST_LISTED).map(({ id }) => id) };
    })
    .filter(({ people }) => people >= FEWEST_PEOPLE)
    .toSorted((a, b) => b.people - a.people);
}
