import type { Collected } from "@earshot/core/connector";
import * as z from "zod";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { GooglePlayCall } from "./settings.ts";

const PAGE = "100";
const Cursor = z.object({ token: z.string() });

/** A page of all that Google lists: the reviews with a text that were written or changed in the last seven days. */
export async function collect(call: GooglePlayCall, stored: unknown): Promise<Collected> {
  const after = Cursor.safeParse(stored).data;
  const query = new URLSearchParams({ maxResults: PAGE, ...(after && { token: after.token }) });
  const { reviews, tokenPagination } = await ask(call, `?${query}`, Page);
  const items = reviews.map((review) => mentionOf(review, call.settings.packageName));
  const token = tokenPagination?.nextPageToken;
  return token ? { items, cursor: { token }, more: true } : { items, cursor: {} };
}
