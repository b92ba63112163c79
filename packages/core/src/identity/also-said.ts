import { bareText, isAlike } from "../classification/sketch.ts";
import type { Context } from "../context.ts";
import type { Conversation, Status } from "../conversation/conversation.ts";
import { keys, places } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import { foldedNames } from "./folded-name.ts";
import { isPublished } from "./story.ts";
import { overlap, runsOf, wordsOf } from "./words.ts";

/** What one person said twice: another conversation of theirs in nearly the same words. */
export type AlsoSaid = {
  conversation: string;
  mention: string;
  platform: string;
  author: string;
  url?: string;
  at: string;
  status: Status;
  answeredAt?: string;
};

/** Words below which two people say the same by chance. */
const TELLING = 8;
const DAYS = 14;
const MOST_READ = 10;
/** Of the shorter text's runs of words, for one of them is often cut. */
const ALIKE = 0.7;

/** Whether a person said it, in words enough to be known by. */
export function isTold(mention: Pick<Mention, "kind" | "title" | "text" | "author">): boolean {
  return wordsOf(wholeOf(mention)).length >= TELLING && !isPublished(mention);
}

type Said = Pick<Mention, "author" | "title" | "text">;

/** Whether both are one person's, said twice: the same name or handle, and nearly the same words. */
export function isRepeat(a: Said, b: Said): boolean {
  const names = namesOf(a);
  return namesOf(b).some((name) => names.includes(name)) && isNearly(wholeOf(a), wholeOf(b));
}

function namesOf({ author }: Said): string[] {
  const { name, handle } = foldedNames(author);
  return [...(name ? [name] : []), ...(handle ? [handle] : [])];
}

function isNearly(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.min(a.length, b.length) < TELLING) return false;
  return overlap(runsOf(a), runsOf(b)) >= ALIKE || isAlike(bareText(one), bareText(other));
}

/** Where else this person said the same within two weeks: other conversations, to be looked at before both are answered. */
export async function alsoSaid(ctx: Context, mention: Mention): Promise<AlsoSaid[]> {
  const names = isTold(mention) ? namesOf(mention) : [];
  const { brand, firstSeenAt } = mention;
  const near = (days: number) => new Date(Date.parse(firstSeenAt) + days * 86_400_000).toISOString();
  const range = { from: near(-DAYS), to: near(DAYS), backwards: true, limit: MOST_READ };
  const pages = await Promise.all(
    names.flatMap((name) => {
      const { hash } = places.said(brand, name, "", "");
      return (["author", "heard"] as const).map((index) => ctx.store.list<Pointer>(index, hash, range));
    }),
  );
  const pointers = new Map(pages.flatMap(({ items }) => items.map(({ key, value }) => [key.pk, value] as const)));
  const others = [...pointers]
    .map(([pk, { conversation }]) => ({ conversation, mention: mentionIn(pk, brand) }))
    .filter(({ conversation, mention: id }) => conversation !== mention.conversation && id !== mention.id)
    .slice(0, MOST_READ);
  if (others.length === 0) return [];
  const found = (await ctx.store.getMany<any>(
    others.flatMap((other) => [
      keys.conversation(brand, other.conversation),
      keys.mention(brand, other.conversation, other.mention),
    ]),
  )) as (Conversation | Mention | undefined)[];
  return others.flatMap((_, at) => {
    const [conversation, said] = [found[at * 2], found[at * 2 + 1]] as [Conversation?, Mention?];
    return conversation && said && !said.deletedAt && isRepeat(mention, said) ? [shown(conversation, said)] : [];
  });
}

/** The pointer's key holds the mention's id. */
const mentionIn = (pk: string, brand: string) => pk.slice(keys.pointer(brand, "").pk.length);

function shown(
  { id, status, answeredAt }: Conversation,
  { id: mention, platform, author, url, firstSeenAt }: Mention,
): AlsoSaid {
  return {
    conversation: id,
    mention,
    platform,
    author: author.name || author.id,
    at: firstSeenAt,
    status,
    ...(url && { url }),
    ...(answeredAt && { answeredAt }),
  };
}

const wholeOf = ({ title = "", text }: Pick<Mention, "title" | "text">) => `${title}\n${text}`;
