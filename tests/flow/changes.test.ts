import { serve } from "@earshot/local/serve";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let boss: Awaited<ReturnType<World["person"]>>;
let server: Awaited<ReturnType<typeof serve>>;

/** The playground pushes whatever customers do; nothing is collected here after the start. */
beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  boss = await world.person("approver", "Boss");
  server = await serve({ fetch: (request: Request) => world.api.fetch(request) }, 0, "port");
  const { webhookSecret } = await world.client.brandAccount("acme");
  await world.client.webhook({ url: `${server.url}/webhooks/acme/${source.id}`, secret: webhookSecret });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const seen = (id: string) => world.view("acme", id);

async function until(id: string, is: (view: ConversationView) => boolean, said: string): Promise<ConversationView> {
  return world.until(async () => {
    const view = await seen(id);
    return is(view) && view;
  }, said);
}

const isDrafted = ({ conversation }: ConversationView) => conversation.draft !== undefined && !conversation.draftDueAt;

async function approved({ conversation: { id }, fingerprint, ...view }: ConversationView): Promise<void> {
  const { text } = view.drafts.find((draft) => `${draft.number}` === fingerprint.draft.split(":")[0])!;
  const { status } = await boss("POST", `/api/brands/acme/conversations/${id}/approve`, { fingerprint, text });
  expect(status).toBe(200);
}

test("an edit and a deletion act at once: another draft, then none", async () => {
  const { post, view } = await world.drafted(source, {
    author: { name: "Ada" },
    text: "acme sent me a broken cup, awful",
  });
  const { id } = view.conversation;
  world.clock.advance(1);
  await world.client.edit(post, { text: "acme sent me a broken cup and a wrong invoice, awful" });
  const edited = await until(
    id,
    (now) => now.conversation.mentionVersion === 2 && isDrafted(now),
    "the edit and its draft",
  );
  expect(world.newestDraft(edited).mentionVersion).toBe(2);
  await world.client.remove(post);
  const after = await until(id, ({ conversation }) => conversation.gone === true, "the deletion");
  expect(after.conversation).toMatchObject({ status: "closed", reason: "The customer deleted it." });
  expect((await world.open()).map((each) => each.id)).not.toContain(id);
});

test("an approved reply is not sent to what was deleted, and what its author said before waits again", async () => {
  const author = { name: "Eve", handle: "eve" };
  const first = await world.drafted(source, { author, text: "acme burnt my coffee, I am disappointed" });
  const { id } = first.view.conversation;
  world.clock.advance(1);
  const { id: again } = await world.client.post({
    author,
    text: "And acme was rude too, terrible!",
    inReplyTo: first.post,
  });
  const both = await until(
    id,
    (now) => now.conversation.mention === `playground:${again}` && isDrafted(now),
    "the second draft",
  );
  await approved(both);
  await world.client.remove(again);
  const back = await until(
    id,
    (now) => now.conversation.mention === `playground:${first.post}` && isDrafted(now),
    "the first complaint with its draft",
  );
  expect(back.conversation).toMatchObject({ status: "open", author: { name: "Eve" } });
  expect(back.conversation.gone).toBeUndefined();
  expect(back.replies).toMatchObject([{ status: "withdrawn", attempts: 0 }]);
  expect(world.newestDraft(back).mention).toBe(`playground:${first.post}`);
  world.clock.advance(60);
  await world.tick();
  const { body } = await boss("GET", `/api/brands/acme/conversations/${id}`);
  expect(body.replies).toMatchObject([{ status: "withdrawn", attempts: 0 }]);
  expect((await world.client.thread(first.post)).replies.filter((post) => post.author.brand)).toEqual([]);
});

test("a deletion that is pushed twice, or of something never heard, does nothing", async () => {
  const { post, view } = await world.drafted(source, { author: { name: "Bob" }, text: "acme lost my parcel, awful" });
  const { id } = view.conversation;
  const { id: unheard } = await world.client.post({ author: { name: "Tom" }, text: "Lovely weather today" });
  await world.client.remove(unheard);
  await world.client.remove(post);
  const { conversation } = await until(id, (now) => now.conversation.gone === true, "the deletion");
  const take = { brand: "acme", source: source.id, deleted: [post, unheard] };
  const { takeChanges } = await import("@earshot/core/source/take-changes");
  await Promise.all([takeChanges(world.ctx, take), takeChanges(world.ctx, take)]);
  expect((await seen(id)).conversation).toEqual(conversation);
});

test("what may not be believed of a push is read again at once: gone, changed or as it was", async () => {
  const { takeChanges } = await import("@earshot/core/source/take-changes");
  const { post, view } = await world.drafted(source, { author: { name: "Zoe" }, text: "acme overcharged me, awful" });
  const { id } = view.conversation;
  const again = () => takeChanges(world.ctx, { brand: "acme", source: source.id, again: [post] });
  await again();
  expect((await seen(id)).conversation).toEqual(view.conversation);
  await world.client.removeWebhook();
  await world.client.faults({ serverError: { status: 503, times: 1 } });
  await expect(again()).rejects.toThrow("cannot be read");
  await world.client.remove(post);
  await again();
  expect((await seen(id)).conversation.gone).toBe(true);
});
