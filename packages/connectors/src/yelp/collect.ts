import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import * as z from "zod";
import { requestJson } from "../http.ts";
import { Page, type Review } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { YelpCall } from "./settings.ts";

/** Most plans give three; what gives more is asked for more. */
const PAGE = 50;
const MOST_PAGES = 4;
const REMEMBERED = 400;

/** What was heard, as hashes: reviews stay on the list long after they may no longer be kept here, and are not new again then. */
const Cursor = z.object({ heard: z.array(z.string()) });

/** The excerpts that Yelp gives, as far as they are new or changed. */
export async function collect(call: YelpCall, stored: unknown): Promise<Collected> {
  const heard = Cursor.safeParse(stored).data?.heard ?? [];
  const known = new Set(heard);
  const reviews = await all(call);
  const fresh = reviews.filter((review) => !known.has(markOf(review)));
  const marks = new Set([...reviews.map(markOf), ...heard]);
  return { items: fresh.map(mentionOf), cursor: { heard: [...marks].slice(0, REMEMBERED) } };
}

const markOf = ({ id, text, rating }: Review) => hashOf([id, text, rating]);

async function all(call: YelpCall): Promise<Review[]> {
  const found: Review[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const { count, read } = await pageOf(call, page * PAGE);
    found.push(...read);
    if (count < PAGE) break;
  }
  return found;
}

async function pageOf({ settings, secret, fetch, now }: YelpCall, offset: number) {
  if (!secret) throw new ConnectorError("sign-in-again", "Give this source the API key of your app on Yelp.");
  const { server, businessId, locale } = settings;
  const query = new URLSearchParams({ locale, limit: String(PAGE), offset: String(offset) });
  const url = new URL(`/v3/businesses/${encodeURIComponent(businessId)}/reviews?${query}`, server);
  const headers = { authorization: `Bearer ${secret.apiKey}` };
  return (await requestJson({ fetch, now }, url, Page, { effect: "read", headers })).body.reviews;
}
