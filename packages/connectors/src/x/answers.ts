import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { oldestFirst } from "../ours.ts";
import { Posts, type Post } from "./api.ts";
import { ask, FIELDS } from "./ask.ts";
import { parentOf, receiptOf, textOf } from "./mention.ts";
import type { XCall } from "./settings.ts";

const MOST_PAGES = 5;

/** Our posts that answer it, oldest first: looked for among those that are newer than it, of which X gives the newest. */
export async function answers(call: XCall, { nativeId }: Incoming): Promise<Answer[]> {
  const ours: Post[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { ...FIELDS, max_results: "100", since_id: nativeId, ...(after && { pagination_token: after }) };
    const { body } = await ask(call, `/2/users/${call.settings.userId}/tweets`, query, Posts);
    ours.push(...body.data.filter((post) => parentOf(post) === nativeId));
    after = body.meta?.next_token;
    if (!after) break;
  }
  return oldestFirst(ours.map((post) => answerOf(post, call)));
}

function answerOf(post: Post, { settings }: XCall): Answer {
  const at = isoOf(post.created_at);
  return { text: withoutNames(textOf(post)), ...(at && { at }), receipt: receiptOf(post.id, settings) };
}

/** X puts the names of who is answered in front. */
export const withoutNames = (text: string) => text.replace(/^(?:@\w+\s+)+/u, "");
