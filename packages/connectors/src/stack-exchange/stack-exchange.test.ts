import { passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeStackExchange } from "../../../../tests/support/fakes/stack-exchange.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { Answer, Comment, Question } from "./api.ts";
import { stackExchange } from "./index.ts";
import { answerOf, commentOf, partsOf, questionOf } from "./mention.ts";
import { Secret, Settings, type StackExchangeCall } from "./settings.ts";
import { sitesIn } from "./sites.ts";

const AT = "2026-03-02T08:00:00.000Z";
const NOW = callParts.now().getTime();

async function site(settings: object = {}) {
  const fake = await fakeStackExchange();
  onTestFinished(() => fake.close());
  const asked: URL[] = [];
  const call: StackExchangeCall = {
    ...callParts,
    settings: Settings.parse({ ...fake.settings, ...settings }),
    fetch: (input, init) => {
      asked.push(new URL(new Request(input, init).url));
      return fetch(input, init);
    },
  };
  return { fake, call, asked };
}
const answering = (body: object, status = 200): Pick<StackExchangeCall, "fetch"> => ({
  fetch: async () => Response.json(body, { status }),
});

test("a question, an answer and a comment become mentions, as a reader sees them", () => {
  const owner = { account_id: 77, user_id: 7, display_name: "M&#237;a", link: "https://stackoverflow.com/users/7/mia" };
  const author = { id: "77", name: "Mía", url: "https://stackoverflow.com/users/7/mia" };
  const common = { owner, creation_date: NOW / 1000 - 60, last_edit_date: NOW / 1000 };
  const question = Question.parse({
    ...common,
    question_id: 11,
    title: "Is Vec&lt;T&gt; slow in Brewly &amp; co?",
    body: "<p>I don&#39;t know:</p>\n<pre><code>a &lt; b\n  c</code></pre>",
    link: "https://stackoverflow.com/questions/11/is-vec",
  });
  expect(questionOf("stackoverflow.com", question)).toEqual({
    platform: "stack-exchange",
    nativeId: "stackoverflow.com:q11",
    kind: "post",
    author,
    title: "Is Vec<T> slow in Brewly & co?",
    text: "I don't know:\n\na < b\nc",
    url: "https://stackoverflow.com/questions/11/is-vec",
    createdAt: "2026-03-02T08:59:00.000Z",
    editedAt: "2026-03-02T09:00:00.000Z",
    thread: "stackoverflow.com:q11",
    visibility: "public",
  });
  const answer = answerOf(
    "superuser.com",
    Answer.parse({ ...common, answer_id: 12, question_id: 11, body: "<p>No</p>" }),
  );
  expect(answer).toMatchObject({
    nativeId: "superuser.com:a12",
    kind: "comment",
    url: "https://superuser.com/a/12",
    inReplyTo: "superuser.com:q11",
    thread: "superuser.com:q11",
  });
  const comment = Comment.parse({ ...common, comment_id: 13, post_id: 12, body: "same &quot;here&quot;" });
  expect(commentOf("superuser.com", comment, { kind: "a", question: 11 })).toMatchObject({
    nativeId: "superuser.com:c13",
    text: 'same "here"',
    url: "https://superuser.com/questions/11#comment13_12",
    inReplyTo: "superuser.com:a12",
  });
});

test("who has no account any more is nobody in particular, and one person is one on every site", () => {
  const gone = Question.parse({ question_id: 1, owner: { display_name: "user123" } });
  expect(questionOf("stackoverflow.com", gone).author).toEqual({ id: "unnamed:stackoverflow.com:q1", name: "user123" });
  const here = Question.parse({ question_id: 1, owner: { account_id: 5, user_id: 6 } });
  const there = Answer.parse({ answer_id: 1, question_id: 1, owner: { account_id: 5, user_id: 8 } });
  expect(questionOf("stackoverflow.com", here).author.id).toBe(answerOf("superuser.com", there).author.id);
});

test("questions, answers and the comments under them are heard on every site that was named", async () => {
  const { fake, call, asked } = await site({ sites: "stackoverflow.com, coffee" });
  const question = fake.post({ text: "Brewly will not start", at: AT });
  const elsewhere = fake.post({ text: "Nothing to see", at: AT });
  const answer = fake.post({ text: "Brewly needs water", at: AT, parent: elsewhere });
  const comment = fake.post({ text: "Brewly did that to me too", at: AT, parent: answer });
  const { items } = await passOf(stackExchange.collect, call);
  const heard = items.map(({ nativeId }) => nativeId);
  for (const id of [question, answer, comment]) expect(heard).toContain(id);
  expect(items.find(({ nativeId }) => nativeId === comment)).toMatchObject({
    inReplyTo: answer,
    thread: elsewhere,
  });
  expect(new Set(asked.map(({ searchParams }) => searchParams.get("site")))).toEqual(
    new Set(["stackoverflow.com", "coffee.stackexchange.com"]),
  );
  expect(asked[0]!.searchParams.get("q")).toBe('"Brewly"');
  expect(asked[0]!.searchParams.has("key")).toBe(false);
});

test("a word to wait ends the run with what was read, and the day's rest is told", async () => {
  const { call } = await site();
  const waits = await stackExchange.collect({ ...call, ...answering({ items: [], backoff: 10 }) }, undefined);
  expect(waits).toMatchObject({ budget: { remaining: 0, resetAt: "2026-03-02T09:00:10.000Z" }, more: true });
  const rest = await stackExchange.collect({ ...call, ...answering({ items: [], quota_remaining: 41 }) }, undefined);
  expect(rest.budget).toEqual({ remaining: 41, resetAt: "2026-03-03T00:00:00.000Z" });
});

test.each([
  [502, "too many requests from this IP, more requests available in 75 seconds", "slow-down", 75],
  [502, "slow down", "slow-down", 60],
  [400, "`key` doesn't match a known application", "sign-in-again", undefined],
  [400, "No site found for name `brewly`", "refused", undefined],
  [403, "access denied", "not-allowed", undefined],
  [500, "internal error", "unavailable", undefined],
  [503, "temporarily unavailable", "unavailable", undefined],
])("error %i, %j, is %s, with status 400 or 200", async (id, words, trouble, retryAfter) => {
  const { call } = await site();
  const body = { error_id: id, error_name: "x", error_message: words };
  for (const status of [400, 200]) {
    const failed = stackExchange.collect({ ...call, ...answering(body, status) }, undefined);
    await expect(failed).rejects.toMatchObject({
      trouble,
      message: expect.stringContaining(words),
      ...(retryAfter !== undefined && { retryAfter }),
    });
  }
});

test("what our account answered by hand is found: under a question, under an answer, and after a comment", async () => {
  const { fake, call } = await site();
  const question = fake.post({ text: "Brewly will not start", at: AT });
  const answer = fake.post({ text: "Brewly needs water", at: AT, parent: question });
  const comment = fake.post({ text: "Brewly has water", at: AT, parent: answer });
  const early = fake.post({ text: "Before", at: "2026-03-02T07:00:00.000Z", parent: answer, by: "us" });
  const late = fake.post({ text: "It is the fuse", at: "2026-03-02T08:30:00.000Z", parent: answer, by: "us" });
  const ours = fake.post({ text: "Write to us", at: AT, parent: question, by: "us" });
  const { items } = await passOf(stackExchange.collect, call);
  const under = async (id: string) => {
    const mention = items.find(({ nativeId }) => nativeId === id)!;
    return (await stackExchange.answers!(call, mention))?.map(({ receipt }) => receipt.nativeId);
  };
  expect(await under(question)).toEqual([ours]);
  expect(await under(answer)).toEqual([early, late]);
  expect(await under(comment)).toEqual([late]);
  const nobody = { ...call, settings: { ...call.settings, accountId: "" } };
  expect(await stackExchange.answers!(nobody, items[0]!)).toBeUndefined();
  expect(await stackExchange.account!(nobody)).toMatchObject({ id: "-" });
});

test("a comment that is read again keeps its place", async () => {
  const { fake, call } = await site();
  const question = fake.post({ text: "Brewly", at: AT });
  const answer = fake.post({ text: "Brewly needs water", at: AT, parent: question });
  const comment = fake.post({ text: "Brewly too", at: AT, parent: answer });
  const { items } = await passOf(stackExchange.collect, call);
  const heard = items.find(({ nativeId }) => nativeId === comment)!;
  expect((await stackExchange.revisit!(call, heard)).mention).toEqual(heard);
});

test.each([
  ["stackoverflow", ["stackoverflow.com"]],
  [
    "https://www.superuser.com/questions, mathoverflow; coffee.meta",
    ["superuser.com", "mathoverflow.net", "coffee.meta"],
  ],
  ["coffee\nserverfault.com coffee", ["coffee.stackexchange.com", "serverfault.com"]],
  ["", undefined],
  ["not a site!", undefined],
])("the sites in %j are %j", (text, sites) => {
  expect(sitesIn(text)).toEqual(sites);
  expect(Settings.safeParse({ sites: text }).success).toBe(sites !== undefined);
});

test("a native id says what it is, and anything else is none", () => {
  expect(partsOf("stackoverflow.com:a12")).toEqual({ site: "stackoverflow.com", kind: "a", number: "12" });
  for (const other of ["12", "stackoverflow.com:12", "a.b:q1/../../x", ""]) expect(partsOf(other)).toBeUndefined();
  expect(Secret.parse({})).toEqual({});
});
