import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { hackerNews } from "./index.ts";
import { Settings } from "./settings.ts";

/** As it is written, so that one query asks for it. */
const exactly = (...all: string[]) => ({ all: all.map((text) => ({ text, phrase: false, match: "exact" as const })) });
const NOW = callParts.now().getTime() / 1000;
const story = {
  objectID: "100",
  created_at_i: NOW - 3600,
  author: "mia",
  title: "Brewly 2: Vec<T> & more",
  url: "https://brewly.test/2",
  story_text: null,
  comment_text: null,
};
const comment = {
  objectID: "101",
  created_at_i: NOW - 60,
  author: "jo",
  comment_text: "I like <i>Brewly</i>.<p>Don&#x27;t you?",
  parent_id: 100,
  story_id: 100,
};

async function fake(hits: (query: URLSearchParams) => object) {
  const asked: URLSearchParams[] = [];
  const server = await fakeServer(
    new Hono().get("/api/v1/search_by_date", (c) => {
      asked.push(new URL(c.req.url).searchParams);
      return c.json(hits(asked.at(-1)!));
    }),
  );
  return {
    asked,
    call: { ...callParts, query: { any: [exactly("Brewly")], none: [] }, settings: Settings.parse({ server }) },
  };
}
const since = (query: URLSearchParams | undefined) =>
  Number(query?.get("numericFilters")?.replace("created_at_i>", ""));

test("a story and a comment become mentions", async () => {
  const { call, asked } = await fake(() => ({ hits: [comment, story, { objectID: "99" }], page: 0, nbPages: 1 }));
  const { items, more } = await hackerNews.collect(call, undefined);
  expect(more).toBeUndefined();
  expect(Object.fromEntries(asked[0]!)).toEqual({
    query: '"Brewly"',
    typoTolerance: "false",
    queryType: "prefixNone",
    tags: "(story,comment)",
    numericFilters: `created_at_i>${NOW - 7 * 86_400}`,
    hitsPerPage: "100",
    page: "0",
  });
  expect(items).toEqual([
    {
      platform: "hacker-news",
      nativeId: "101",
      kind: "comment",
      url: "https://news.ycombinator.com/item?id=101",
      author: { id: "jo", name: "jo", handle: "jo", url: "https://news.ycombinator.com/user?id=jo" },
      text: "I like Brewly.\n\nDon't you?",
      createdAt: "2026-03-02T08:59:00.000Z",
      visibility: "public",
      inReplyTo: "100",
      thread: "100",
    },
    expect.objectContaining({
      nativeId: "100",
      kind: "post",
      title: "Brewly 2: Vec<T> & more",
      text: "https://brewly.test/2",
      thread: "100",
    }),
  ]);
});

test("the next pass looks 48 hours back from the newest hit, so that a late release is found", async () => {
  const late = { ...comment, objectID: "77", created_at_i: NOW - 60 - 47 * 3600 };
  let released = false;
  const { call, asked } = await fake(() => ({ hits: released ? [comment, late] : [comment] }));
  const first = await hackerNews.collect(call, undefined);
  released = true;
  const second = await hackerNews.collect(call, first.cursor);
  expect(since(asked[1])).toBe(comment.created_at_i - 48 * 3600);
  expect(second.items.map(({ nativeId }) => nativeId)).toContain("77");
  expect(second.cursor).toEqual(first.cursor);
});

test("a date in the future does not carry the window away", async () => {
  const { call, asked } = await fake(() => ({ hits: [{ ...comment, created_at_i: NOW + 9e6 }] }));
  await hackerNews.collect(call, (await hackerNews.collect(call, undefined)).cursor);
  expect(since(asked[1])).toBe(NOW - 48 * 3600);
});

test("a pass goes through every page of every clause over the same window", async () => {
  const { call, asked } = await fake((query) => ({
    hits: [],
    page: Number(query.get("page")),
    nbPages: query.get("query") === '"Brewly"' ? 2 : 1,
  }));
  const clauses = { any: [...call.query.any, exactly("brew", '"cheese')], none: [] };
  let cursor: unknown;
  for (let more: boolean | undefined = true; more;)
    ({ cursor, more } = await hackerNews.collect({ ...call, query: clauses }, cursor));
  expect(asked.map((query) => [query.get("query"), query.get("page")])).toEqual([
    ['"Brewly"', "0"],
    ['"Brewly"', "1"],
    ['"brew" "cheese"', "0"],
  ]);
  expect(new Set(asked.map(since)).size).toBe(1);
});

test("other terms start a new pass, and no terms ask nothing", async () => {
  const { call, asked } = await fake(() => ({ hits: [], nbPages: 3 }));
  const { cursor } = await hackerNews.collect(call, undefined);
  const other = { any: [exactly("Brewlo")], none: [] };
  await hackerNews.collect({ ...call, query: other }, cursor);
  expect([asked[1]!.get("query"), asked[1]!.get("page")]).toEqual(['"Brewlo"', "0"]);
  expect(await hackerNews.collect({ ...call, query: { any: [], none: [] } }, cursor)).toEqual({ items: [], cursor });
  expect(asked).toHaveLength(2);
});

test.each([
  [429, "slow-down"],
  [500, "unavailable"],
  [503, "unavailable"],
  [400, "refused"],
] as const)("%i is %s", async (status, trouble) => {
  const server = await fakeServer(new Hono().all("*", (c) => c.text("no", status)));
  await expect(
    hackerNews.collect({ ...callParts, settings: Settings.parse({ server }) }, undefined),
  ).rejects.toMatchObject({
    trouble,
  });
});
