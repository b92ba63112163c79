import { Incoming } from "@earshot/core/mention/mention";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { tripadvisor } from "./index.ts";
import { Settings, type TripadvisorCall } from "./settings.ts";

const review = (published: string) => ({
  id: 987_654_321,
  lang: "en",
  location_id: 93_437,
  published_date: published,
  rating: 1,
  helpful_votes: 3,
  url: "https://www.tripadvisor.com/ShowUserReviews-g1-d93437-r987654321-x.html",
  title: "Dreadful soup",
  text: "The waiter laughed at us",
  trip_type: "Couples",
  travel_date: "2026-02-28",
  user: { username: "GourmetMia", user_location: { name: "Ghent" } },
  subratings: { "0": { name: "rate_service", value: "2" } },
});

async function location(now: string, reviews: unknown[] = []) {
  let clock = new Date(now);
  const asked: URL[] = [];
  const server = await fakeServer(
    new Hono().get("/api/v1/location/93437/reviews", (c) => {
      asked.push(new URL(c.req.url));
      return c.json({ data: reviews });
    }),
  );
  const settings = Settings.parse({ locationId: "d93437", language: "nl", server });
  const call: TripadvisorCall = { ...callParts, settings, secret: { apiKey: "key" }, now: () => clock };
  return { call, reviews, asked, at: (time: string) => void (clock = new Date(time)) };
}

test("the first look is a baseline, whatever is there", async () => {
  const { call } = await location("2026-03-02T09:00:00Z", [review("2026-03-02T08:59:00Z")]);
  expect(await tripadvisor.collect(call, undefined)).toEqual({
    items: [],
    cursor: { lookedAt: "2026-03-02T09:00:00.000Z" },
  });
});

test("what was published since is one notice for the day, and the same one for the rest of the day", async () => {
  const { call, reviews, at, asked } = await location("2026-03-02T09:00:00Z", [review("2026-02-01T08:00:00Z")]);
  const first = await tripadvisor.collect(call, undefined);
  at("2026-03-02T10:00:00Z");
  expect((await tripadvisor.collect(call, first.cursor)).items).toEqual([]);
  reviews.push(review("2026-03-02T10:30:00Z"), review("2026-03-02T10:31:00Z"));
  at("2026-03-02T11:00:00Z");
  const { items, cursor } = await tripadvisor.collect(call, first.cursor);
  expect(items).toEqual([
    {
      platform: "tripadvisor",
      nativeId: "93437@2026-03-02",
      kind: "review",
      url: "https://www.tripadvisor.com/93437",
      author: { id: "93437", name: "Tripadvisor" },
      text: "",
      visibility: "public",
      addressed: true,
    },
  ]);
  expect(Incoming.safeParse(items[0]).error).toBeUndefined();
  at("2026-03-02T11:20:00Z");
  expect((await tripadvisor.collect(call, cursor)).items).toEqual(items);
  expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({ key: "key", language: "nl" });
});

test("nothing of a review is in the notice or in the cursor", async () => {
  const { call, reviews, at } = await location("2026-03-01T09:00:00Z");
  const { cursor: before } = await tripadvisor.collect(call, undefined);
  const published = review("2026-03-02T07:08:09Z");
  reviews.push(published);
  at("2026-03-02T09:00:00Z");
  const kept = await tripadvisor.collect(call, before);
  expect(kept.items).toHaveLength(1);
  expect(Object.keys(kept).sort()).toEqual(["cursor", "items"]);
  const written = JSON.stringify(kept);
  const { location_id: _, ...theirs } = published;
  for (const word of wordsIn(theirs)) expect(written).not.toContain(word);
  expect(kept.items[0]).not.toHaveProperty("rating");
  expect(kept.items[0]).not.toHaveProperty("createdAt");
  expect(kept.cursor).toEqual({ lookedAt: "2026-03-02T09:00:00.000Z" });
  reviews[0] = { ...review("2026-03-02T08:00:00Z"), id: 1, title: "Fine", text: "Good", rating: 5, user: {} };
  expect(await tripadvisor.collect(call, before)).toEqual(kept);
});

test("a review of a day without a time is new until the day is over; one without a date, or of the future, is none", async () => {
  const { call, reviews, at } = await location("2026-03-02T09:00:00Z");
  const { cursor } = await tripadvisor.collect(call, undefined);
  at("2026-03-02T11:00:00Z");
  reviews.push({ id: 1 }, review("soon"), review("2031-01-01T00:00:00Z"), review("2026-03-01"));
  expect((await tripadvisor.collect(call, cursor)).items).toEqual([]);
  reviews.push(review("2026-03-02"));
  expect((await tripadvisor.collect(call, cursor)).items).toHaveLength(1);
});

/** Every text and number of it that could be told again, in whole and by its words. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(wordsIn);
  const text = String(value);
  return [text, ...text.split(/\s+/u)].filter((word) => word.length > 3);
}
