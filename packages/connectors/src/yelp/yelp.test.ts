import { keepDaysOf } from "@earshot/core/reply/rules-on";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { yelp } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Settings, type YelpCall } from "./settings.ts";

const review = (id: string, text = "The coffee was cold and nobody cared...") => ({
  id,
  url: `https://www.yelp.com/biz/brewly-berlin?hrid=${id}`,
  text,
  rating: 2,
  time_created: "2026-03-01 10:00:00",
  user: { id: "u1", name: "Mia M.", profile_url: "https://www.yelp.com/user_details?userid=u1" },
});

async function yelpWith(reviews: unknown[]) {
  const asked: URL[] = [];
  const server = await fakeServer(
    new Hono().get("/v3/businesses/:id/reviews", (c) => {
      asked.push(new URL(c.req.url));
      return c.json({ total: 240, reviews });
    }),
  );
  const settings = Settings.parse({ businessId: "brewly-berlin", locale: "de_DE", server });
  const call: YelpCall = { ...callParts, settings, secret: { apiKey: "key" } };
  return { call, asked };
}

test("an excerpt is a review with its stars, its author and Pacific time made UTC", () => {
  expect(mentionOf(review("r1"))).toEqual({
    platform: "yelp",
    nativeId: "r1",
    kind: "review",
    url: "https://www.yelp.com/biz/brewly-berlin?hrid=r1",
    author: { id: "u1", name: "Mia M.", url: "https://www.yelp.com/user_details?userid=u1" },
    text: "The coffee was cold and nobody cared...",
    rating: { value: 2, of: 5 },
    createdAt: "2026-03-01T18:00:00.000Z",
    visibility: "public",
  });
  expect(mentionOf({ id: "r2" })).toMatchObject({ author: { id: "unnamed:r2" }, text: "" });
});

test("three excerpts are one call, in the language that was asked for; what cannot be read is left out", async () => {
  const { call, asked } = await yelpWith([review("r1"), { rating: 3 }, review("r3")]);
  expect((await yelp.collect(call, undefined)).items.map(({ nativeId }) => nativeId)).toEqual(["r1", "r3"]);
  expect(asked.map(({ searchParams }) => searchParams.get("locale"))).toEqual(["de_DE"]);
});

test("what was heard is not new again when it is kept here no more, unless it was changed", async () => {
  const reviews = [review("r1"), review("r2")];
  const { call } = await yelpWith(reviews);
  const { cursor } = await yelp.collect(call, undefined);
  const again = await yelp.collect(call, cursor);
  expect(again.items).toEqual([]);
  reviews[0] = review("r1", "They called and made it good...");
  expect((await yelp.collect(call, again.cursor)).items).toMatchObject([
    { nativeId: "r1", text: "They called and made it good..." },
  ]);
});

test("the cursor holds nothing that Yelp wrote, and mentions are kept for a day", async () => {
  const { call } = await yelpWith([review("rev1ew1d")]);
  const cursor = JSON.stringify((await yelp.collect(call, undefined)).cursor);
  for (const theirs of ["rev1ew1d", "coffee", "Mia", 'u1"', "2026"]) expect(cursor).not.toContain(theirs);
  expect(keepDaysOf(yelp.rulebook, 90, new Date("2026-11-27"))).toBe(1);
});
