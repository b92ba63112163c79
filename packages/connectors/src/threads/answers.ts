import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { ask } from "../meta/ask.ts";
import { nextOf } from "../meta/list.ts";
import { oldestFirst } from "../ours.ts";
import { FIELDS, Posts, type Post } from "./api.ts";
import { receiptOf } from "./mention.ts";
import type { ThreadsCall } from "./settings.ts";

const PAGE = "100";
const MOST_PAGES = 5;
const DAY_MS = 86_400_000;

/** Our replies right under it, oldest first; undefined where none is and Threads does not tell of each what it answers. */
export async function answers(call: ThreadsCall, mention: Incoming): Promise<Answer[] | undefined> {
  const ours = await ourReplies(call, mention);
  const under = ours.filter((post) => post.replied_to?.id === mention.nativeId);
  if (under.length === 0 && ours.some((post) => !post.replied_to)) return undefined;
  return oldestFirst(under.map(answerOf));
}

/** All our replies back to the day of the mention, newest first: those under a post are listed for its owner only. */
export async function ourReplies(call: ThreadsCall, { createdAt }: Incoming): Promise<Post[]> {
  const found: Post[] = [];
  const since = Date.parse(createdAt ?? "") - DAY_MS;
  let after: string | undefined;
  for (let read = 0; read < MOST_PAGES; read++) {
    const query = { fields: FIELDS, limit: PAGE, ...(after !== undefined && { after }) };
    const { body: page } = await ask(call, "me/replies", query, Posts);
    found.push(...page.data);
    after = nextOf(page);
    if (after === undefined || Date.parse(page.data.at(-1)?.timestamp ?? "") < since) break;
  }
  return found;
}

function answerOf({ id, text, timestamp, permalink }: Post): Answer {
  const at = isoOf(timestamp);
  return { text: text ?? "", ...(at && { at }), receipt: receiptOf(id, permalink) };
}
