import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestPlayground, type TestPlayground } from "./test-playground.ts";

let it: TestPlayground;
beforeAll(async () => {
  it = await startTestPlayground();
});
beforeEach(() => it.client.reset());
afterAll(() => it.close());

const mia = { name: "Mia Schmidt" };
const idsOf = (answer: { body: any }): string[] => answer.body.posts.map(({ id }: { id: string }) => id);

test("the list is newest date first, in pages that miss nothing and repeat nothing while more is posted", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 25; n++) {
    const at = new Date(it.now().getTime() - n * 60_000).toISOString();
    ids.push((await it.client.post({ author: mia, text: `post ${n}`, at })).id);
  }
  const seen: string[] = [];
  let page: string | null = "";
  while (page !== null) {
    const answer: any = await it.api("GET", `/posts?limit=10${page && `&page=${page}`}`);
    seen.push(...idsOf(answer));
    page = answer.body.next;
    if (seen.length === 10) await it.client.post({ author: mia, text: "came in between" });
  }
  expect(seen).toEqual(ids);
});

test("posts of one moment are each on exactly one page", async () => {
  for (let n = 0; n < 7; n++) await it.client.post({ author: mia, text: `post ${n}` });
  const first = await it.api("GET", "/posts?limit=4");
  const second = await it.api("GET", `/posts?limit=4&page=${first.body.next}`);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(7);
  expect(second.body.next).toBeNull();
});

test("a late release has its old date, and its old place in the list", async () => {
  const fresh = await it.client.post({ author: mia, text: "today" });
  const late = await it.client.release({
    text: "held for long",
    at: "2026-02-20T12:00:00+02:00",
    kind: "review",
    rating: 1,
  });
  expect(late.createdAt).toBe("2026-02-20T10:00:00.000Z");
  expect(idsOf(await it.api("GET", "/posts"))).toEqual([fresh.id, late.id]);
  expect(idsOf(await it.api("GET", "/posts?since=2026-03-01T00:00:00Z"))).toEqual([fresh.id]);
});

test("search finds words in any script, whatever their case", async () => {
  const hungarian = await it.client.post({ author: mia, text: "Az ÉTTEREM lassú volt" });
  await it.client.post({ author: mia, text: "something else" });
  expect(idsOf(await it.api("GET", `/posts?q=${encodeURIComponent("étterem")}`))).toEqual([hungarian.id]);
});

test("a deleted post is 404 to read, to answer, and not in the list", async () => {
  const { id } = await it.client.post({ author: mia, text: "regretted" });
  await it.client.remove(id);
  expect((await it.api("GET", `/posts/${id}`)).status).toBe(404);
  expect((await it.api("GET", `/posts/${id}/replies`)).status).toBe(404);
  expect((await it.api("POST", `/posts/${id}/replies`, { body: { text: "Sorry" } })).status).toBe(404);
  expect(idsOf(await it.api("GET", "/posts"))).toEqual([]);
});

test("a brand deletes what is its own, and nobody else's", async () => {
  const { id } = await it.client.post({ author: mia, text: "where is my cake?" });
  const reply = (await it.api("POST", `/posts/${id}/replies`, { body: { text: "On its way." } })).body.id;
  expect((await it.api("DELETE", `/posts/${id}`)).status).toBe(403);
  expect((await it.api("DELETE", `/posts/${reply}`, { as: null })).status).toBe(401);
  expect((await it.api("DELETE", `/posts/${reply}`)).status).toBe(204);
  expect((await it.api("DELETE", `/posts/${reply}`)).status).toBe(404);
  expect((await it.client.thread(id)).replies).toEqual([]);
});

test("a brand answers under its own name, once per key for an hour", async () => {
  const { id } = await it.client.post({ author: mia, text: "where is my cake?" });
  const send = () =>
    it.api("POST", `/posts/${id}/replies`, { body: { text: "On its way." }, headers: { "idempotency-key": "r1" } });
  const [first, second] = [await send(), await send()];
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    author: { id: "acme", brand: true },
    inReplyTo: id,
    thread: id,
    moderation: { state: "visible" },
  });
  expect(second.body.id).toBe(first.body.id);
  it.advance(3601);
  expect((await send()).body.id).not.toBe(first.body.id);
  expect((await it.client.thread(id)).replies).toHaveLength(2);
});

test("one key sent many times at once makes one reply", async () => {
  const { id } = await it.client.post({ author: mia, text: "anybody?" });
  await Promise.all(
    Array.from({ length: 10 }, () =>
      it.api("POST", `/posts/${id}/replies`, { body: { text: "Yes" }, headers: { "idempotency-key": "r2" } }),
    ),
  );
  expect((await it.client.thread(id)).replies).toHaveLength(1);
});

test("500 characters as people see them fit, and 501 do not", async () => {
  const { id } = await it.client.post({ author: mia, text: "long?" });
  const family = "👨‍👩‍👧‍👦";
  expect((await it.api("POST", `/posts/${id}/replies`, { body: { text: family.repeat(500) } })).status).toBe(201);
  expect((await it.api("POST", `/posts/${id}/replies`, { body: { text: family.repeat(501) } })).status).toBe(422);
});

test("answering needs a token, and a wrong token is refused even for reading", async () => {
  const { id } = await it.client.post({ author: mia, text: "hello" });
  const wrong = { ...it.account, token: "guess" };
  expect((await it.api("POST", `/posts/${id}/replies`, { body: { text: "hi" }, as: null })).status).toBe(401);
  expect((await it.api("POST", `/posts/${id}/replies`, { body: { text: "hi" }, as: wrong })).status).toBe(401);
  expect((await it.api("GET", "/posts", { as: wrong })).status).toBe(401);
  expect((await it.api("GET", "/posts", { as: null })).status).toBe(200);
  expect((await it.api("GET", "/me")).body).toMatchObject({ id: "acme", name: "Acme" });
});

test("private posts are shown to brands and to nobody else", async () => {
  const { id } = await it.client.post({ author: mia, text: "my address is …", visibility: "private" });
  expect((await it.api("GET", `/posts/${id}`, { as: null })).status).toBe(404);
  expect((await it.api("GET", `/posts/${id}`)).body).toMatchObject({ visibility: "private" });
});

test.each([
  ["?limit=0", 422],
  ["?limit=many", 422],
  ["?since=yesterday", 422],
  ["?page=nonsense", 422],
  ["?page=WzEsMl0", 422],
])("a list asked for with %s is refused in words", async (query, status) => {
  const answer = await it.api("GET", `/posts${query}`);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text).error).toMatch(/\w/);
});

test("every call is in the log, with what came of it", async () => {
  const { id } = await it.client.post({ author: mia, text: "hello" });
  await it.api("POST", `/posts/${id}/replies`, { body: { text: "Hi" } });
  await it.api("POST", `/posts/${id}/replies`, { body: { text: "" } });
  await it.api("GET", "/posts/none");
  expect(await it.client.log()).toMatchObject([
    { method: "POST", path: `/api/posts/${id}/replies`, status: 201 },
    { method: "POST", path: `/api/posts/${id}/replies`, status: 422 },
    { method: "GET", path: "/api/posts/none", status: 404 },
  ]);
});
