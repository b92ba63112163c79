import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { note } from "../conversation/note.ts";
import { desk } from "../keys.ts";
import { conversationSince, type ReadView } from "./conversation-since.ts";

test("an opened conversation is read anew when it changed, and otherwise once a minute", async () => {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const { ctx, at, hear } = world;
  await hear({ at: "2027-01-05T11:00:00Z", judged: { needsReply: true } });
  const { items } = await ctx.store.list<Conversation>("inbox", desk.of("acme"));
  const { value } = items[0]!;
  let reads = 0;
  const viewer: Context = { ...ctx, store: { ...ctx.store }, actor: { id: "noa", name: "Noa", role: "approver" } };
  viewer.store.page = (...asked) => (reads++, ctx.store.page(...asked));
  const first = (await conversationSince(viewer, "acme", value.id, {})) as ReadView;
  const again = () =>
    conversationSince(viewer, "acme", value.id, { seen: String(first.conversation.version), readAt: first.readAt });
  reads = 0;
  expect(await again()).toEqual({ unchanged: true });
  expect(reads).toBe(0);
  at("2027-01-05T12:01:00Z");
  expect(await again()).toMatchObject({
    conversation: { id: value.id },
    readAt: "2027-01-05T12:01:00.000Z",
    readAgainAt: "2027-01-05T12:02:00.000Z",
  });
  at("2027-01-05T12:00:10Z");
  await note({ ...ctx, actor: { id: "dan", name: "Dan", role: "admin" } }, "acme", value.id, { text: "I called." });
  expect(await again()).toMatchObject({ conversation: { version: first.conversation.version + 1 } });
  await expect(conversationSince(viewer, "acme", "none", {})).rejects.toMatchObject({ code: "not-found" });
});
