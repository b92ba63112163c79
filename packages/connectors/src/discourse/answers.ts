import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { receiptAmong } from "../ours.ts";
import { Topic, TopicPosts, type Post } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf, isGone } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** Our posts in a topic that are read, the newest. */
const MOST = 60;

/** Our posts that answer this one, oldest first; it must be known who we are. */
export async function answers(call: DiscourseCall, mention: Incoming): Promise<Answer[] | undefined> {
  const { topic, number } = mention.handle ?? {};
  if (!call.settings.username || !topic || !number) return undefined;
  const ours = (await ourPosts(call, topic)).filter((post) => answersTo(post, topic, number) && !isGone(post));
  return ours.sort((a, b) => a.post_number - b.post_number).map((post) => answerOf(call.settings, post));
}

/** Our post there that says the same, written since the approval. */
export async function findReply(call: DiscourseCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return ours && receiptAmong(ours, outgoing);
}

/** By the button under it, by a quote from it, or, where it began the topic, to the topic. */
function answersTo(
  { reply_to_post_number: to, post_number: own, cooked }: Post,
  topic: string,
  number: string,
): boolean {
  if (String(own) === number) return false;
  if (typeof to === "number") return String(to) === number;
  if (number === "1") return true;
  return [...(cooked ?? "").matchAll(/<aside\s[^>]*\bclass="quote[^>]*>/gu)].some(
    ([aside]) => aside.includes(`data-post="${number}"`) && aside.includes(`data-topic="${topic}"`),
  );
}

/** A topic narrowed to one author comes with the numbers of all of their posts, and the first ones in full. */
async function ourPosts(call: DiscourseCall, topic: string): Promise<Post[]> {
  const { username } = call.settings;
  const query = new URLSearchParams({ username_filters: username, include_raw: "true" });
  const there = await ifThere(ask(call, `/t/${encodeURIComponent(topic)}.json?${query}`, Topic));
  if (!there) return [];
  const { posts, stream } = there.post_stream;
  const known = new Set(posts.map(({ id }) => id));
  const missing = stream.filter((id) => !known.has(id)).slice(-MOST);
  const ids = new URLSearchParams([["include_raw", "true"], ...missing.map((id) => ["post_ids[]", String(id)])]);
  const more =
    missing.length === 0 ? [] : (await ask(call, `/t/${topic}/posts.json?${ids}`, TopicPosts)).post_stream.posts;
  const isOurs = (post: Post) => post.username?.toLowerCase() === username.toLowerCase();
  return [...posts, ...more].filter(isOurs);
}
