import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestPlayground, type TestPlayground } from "./test-playground.ts";

let it: TestPlayground;
beforeAll(async () => {
  it = await startTestPlayground();
});
beforeEach(() => it.client.reset());
afterAll(() => it.close());

async function raw(
  body: string | Uint8Array<ArrayBuffer>,
  type = "application/json",
): Promise<{ status: number; error: string }> {
  const answer = await fetch(`${it.url}/customer/posts`, { method: "POST", headers: { "content-type": type }, body });
  return { status: answer.status, error: ((await answer.json()) as { error: string }).error };
}

test("a post is what it looks like: stars make a review, a place in a thread a comment", async () => {
  const author = { name: "Mia Schmidt" };
  const review = await it.client.post({ author, text: "", rating: 4, place: "Acme, Vilnius" });
  const comment = await it.client.post({ author, text: "me too", inReplyTo: review.id });
  const answer = await it.client.post({ author, text: "and me", inReplyTo: comment.id });
  expect(review).toMatchObject({ kind: "review", rating: 4, place: "Acme, Vilnius", thread: review.id });
  expect(comment).toMatchObject({ kind: "comment", inReplyTo: review.id, thread: review.id });
  expect(answer).toMatchObject({ inReplyTo: comment.id, thread: review.id });
});

test("the same name is the same person, in any script; another handle is somebody else", async () => {
  const by = async (name: string, handle?: string) =>
    (await it.client.post({ author: { name, ...(handle && { handle }) }, text: "x" })).author.id;
  expect(await by("רות לוי")).toBe(await by("רות לוי"));
  expect(await by("Ruth", "ruth1")).not.toBe(await by("Ruth", "ruth2"));
  expect(await by("😀")).not.toBe(await by("🙃"));
  expect(await by("acme")).not.toBe("acme");
});

test("an edit says when, a deletion takes the post away, and neither works twice on what is gone", async () => {
  const { id } = await it.client.post({ author: { name: "Mia" }, text: "cold", rating: 2 });
  it.advance(60);
  expect(await it.client.edit(id, { rating: 5 })).toMatchObject({
    text: "cold",
    rating: 5,
    editedAt: it.now().toISOString(),
  });
  await it.client.remove(id);
  await expect(it.client.remove(id)).rejects.toThrow("404");
  await expect(it.client.edit(id, { text: "x" })).rejects.toThrow("404");
  await expect(it.client.post({ author: { name: "Mia" }, text: "x", inReplyTo: id })).rejects.toThrow("404");
});

test("customers cannot put words into a brand's mouth", async () => {
  const { id } = await it.client.post({ author: { name: "Mia" }, text: "hi" });
  const reply = (await it.api("POST", `/posts/${id}/replies`, { body: { text: "Hello" } })).body.id;
  await expect(it.client.edit(reply, { text: "We are awful" })).rejects.toThrow("403");
});

test("a text comes back as it was: scripts, emoji, markup, control characters, a hundred thousand letters", async () => {
  const texts = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\u202eevil\u2066 שלום \u0000 سلام\u200cها 龍",
    "😀".repeat(10_000),
    "x".repeat(100_000),
    "'; drop table posts; --",
  ];
  for (const text of texts) {
    const { id } = await it.client.post({ author: { name: text.slice(0, 50) }, text });
    expect((await it.client.thread(id)).post.text).toBe(text);
    expect((await it.api("GET", `/posts/${id}`)).body.text).toBe(text);
  }
});

test("half of a surrogate pair becomes a whole character", async () => {
  expect((await it.client.post({ author: { name: "x" }, text: "a\ud83d" })).text).toBe("a\ufffd");
});

test.each([
  ["is not JSON", "nonsense", undefined, 400],
  ["is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), undefined, 400],
  ["is a form", "text=hi", "text/plain", 415],
  ["is of another shape", "[]", undefined, 422],
  ["has no words and no stars", '{"author":{"name":"x"},"text":"  "}', undefined, 422],
  ["gives six stars", '{"author":{"name":"x"},"text":"x","rating":6}', undefined, 422],
  ["has no name", '{"author":{"name":""},"text":"x"}', undefined, 422],
  ["has ten megabytes", `{"author":{"name":"x"},"text":"${"x".repeat(10 * 1024 * 1024)}"}`, undefined, 413],
])("a body that %s is refused in words", async (_, body, type, status) => {
  const answer = await raw(body, type);
  expect(answer.status).toBe(status);
  expect(answer.error).toMatch(/\w/);
});

test("the timeline shows threads as trees; a deleted post keeps its place only while it has answers", async () => {
  const author = { name: "Mia" };
  const root = await it.client.post({ author, text: "root" });
  const middle = await it.client.post({ author, text: "middle", inReplyTo: root.id });
  const leaf = await it.client.post({ author, text: "leaf", inReplyTo: middle.id });
  const other = await it.client.post({ author, text: "other" });
  await it.client.remove(middle.id);
  const shape = async () => (await it.client.timeline()).threads;
  expect(await shape()).toMatchObject([
    { post: { id: other.id }, replies: [] },
    {
      post: { id: root.id },
      replies: [{ post: { id: middle.id, text: "", author: { name: "" } }, replies: [{ post: { id: leaf.id } }] }],
    },
  ]);
  await it.client.remove(leaf.id);
  expect(await shape()).toMatchObject([{ post: { id: other.id } }, { post: { id: root.id }, replies: [] }]);
});
