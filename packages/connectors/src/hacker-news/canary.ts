import type { Canary } from "@earshot/core/connector";
import { CERTAIN } from "../canary-word.ts";
import { requestJson } from "../http.ts";
import { Found } from "./api.ts";
import type { HackerNewsCall } from "./settings.ts";

/** Looks whether the search finds anything with a word that is written every day. */
export async function canary(call: HackerNewsCall): Promise<Canary> {
  const url = new URL("/api/v1/search_by_date", call.settings.server);
  url.search = new URLSearchParams({ query: CERTAIN, tags: "(story,comment)", hitsPerPage: "1" }).toString();
  const { body } = await requestJson(call, url, Found, { effect: "read" });
  return { asked: CERTAIN, found: body.hits.length > 0 };
}
