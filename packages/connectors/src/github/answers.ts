import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { receiptAmong } from "../ours.ts";
import { Comments, User, type Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf, commentNumber, hostOf } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

const PAGE = 100;
const MOST_PAGES = 10;
const NAMED = /^@([\w-]+(?:\[bot\])?)[,:]?\s+/u;

/** What our account wrote in the issue after it, oldest first, but for what it says to another by name; without a token nobody knows who we are. */
export async function answers(call: GitHubCall, mention: Incoming): Promise<Answer[] | undefined> {
  const { repo, number } = mention.handle ?? {};
  if (!call.secret?.token || !repo || !number) return undefined;
  const us = (await ask(call, "/user", User)).body;
  const after = Number(commentNumber(mention.nativeId) ?? 0);
  const ours = (await commentsUnder(call, repo, number, mention.createdAt)).filter(
    ({ id, user, body }) => user?.id === us.id && id > after && isFor(body ?? "", mention),
  );
  const host = hostOf(call.settings);
  return ours.map((each) => answerOf(host, each, withoutName(each.body ?? "", mention)));
}

/** Our comment there that says the same, written since the approval. */
export async function findReply(call: GitHubCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return ours && receiptAmong(ours, outgoing);
}

const nameIn = (body: string): string | undefined => NAMED.exec(body)?.[1]?.toLowerCase();

function isFor(body: string, { author }: Incoming): boolean {
  const name = nameIn(body);
  return name === undefined || name === author.handle?.toLowerCase();
}

function withoutName(body: string, { author }: Incoming): string {
  return author.handle && nameIn(body) === author.handle.toLowerCase() ? body.replace(NAMED, "") : body;
}

async function commentsUnder(
  call: GitHubCall,
  repo: string,
  number: string,
  since: string | undefined,
): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = new URLSearchParams({ per_page: String(PAGE), page: String(page), ...(since && { since }) });
    const there = await ifThere(ask(call, `/repos/${repo}/issues/${number}/comments?${query}`, Comments));
    comments.push(...(there?.body ?? []));
    if ((there?.body.length ?? 0) < PAGE) break;
  }
  return comments;
}
