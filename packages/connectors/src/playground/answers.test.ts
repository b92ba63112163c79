import { expect, test } from "vitest";
import { answers } from "./answers.ts";
import { fakeCall, post } from "./fake-call.ts";
import { mentionOf } from "./mention.ts";
import { retract } from "./retract.ts";

const at = "2026-03-02T08:00:00.000Z";
const us = { id: "acme", name: "Acme", handle: "acme" };
const to = mentionOf({ ...post("p1", at), kind: "post", visibility: "public" });

test("our answers are ours alone, held ones too", async () => {
  const { call } = fakeCall(
    (request) =>
      Response.json(
        request.url.endsWith("/me")
          ? us
          : {
              posts: [
                post("r1", at, { author: us, moderation: { state: "moderation" } }),
                post("r2", at),
                post("r3", at, { author: us }),
              ],
            },
      ),
    { secret: { token: "t" } },
  );
  expect(await answers(call, to)).toEqual([
    { text: "text r1", at, receipt: { nativeId: "r1", visibility: "moderation" } },
    { text: "text r3", at, receipt: { nativeId: "r3", visibility: "visible" } },
  ]);
});

test("under a mention that is gone there is nothing", async () => {
  const { call } = fakeCall(() => new Response("", { status: 404 }));
  expect(await answers(call, to)).toEqual([]);
});

test.each([
  [204, undefined],
  [404, undefined],
  [403, "not-allowed"],
  [500, "unknown"],
])("taking a reply back, answered %i, is %s", async (status, trouble) => {
  const { call, requests } = fakeCall(() => new Response(null, { status }));
  const done = retract(call, to, { nativeId: "r/1" });
  await (trouble ? expect(done).rejects.toMatchObject({ trouble }) : done);
  expect([requests[0]!.method, new URL(requests[0]!.url).pathname]).toEqual(["DELETE", "/api/posts/r%2F1"]);
});
