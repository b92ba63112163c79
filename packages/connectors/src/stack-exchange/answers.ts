import type { Account, Answer as OurAnswer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Answer, Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf, commentOf, partsOf, writtenOf } from "./mention.ts";
import type { StackExchangeCall } from "./settings.ts";

const NEWEST = { sort: "creation", order: "desc" };

/** Our account, as the settings name it; there is nothing to sign in to. */
export async function account({ settings: { accountId } }: StackExchangeCall): Promise<Account> {
  if (!accountId) return { id: "-", name: "Nobody" };
  return { id: accountId, name: accountId, url: `https://stackexchange.com/users/${accountId}` };
}

/** What our account wrote under it, oldest first: answers to a question, and comments; it must be known who we are. */
export async function answers(call: StackExchangeCall, mention: Incoming): Promise<OurAnswer[] | undefined> {
  const { accountId } = call.settings;
  const at = partsOf(mention.nativeId);
  if (!accountId || !at) return undefined;
  const written = await under(call, at, mention);
  return written
    .filter(({ author, nativeId }) => author.id === accountId && nativeId !== mention.nativeId)
    .sort((a, b) => (a.createdAt ?? "").localeCompare(b.createdAt ?? ""))
    .map(writtenOf);
}

async function under(
  call: StackExchangeCall,
  { site, kind, number }: NonNullable<ReturnType<typeof partsOf>>,
  mention: Incoming,
): Promise<Incoming[]> {
  const post = kind === "c" ? mention.handle?.["post"] : number;
  if (!post) return [];
  const comments = await ask(call, site, `/posts/${post}/comments`, Comment, NEWEST);
  const said = comments.items.map((each) => commentOf(site, each));
  // Comments have no comments: what we wrote after one may answer it.
  if (kind === "c") return said.filter(({ createdAt = "" }) => createdAt >= (mention.createdAt ?? ""));
  if (kind === "a") return said;
  const given = await ask(call, site, `/questions/${number}/answers`, Answer, NEWEST);
  return [...given.items.map((each) => answerOf(site, each)), ...said];
}
