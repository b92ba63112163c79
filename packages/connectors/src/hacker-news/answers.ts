import type { Account, Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { requestJson } from "../http.ts";
import { Found, Hit } from "./api.ts";
import { answerOf, userUrl } from "./mention.ts";
import type { HackerNewsCall } from "./settings.ts";

const PAGE = "100";

/** Our account, as the settings name it; there is nothing to sign in to. */
export async function account({ settings: { username } }: HackerNewsCall): Promise<Account> {
  if (!username) return { id: "-", name: "Nobody" };
  return { id: username, name: username, url: userUrl(username) };
}

/** Our account's comments right under it, oldest first, as far as the search shows them by now; it must be known who we are. */
export async function answers({ settings, ...call }: HackerNewsCall, mention: Incoming): Promise<Answer[] | undefined> {
  const { username, server } = settings;
  if (!username) return undefined;
  const url = new URL("/api/v1/search_by_date", server);
  const tags = ["comment", `author_${username}`, ...(mention.thread ? [`story_${mention.thread}`] : [])];
  url.search = new URLSearchParams({ tags: tags.join(","), hitsPerPage: PAGE }).toString();
  const { body } = await requestJson(call, url, Found, { effect: "read" });
  const ours = body.hits.flatMap((hit) => Hit.safeParse(hit).data ?? []);
  return ours
    .filter((hit) => hit.author === username && hit.parent_id === mention.nativeId)
    .sort((a, b) => a.created_at_i - b.created_at_i)
    .map(answerOf);
}
