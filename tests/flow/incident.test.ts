import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Outreach } from "@earshot/core/outreach/outreach";
import type { Incident } from "@earshot/core/incident/incident";
import type { IncidentView } from "@earshot/core/incident/read-incident";
import type { Source } from "@earshot/core/source/source";
import { quietWeeks } from "../support/quiet-weeks.ts";
import { startWorld, type World } from "../support/world.ts";

type Caller = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let ada: Caller; // admin
let dana: Caller; // approver
let max: Caller; // marketing

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  dana = await world.person("approver", "Dana");
  max = await world.person("marketing", "Max");
});
afterAll(() => world.close());

const path = (id: string) => `/api/brands/acme/conversations/${id}/approve`;
const asSeen = (view: ConversationView) => ({ fingerprint: view.fingerprint, text: world.newestDraft(view).text });
const praise = (name: string) => ({
  author: { name },
  text: "Thank you acme, the coffee was wonderful and the staff were so kind. I love it!",
  kind: "review" as const,
  rating: 5,
});
const complaint = (n: number) => ({
  author: { name: `Angry ${n}` },
  text: `The acme app has been down since ${n} o'clock and nobody answers, I am very disappointed.`,
  kind: "post" as const,
});
const replies = async (post: string) => (await world.client.thread(post)).replies;

test("a wave of complaints puts the brand in crisis: seniors alone approve, praise waits, nothing goes out by itself; closed, all goes on", async () => {
  const automatic = {
    on: true,
    languages: ["en"],
    platforms: ["playground"],
    confidence: 0.5,
    perDay: 10,
    waitMinutes: 1,
  };
  const { body: me } = await ada<{ brands: { approvals?: { rules: object[] } }[] }>("GET", "/api/me");
  const rules = me.brands[0]!.approvals?.rules ?? [];
  expect((await ada("PUT", "/api/brands/acme/approvals", { rules, automatic })).status).toBe(200);

  // The same days of the weeks before.
  await world.ctx.store.commit(quietWeeks("acme", ["2026-02-16", "2026-02-23"]));
  await world.tick(); // counting begins
  for (let n = 1; n <= 26; n++) await world.client.post(complaint(n));
  await world.collect(source);
  await world.until(async () => (await world.open()).filter(({ draft }) => draft).length >= 26, "26 drafts");
  world.clock.advance(300);
  await world.tick();
  const { id } = await world.until(async () => {
    const { body } = await ada<{ incidents: Incident[] }>("GET", "/api/brands/acme/incidents");
    return body.incidents[0];
  }, "the incident");

  const { body: outreach } = await world.until(async () => {
    const proposed = await max<{ proposals: Outreach[] }>("GET", "/api/brands/acme/outreach");
    return proposed.body.proposals.length > 0 && proposed;
  }, "what could be said of it");
  expect(outreach.proposals).toMatchObject([{ cause: { kind: "incident", incident: id } }]);

  const [first] = await world.open();
  const view = await world.view("acme", first!.id);
  const refused = await dana("POST", path(first!.id), asSeen(view));
  expect([refused.status, refused.body.says.code]).toEqual([403, "refusal.crisis-senior"]);
  expect(await ada("POST", path(first!.id), asSeen(view))).toMatchObject({ status: 200 });

  const { post, view: kind } = await world.drafted(source, praise("Kind"));
  expect((await ada("POST", path(kind.conversation.id), asSeen(kind))).status).toBe(200);
  world.clock.advance(61);
  await world.tick();
  await world.until(
    async () => (await world.view("acme", kind.conversation.id)).replies.some(({ trouble }) => trouble === "paused"),
    "the reply to be held",
  );
  expect(await replies(post)).toEqual([]);
  expect(await replies(first!.mention.replace("playground:", ""))).toHaveLength(1);

  const seen = await max<IncidentView>("GET", `/api/brands/acme/incidents/${id}`);
  expect(seen.body.figures).toMatchObject({ heard: expect.any(Number), approved: 2 });
  expect(seen.body.acts).toBeUndefined();
  const room = (await dana<IncidentView>("GET", `/api/brands/acme/incidents/${id}`)).body;
  expect(room.acts!.filter(({ what }) => what === "approved")).toHaveLength(2);
  expect(room.seniors).toEqual(["Ada"]);
  expect(Object.keys(room.proposed!)).toContain("en");

  expect((await dana("POST", `/api/brands/acme/incidents/${id}/close`, { summary: "Over." })).status).toBe(403);
  expect((await ada("POST", `/api/brands/acme/incidents/${id}/close`, { summary: "The app is up." })).status).toBe(200);
  world.clock.advance(11);
  await world.until(async () => (await replies(post)).length === 1, "the thanks to be sent");
  const [next] = await world.open();
  expect((await dana("POST", path(next!.id), asSeen(await world.view("acme", next!.id)))).status).toBe(200);
  const { body } = await ada<{ entries: { what: string }[] }>("GET", "/api/brands/acme/audit?what=incident.");
  expect(body.entries.map(({ what }) => what)).toEqual(["incident.closed"]);
});
