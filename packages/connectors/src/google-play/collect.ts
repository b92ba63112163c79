import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import * as z from "zod";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { GooglePlayCall } from "./settings.ts";

const PAGE = "100";
const Cursor = z.object({ token: z.string() });

/** A page of all that Google lists: the reviews with a text that were written or changed in the last seven days. */
export async function collect(call: GooglePlayCall, stored: unknown): Promise<Collected> {
  const token = Cursor.safeParse(stored).data?.token;
  const page = await pageOf(call, token);
  if (!page) return { items: [], cursor: {} };
  const items = page.reviews.map((review) => mentionOf(review, call.settings.packageName));
  const next = page.tokenPagination?.nextPageToken;
  return next ? { items, cursor: { token: next }, more: true } : { items, cursor: {} };
}

/** Undefined where the token of a page is no longer taken, after days of trouble perhaps: the list is then read from its beginning. */
async function pageOf(call: GooglePlayCall, token: string | undefined): Promise<Page | undefined> {
  const query = new URLSearchParams({ maxResults: PAGE, ...(token !== undefined && { token }) });
  try {
    return await ask(call, `?${query}`, Page);
  } catch (error) {
    if (token !== undefined && error instanceof ConnectorError && error.trouble === "refused") return undefined;
    throw error;
  }
}
