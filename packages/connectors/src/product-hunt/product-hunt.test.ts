import { connectorTrouble, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeProductHunt } from "../../../../tests/support/fakes/product-hunt.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { Comment } from "./api.ts";
import { productHunt } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Secret, Settings, slugsIn, type ProductHuntCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";

async function site(more: object = {}) {
  const fake = await fakeProductHunt();
  onTestFinished(() => fake.close());
  const settings = Settings.parse({ ...fake.settings, ...more });
  const call: ProductHuntCall = { ...callParts, settings, secret: Secret.parse(fake.secret) };
  return { fake, call };
}
const answering = (body: object): Pick<ProductHuntCall, "fetch"> => ({ fetch: async () => Response.json(body) });

test("a comment is a mention as a reader sees it; a reply stands in its thread", () => {
  const comment = Comment.parse({
    id: 12,
    body: "<p>I <b>like</b> it &amp; you</p>",
    createdAt: AT,
    url: "https://www.producthunt.com/posts/brewly?comment=12",
    parentId: "10",
    user: { id: "7", name: "Mia", username: "mia", url: "https://www.producthunt.com/@mia" },
  });
  expect(mentionOf(comment)).toEqual({
    platform: "product-hunt",
    nativeId: "12",
    kind: "comment",
    author: { id: "7", name: "Mia", handle: "mia", url: "https://www.producthunt.com/@mia" },
    text: "I like it & you",
    url: "https://www.producthunt.com/posts/brewly?comment=12",
    createdAt: AT,
    inReplyTo: "10",
    thread: "10",
    visibility: "public",
    addressed: true,
  });
});

test("whose name is withheld is nobody in particular", () => {
  const withheld = { id: "0", name: "[REDACTED]", username: "[REDACTED]", url: "https://www.producthunt.com/" };
  expect(mentionOf(Comment.parse({ id: "1", body: "x", user: withheld })).author).toEqual({
    id: "unnamed:1",
    name: "",
  });
});

test("comments and replies are heard over pages, and ours under a comment are found, whatever their thread", async () => {
  const { fake, call } = await site();
  const ids = Array.from({ length: 45 }, (_, n) => fake.post({ text: `Hello ${n}`, at: AT }));
  const reply = fake.post({ text: "Me too", at: AT, parent: ids[0]! });
  const ours = fake.post({ text: "Thank you", at: "2026-03-02T08:30:00.000Z", parent: ids[0]!, by: "us" });
  const { items } = await passOf(productHunt.collect, call);
  expect(new Set(items.map(({ nativeId }) => nativeId))).toEqual(new Set([...ids, reply, ours]));
  const at = (id: string) => items.find(({ nativeId }) => nativeId === id)!;
  for (const id of [ids[0]!, reply])
    expect((await productHunt.answers!(call, at(id)))!.map(({ receipt }) => receipt.nativeId)).toEqual([ours]);
  expect(
    await productHunt.answers!({ ...call, settings: { ...call.settings, username: "" } }, at(reply)),
  ).toBeUndefined();
});

test.each([
  [
    { errors: [{ error: "rate_limit_reached", error_description: "Sorry, you have exceeded the rate limit" }] },
    "slow-down",
  ],
  [
    { errors: [{ error: "invalid_oauth_token", error_description: "Please supply a valid access token." }] },
    "sign-in-again",
  ],
  [{ data: { post: null }, errors: [{ message: "Field 'x' doesn't exist" }] }, "refused"],
  [{ data: { post: 7 } }, "unavailable"],
  [{}, "unavailable"],
])("%j with status 200 is %s", async (body, trouble) => {
  const { call } = await site();
  expect(await connectorTrouble(productHunt.collect({ ...call, ...answering(body) }, undefined))).toBe(trouble);
  expect(await connectorTrouble(productHunt.account!({ ...call, ...answering(body) }))).not.toBe(undefined);
});

test("a launch or a user that is not there is named", async () => {
  const { call } = await site({ posts: "nothing", username: "nobody" });
  const named = (word: string) => ({ trouble: "refused", message: expect.stringContaining(word) });
  await expect(productHunt.collect(call, undefined)).rejects.toMatchObject(named("nothing"));
  await expect(productHunt.account!(call)).rejects.toMatchObject(named("nobody"));
});

test("launches are named by their address or the end of it", () => {
  expect(slugsIn("https://www.producthunt.com/posts/brewly-2?ref=x, espresso/")).toEqual(["brewly-2", "espresso"]);
  for (const posts of ["", "not a launch!"]) expect(Settings.safeParse({ posts }).success).toBe(false);
});
