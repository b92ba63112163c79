import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { appStoreFeed } from "./index.ts";
import { Settings } from "./settings.ts";

const app = {
  "im:name": { label: "Brewly" },
  id: { label: "https://apps.apple.com/de/app/brewly/id42", attributes: { "im:id": "42" } },
};
const review = (id: string, stars = "2") => ({
  author: { uri: { label: "https://itunes.apple.com/de/reviews/id555" }, name: { label: "Mia" }, label: "" },
  updated: { label: "2026-03-01T10:00:00-07:00" },
  "im:rating": { label: stars },
  "im:version": { label: "3.1" },
  id: { label: id },
  title: { label: "Stürzt ab" },
  content: { label: "Nach dem Update nur <weiß>.", attributes: { type: "text" } },
});

/** A fake whose pages are the given entries. */
async function fake(pages: unknown[]) {
  const asked: string[] = [];
  const server = await fakeServer(
    new Hono().get("*", (c) => {
      asked.push(c.req.path);
      return c.json({ feed: { entry: pages[Number(/page=(\d+)/u.exec(c.req.path)![1]) - 1] } });
    }),
  );
  return { asked, call: { ...callParts, settings: Settings.parse({ server, appId: "id42", country: "DE" }) } };
}

test("reviews become mentions, the app itself does not", async () => {
  const { call, asked } = await fake([[app, review("1"), review("2", "none")], [review("3", "5")]]);
  const { items } = await appStoreFeed.collect(call, undefined);
  expect(asked).toEqual([1, 2, 3].map((page) => `/de/rss/customerreviews/page=${page}/id=42/sortby=mostrecent/json`));
  expect(items.map(({ nativeId, rating }) => [nativeId, rating])).toEqual([
    ["1", { value: 2, of: 5 }],
    ["3", { value: 5, of: 5 }],
  ]);
  expect(items[0]).toEqual({
    platform: "app-store-feed",
    nativeId: "1",
    kind: "review",
    author: { id: "555", name: "Mia", url: "https://itunes.apple.com/de/reviews/id555" },
    title: "Stürzt ab",
    text: "Nach dem Update nur <weiß>.",
    rating: { value: 2, of: 5 },
    visibility: "public",
    createdAt: "2026-03-01T17:00:00.000Z",
  });
});

test.each([
  ["one review alone", review("1"), 1],
  ["only the app", app, 0],
  ["nothing", undefined, 0],
])("%s in the feed is read", async (_, entry, count) => {
  const { call } = await fake([entry]);
  expect((await appStoreFeed.collect(call, undefined)).items).toHaveLength(count);
});

test("the newest pages are read again each time, so that an edit and a late release are found", async () => {
  const pages = [[review("2")]];
  const { call } = await fake(pages);
  const { cursor } = await appStoreFeed.collect(call, undefined);
  pages[0] = [review("2", "4"), review("1")];
  const { items } = await appStoreFeed.collect(call, cursor);
  expect(items.map(({ nativeId, rating }) => [nativeId, rating?.value])).toEqual([
    ["2", 4],
    ["1", 2],
  ]);
});

test.each([
  [429, "slow-down"],
  [503, "unavailable"],
  [404, "refused"],
  [400, "refused"],
] as const)("%i is %s", async (status, trouble) => {
  const server = await fakeServer(new Hono().all("*", (c) => c.text("no", status)));
  await expect(
    appStoreFeed.collect({ ...callParts, settings: Settings.parse({ server, appId: "42" }) }, undefined),
  ).rejects.toMatchObject({ trouble });
});
