import { passOf } from "../../../../tests/support/connector-calls.ts";
import { sorted } from "@earshot/core/source/relevant";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { Listing } from "./api.ts";
import { reddit } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Settings, type RedditCall } from "./settings.ts";

const secret = { clientId: "app", clientSecret: "s", refreshToken: "r" };

async function site(answer: object = { json: { errors: [], data: { things: [] } } }) {
  const asked: { method: string; url: URL; agent: string; auth: string }[] = [];
  const server = await fakeServer(
    new Hono()
      .use(async (c, next) => {
        const { method } = c.req;
        const [agent, auth] = [c.req.header("user-agent") ?? "", c.req.header("authorization") ?? ""];
        asked.push({ method, url: new URL(c.req.url), agent, auth });
        await next();
      })
      .post("/api/v1/access_token", (c) => c.json({ access_token: "t", expires_in: 3600 }))
      .post("/api/del", (c) => c.json({}))
      .post("/api/comment", (c) => c.json(answer))
      .get("*", (c) => c.json({ kind: "Listing", data: { after: null, children: [] } })),
  );
  const settings = Settings.parse({
    username: "brewly",
    subreddits: "r/coffee, espresso",
    server,
    tokenServer: server,
  });
  const call: RedditCall = { ...callParts, settings, secret: { ...secret, refreshToken: server } };
  return { asked, call };
}
function refusingDeletion(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const errors = [["RATELIMIT", "Take a break for 9 minutes.", "ratelimit"]];
  return async (input, init) =>
    new Request(input, init).url.includes("/api/del") ? Response.json({ json: { errors } }) : fetch(input, init);
}
const to = {
  platform: "reddit",
  nativeId: "t1_x",
  kind: "comment",
  author: { id: "a", name: "" },
  text: "",
  visibility: "public",
} as const;
const outgoing = { key: "k", text: "Hello", language: "en", to, at: "2026-03-02T09:00:00.000Z" };

test("every call says who asks, and search and comments stay in the subreddits", async () => {
  const { asked, call } = await site();
  let cursor: unknown;
  for (let page = 0; page < 4; page++) cursor = (await reddit.collect(call, cursor)).cursor;
  for (const { agent } of asked) expect(agent).toBe("server:app:0.1 (by /u/brewly)");
  expect(asked[0]!.auth).toBe(`Basic ${Buffer.from("app:s").toString("base64")}`);
  const search = asked.find(({ url }) => url.pathname.endsWith("/search"))!;
  expect(search.url.pathname).toBe("/r/coffee+espresso/search");
  expect(Object.fromEntries(search.url.searchParams)).toMatchObject({
    q: expect.stringMatching(/^"Brewly" OR /u),
    restrict_sr: "1",
    sort: "new",
  });
  expect(asked.map(({ url }) => url.pathname)).toContain("/r/coffee+espresso/comments");
});

test("a comment in a chosen subreddit is heard by its words, and others are not kept", async () => {
  const comment = (name: string, body: string) => ({
    kind: "t1",
    data: { name, author: "noa", author_fullname: "t2_n", body, parent_id: "t3_p", link_id: "t3_p", edited: false },
  });
  const children = [comment("t1_ours", "my Brewly leaks"), comment("t1_other", "mine does not")];
  const { call } = await site();
  const fetch: typeof globalThis.fetch = async (input, init) =>
    new URL(new Request(input, init).url).pathname === "/r/coffee+espresso/comments"
      ? Response.json({ kind: "Listing", data: { after: null, children } })
      : call.fetch(input, init);
  const { items } = await passOf(reddit.collect, { ...call, fetch });
  expect(items).toHaveLength(2);
  const { ours } = sorted(reddit, call, items, undefined);
  expect(ours.map(({ nativeId, kind, text }) => [nativeId, kind, text])).toEqual([
    ["t1_ours", "comment", "my Brewly leaks"],
  ]);
});

test.each([
  [
    [
      "RATELIMIT",
      "Looks like you've been doing that a lot. Take a break for 9 minutes before trying again.",
      "ratelimit",
    ],
    "slow-down",
    540,
  ],
  [["RATELIMIT", "Take a break for 43 seconds.", "ratelimit"], "slow-down", 43],
  [["THREAD_LOCKED", "that comment has been locked", "parent"], "refused", undefined],
  [["DELETED_COMMENT", "that comment has been deleted", "parent"], "gone", undefined],
  [["TOO_LONG", "this is too long (max: 10000)", "text"], "refused", undefined],
] as const)("an error with status 200 is one: %j", async (error, trouble, retryAfter) => {
  const { call } = await site({ json: { errors: [error] } });
  await expect(reddit.reply!(call, outgoing)).rejects.toMatchObject({ trouble, ...(retryAfter && { retryAfter }) });
});

test("an empty success may or may not have been one", async () => {
  for (const answer of [{}, { json: { errors: [] } }, { json: { errors: [], data: { things: [] } } }]) {
    const { call } = await site(answer);
    await expect(reddit.reply!(call, outgoing)).rejects.toMatchObject({ trouble: "unknown" });
  }
});

test("a consent that was taken back, told with status 200, asks to sign in again", async () => {
  const { call } = await site();
  const fetch: typeof globalThis.fetch = async () => Response.json({ error: "invalid_grant" });
  const dead = { ...call, fetch, secret: { ...secret, refreshToken: "taken back" } };
  await expect(reddit.collect(dead, undefined)).rejects.toMatchObject({ trouble: "sign-in-again" });
  const undecided = { ...call, secret: { clientId: "app", clientSecret: "s" } };
  await expect(reddit.collect(undecided, undefined)).rejects.toMatchObject({
    trouble: "sign-in-again",
    message: expect.stringContaining("Connect"),
  });
});

test("consent is asked for for good, with what taking a comment back needs", async () => {
  const { call } = await site();
  const step = { redirect: "https://earshot.example/back", state: "s1", verifier: "v".repeat(43) };
  const { address } = await reddit.consent!.begin(call, step);
  expect(new URL(address).pathname).toBe("/api/v1/authorize");
  expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
    client_id: "app",
    duration: "permanent",
    response_type: "code",
    scope: "identity read history privatemessages submit edit",
  });
  // The fake gives a token that does not last.
  const brief = reddit.consent!.finish(call, { ...step, code: "x", keep: {} });
  await expect(brief).rejects.toMatchObject({ trouble: "sign-in-again" });
});

test("taking a comment back tells what Reddit says against it", async () => {
  const { asked, call } = await site();
  await reddit.retract!(call, to, { nativeId: "t1_ours" });
  expect(asked.at(-1)).toMatchObject({ method: "POST", url: expect.objectContaining({ pathname: "/api/del" }) });
  const no = { ...call, fetch: refusingDeletion(call.fetch) };
  await expect(reddit.retract!(no, to, { nativeId: "t1_ours" })).rejects.toMatchObject({ trouble: "slow-down" });
});

test("a post has its title and text, a comment its thread and what it answers", () => {
  const { data } = Listing.parse({
    data: {
      children: [
        {
          kind: "t3",
          data: {
            name: "t3_p",
            author: "mia",
            author_fullname: "t2_m",
            title: "Brewly?",
            selftext: "2 < 3",
            permalink: "/r/coffee/comments/p/brewly/",
            created_utc: 1_772_442_000,
            edited: 1_772_442_060.5,
          },
        },
        {
          kind: "t1",
          data: { name: "t1_c", author: "noa", body: "yes", parent_id: "t3_p", link_id: "t3_p", edited: false },
        },
        { kind: "more", data: { name: "more_1" } },
      ],
    },
  });
  expect(data.children.map(mentionOf)).toEqual([
    {
      platform: "reddit",
      nativeId: "t3_p",
      kind: "post",
      author: { id: "t2_m", name: "mia", url: "https://www.reddit.com/user/mia" },
      title: "Brewly?",
      text: "2 < 3",
      url: "https://www.reddit.com/r/coffee/comments/p/brewly/",
      createdAt: "2026-03-02T09:00:00.000Z",
      editedAt: "2026-03-02T09:01:00.500Z",
      visibility: "public",
    },
    expect.objectContaining({
      kind: "comment",
      text: "yes",
      inReplyTo: "t3_p",
      thread: "t3_p",
      author: expect.objectContaining({ id: "noa" }),
    }),
  ]);
});
