import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeLemmy } from "../../../../tests/support/fakes/lemmy.ts";
import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { CommentView, PostView } from "./api.ts";
import { lemmy } from "./index.ts";
import { commentOf, partsOf, postOf } from "./mention.ts";
import { Secret, Settings, type LemmyCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";
const SERVER = "https://lemmy.test";
const creator = { name: "mia", display_name: "Mia", actor_id: "https://far.test/u/mia" };
const written = { id: 12, published: "2026-03-02T08:00:00.123456", deleted: false, removed: false };

async function instance(more: object = {}) {
  const fake = await fakeLemmy();
  onTestFinished(() => fake.close());
  const asked: URL[] = [];
  const call: LemmyCall = {
    ...callParts,
    settings: Settings.parse({ ...fake.settings, ...more }),
    secret: Secret.parse(fake.secret),
    fetch: (input, init) => {
      asked.push(new URL(new Request(input, init).url));
      return fetch(input, init);
    },
  };
  return { fake, call, asked };
}

test("a post and a comment become mentions, as a reader sees them", () => {
  const post = PostView.parse({
    post: { ...written, name: "Brewly?", body: "It **leaks**\n\n> so what", updated: "2026-03-02T08:30:00Z" },
    creator,
  });
  expect(postOf(SERVER, post)).toEqual({
    platform: "lemmy",
    nativeId: "lemmy.test:p12",
    kind: "post",
    author: { id: "https://far.test/u/mia", name: "Mia", handle: "mia@far.test", url: "https://far.test/u/mia" },
    title: "Brewly?",
    text: "It leaks\n\n> so what",
    url: "https://lemmy.test/post/12",
    createdAt: "2026-03-02T08:00:00.123Z",
    editedAt: "2026-03-02T08:30:00.000Z",
    thread: "lemmy.test:p12",
    visibility: "public",
  });
  const view = (path: string) =>
    CommentView.parse({ comment: { ...written, id: 34, post_id: 12, content: "<b>no</b>", path }, creator });
  expect(commentOf(SERVER, view("0.34"))).toMatchObject({
    nativeId: "lemmy.test:c34",
    text: "<b>no</b>",
    inReplyTo: "lemmy.test:p12",
    thread: "lemmy.test:p12",
  });
  expect(commentOf(SERVER, view("0.20.34")).inReplyTo).toBe("lemmy.test:c20");
});

test("a link without words stands for itself", () => {
  const post = PostView.parse({ post: { ...written, name: "Look", url: "https://brewly.test/" }, creator });
  expect(postOf(SERVER, post).text).toBe("https://brewly.test/");
});

test("of words that are joined the longest is asked for, and no search that another has within it", () => {
  const { queries } = lemmy.searches!(parseTerms("brewly AND grinder near/3 late, telekom"), Settings.parse({}), false);
  const texts = queries.map(({ text }) => text);
  expect(texts).toContain("grinder");
  expect(texts.some((text) => text.includes("brewly"))).toBe(false);
  expect(texts.filter((text) => text.includes("telekom"))).toEqual(["telekom"]);
});

test("what was removed is not heard, and of communities of ours everything is", async () => {
  const { fake, call, asked } = await instance({ ours: "!coffee@lemmy.world" });
  const gone = fake.post({ text: "Brewly one", at: AT });
  const there = fake.post({ text: "Good morning", at: AT });
  const under = fake.post({ text: "And to you", at: AT, parent: there });
  fake.remove(gone);
  const { items } = await passOf(lemmy.collect, call);
  expect(new Set(items.map(({ nativeId }) => nativeId))).toEqual(new Set([there, under]));
  expect(items.every(({ addressed }) => addressed)).toBe(true);
  expect(asked.find(({ pathname }) => pathname.endsWith("/post/list"))!.searchParams.get("community_name")).toBe(
    "coffee@lemmy.world",
  );
});

test("a comment is answered under it, and our answers are those right under each", async () => {
  const { fake, call } = await instance();
  const post = fake.post({ text: "Brewly leaks", at: AT });
  const comment = fake.post({ text: "Brewly leaks here too", at: AT, parent: post });
  const { items } = await passOf(lemmy.collect, call);
  const at = (id: string) => items.find(({ nativeId }) => nativeId === id)!;
  const { nativeId } = await lemmy.reply!(call, outgoingTo(at(comment)));
  expect(fake.answers(comment)).toMatchObject([{ id: nativeId, by: "us" }]);
  expect(await lemmy.answers!(call, at(post))).toEqual([]);
  expect(await lemmy.answers!(call, at(comment))).toMatchObject([{ text: "Thank you, it ships today!" }]);
  expect(await lemmy.answers!({ ...call, secret: undefined }, at(post))).toBeUndefined();
});

test.each([
  ["rate_limit_error", "slow-down"],
  ["incorrect_login", "sign-in-again"],
  ["not_logged_in", "sign-in-again"],
  ["banned_from_community", "not-allowed"],
  ["post_is_locked", "refused"],
  ["couldnt_find_post", "gone"],
])("%s, with status 400, is %s", async (error, trouble) => {
  const { call } = await instance();
  const fetch: LemmyCall["fetch"] = async () => Response.json({ error }, { status: 400 });
  const failed = lemmy.collect({ ...call, secret: undefined, fetch }, undefined);
  await expect(failed).rejects.toMatchObject({ trouble, ...(trouble === "slow-down" && { retryAfter: 60 }) });
});

test("a wrong password, and a session that was ended, ask to sign in again; the next call signs in anew", async () => {
  const { call } = await instance();
  expect(await connectorTrouble(lemmy.account!({ ...call, secret: { password: "guess" } }))).toBe("sign-in-again");
  expect(await lemmy.account!(call)).toMatchObject({ id: "https://lemmy.test/u/brewly", labelled: false });
  const ended = async () => Response.json({ error: "not_logged_in" }, { status: 400 });
  expect(await connectorTrouble(lemmy.collect({ ...call, fetch: ended }, undefined))).toBe("sign-in-again");
  expect(await lemmy.account!(call)).toMatchObject({ name: "brewly" });
});

test("a native id says what it is, and a community's name is one", () => {
  expect(partsOf("lemmy.test:8080:c12")).toEqual({ kind: "c", number: "12" });
  expect(partsOf("12")).toBeUndefined();
  expect(Settings.safeParse({ ours: "not a community!" }).success).toBe(false);
});
