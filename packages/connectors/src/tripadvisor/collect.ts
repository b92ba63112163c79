import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import * as z from "zod";
import { requestJson } from "../http.ts";
import { Page } from "./api.ts";
import { noticeOf } from "./mention.ts";
import type { TripadvisorCall } from "./settings.ts";

const OVERLAP_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Our own clock, and nothing that Tripadvisor wrote. */
const Cursor = z.object({ lookedAt: z.iso.datetime() });

/**
 * One notice for a day on which a review was published since the last look. Tripadvisor lets nothing of a review be stored, so
 * nothing of it leaves this function.
 */
export async function collect(call: TripadvisorCall, stored: unknown): Promise<Collected> {
  const now = call.now();
  const lookedAt = Cursor.safeParse(stored).data?.lookedAt;
  const published = await publishedIn(call);
  const cursor = { lookedAt: now.toISOString() };
  if (lookedAt === undefined) return { items: [], cursor };
  const since = Date.parse(lookedAt) - OVERLAP_MS;
  const isNew = published.some((at) => at > since && at < now.getTime() + DAY_MS);
  return { items: isNew ? [noticeOf(call.settings.locationId, now)] : [], cursor };
}

async function publishedIn({ settings, secret, fetch, now }: TripadvisorCall): Promise<number[]> {
  if (!secret) throw new ConnectorError("sign-in-again", "Give this source the key of your Content API account.");
  const { server, locationId, language } = settings;
  const query = new URLSearchParams({ key: secret.apiKey, language });
  const url = new URL(`/api/v1/location/${locationId}/reviews?${query}`, server);
  const headers = { accept: "application/json" };
  const { body } = await requestJson({ fetch, now }, url, Page, { effect: "read", headers });
  return body.data.map(({ published_date: date }) => endOf(date));
}

/** A day without a time is new until it is over. */
function endOf(date: string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T23:59:59Z` : date);
}
