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
  boss = await world.person("admin", "Boss");
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
  const { status, body } = await boss("POST", `/api/brands/acme/conversations/${id}/approve`, {
    fingerprint,
    text,
    alone: "Nobody else is on the team.",
  });
  expect([status, status === 200 ? "" : body]).toEqual([200, ""]);
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
  expect(after.conversation).toMatchObject({ status: "closed", reason: { code: "reason.deleted" } });
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
  await until(id, (now) => now.conversation.mention === `playground:${first.post}`, "the first complaint");
  await world.tick();
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

/** A mention that was answered: approved, past its undo window, published. */
async function answered(post: Parameters<World["client"]["post"]>[0]): Promise<{ post: string; id: string }> {
  const drafted = await world.drafted(source, post);
  const { id } = drafted.view.conversation;
  await approved(drafted.view);
  world.clock.advance(11);
  await until(id, ({ conversation }) => conversation.status === "answered", "it to be answered");
  world.clock.advance(60);
  return { post: drafted.post, id };
}

test("an answered mention that is edited marks our reply outdated, and a correction waits for approval", async () => {
  const { webhookSecret } = await world.client.brandAccount("acme");
  await world.client.webhook({ url: `${server.url}/webhooks/acme/${source.id}`, secret: webhookSecret });
  const it = await answered({
    author: { name: "Nora Berg", handle: "nora" },
    text: "acme coffee is lovely, best in town!",
  });
  await world.client.edit(it.post, { text: "acme coffee is awful: the cup exploded and scalded my daughter!" });
  const view = await until(
    it.id,
    (now) => now.conversation.status === "open" && now.conversation.mentionVersion === 2 && isDrafted(now),
    "the correction",
  );
  const [old] = view.replies;
  expect(view.conversation).toMatchObject({
    urgency: "critical",
    reason: { code: "reason.text-outdated" },
  });
  expect(old).toMatchObject({ status: "published", outdated: { version: 1 } });
  expect(view.events.filter(({ what }) => what === "outdated")).toMatchObject([{ about: old!.id }]);
  const draft = world.newestDraft(view);
  expect(draft).toMatchObject({ mentionVersion: 2, corrects: old!.id });
  expect(draft.text).not.toMatch(/thank/iu);
  expect(draft.text).not.toContain("Nora");
  expect(view.versions[`playground:${it.post}`]).toMatchObject([
    { version: 1, text: "acme coffee is lovely, best in town!" },
  ]);
  await approved(view);
  world.clock.advance(40);
  const after = await until(
    it.id,
    ({ conversation, replies }) => conversation.status === "answered" && replies.length === 2,
    "the correction to be published",
  );
  expect(after.replies).toMatchObject([
    { outdated: { version: 1 }, correctedBy: after.replies[1]!.id },
    { corrects: old!.id },
  ]);
  expect(after.replies[1]!.outdated).toBeUndefined();
});

test("a slip that is mended neither reopens what is answered nor takes an approval back", async () => {
  const it = await answered({ author: { name: "Typo" }, text: "acme did not recieve my return, awful" });
  await world.client.edit(it.post, { text: "acme did not receive my return, awful." });
  const view = await until(it.id, ({ mentions }) => mentions[0]!.version === 2, "the edit");
  expect(view.conversation).toMatchObject({ status: "answered", mentionVersion: 1 });
  expect(view.replies[0]!.outdated).toBeUndefined();
  expect(view.drafts).toHaveLength(1);
});

test("an edit while the reply is on its way: what went out is outdated at once", async () => {
  const { settle } = await import("@earshot/core/reply/settle");
  const { post, view } = await world.drafted(source, {
    author: { name: "Race" },
    text: "acme tea was great, thank you!",
  });
  const { id } = view.conversation;
  await approved(view);
  const reply = (await seen(id)).replies[0]!;
  world.clock.advance(1);
  await world.client.edit(post, { text: "acme tea made me sick, I am in hospital" });
  await until(id, ({ conversation }) => conversation.mentionVersion === 2, "the edit");
  const where = { brand: "acme", conversation: id, reply: reply.id };
  await settle(world.ctx, where, { nativeId: "sent-before", visibility: "visible" });
  const after = await seen(id);
  expect(after.conversation).toMatchObject({
    status: "open",
    reason: { code: "reason.changed-meanwhile" },
  });
  expect(after.replies[0]).toMatchObject({ status: "published", outdated: { version: 1 } });
  world.clock.advance(61);
  await world.tick();
  const drafted = await until(id, (now) => world.newestDraft(now).corrects === reply.id, "the correction");
  expect(world.newestDraft(drafted).mentionVersion).toBe(2);
});
