import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Source } from "@earshot/core/source/source";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startChatwoot } from "../support/fakes/chatwoot.ts";
import type { FakeHelpdesk } from "../support/fakes/helpdesk-server.ts";
import { startZammad } from "../support/fakes/zammad.ts";
import { impatient } from "../support/impatient.ts";
import { startWorld, type World } from "../support/world.ts";

type Person = Awaited<ReturnType<World["person"]>>;
const SECRET = "a-secret-for-pushes";

let world: World;
let source: Source;
let ada: Person;
let dana: Person;
let drew: Person;
let chatwoot: FakeHelpdesk;
let zammad: Awaited<ReturnType<typeof startZammad>>;
let n = 0;

beforeAll(async () => {
  const clock = () => world.clock.now();
  chatwoot = await startChatwoot(clock);
  zammad = await startZammad(clock);
  world = await startWorld({
    fetch: impatient(600, () => [chatwoot.url, zammad.url]),
    console: "https://earshot.example",
  });
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  dana = await world.person("approver", "Dana");
  drew = await world.person("drafter", "Drew");
});
afterEach(() => {
  chatwoot.down(false);
  zammad.down(false);
  expect([...chatwoot.problems, ...zammad.problems]).toEqual([]);
});
afterAll(async () => {
  await world.close();
  await Promise.all([chatwoot.close(), zammad.close()]);
});

const at = (id: string, verb: string) => `/api/brands/acme/conversations/${id}/${verb}`;
const viewOf = (id: string) => world.view("acme", id);
const whats = ({ events }: ConversationView) => events.map(({ what }) => what);

/** Lets time go by, the schedule with it, until something is so. */
async function later<T>(what: () => Promise<T | undefined | false>, said: string, seconds = 15): Promise<T> {
  return world.until(async () => {
    const got = await what();
    if (got) return got;
    world.clock.advance(seconds);
    await world.tick();
    return undefined;
  }, said);
}

async function connect(fake: FakeHelpdesk, more: object = {}) {
  const body = { helpdesk: fake.name, url: fake.url, token: fake.token, pushSecret: SECRET, ...fake.where, ...more };
  const answer = await ada("PUT", "/api/brands/acme/helpdesk", body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  return health();
}
const health = () =>
  world.until(async () => {
    const { body } = await ada("GET", "/api/brands/acme/helpdesk");
    return body.health && body;
  }, "the helpdesk to have answered");

async function complaint(text = "The lid of my acme cup broke. I am disappointed.") {
  n += 1;
  const { post, view } = await world.drafted(source, {
    author: { name: `Anna ${n}` },
    text: `${text} (${n})`,
    kind: "post",
  });
  return { post, view, id: view.conversation.id };
}
async function handOver(id: string, note?: string) {
  const answer = await drew("POST", at(id, "hand-over"), note === undefined ? {} : { note });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as ConversationView;
}
const there = (id: string) =>
  later(
    async () => {
      const { handover } = await viewOf(id);
      return handover?.state === "open" && handover.ticket;
    },
    "the ticket to be there",
    45,
  );
const ticketOf = (fake: FakeHelpdesk, id: string) => fake.tickets().find((each) => each.id === id)!;
async function push(fake: FakeHelpdesk, ticket: string, secret = SECRET, when = world.clock.now()) {
  const { headers, body } = fake.push(ticket, secret, when);
  return world.api.request("/helpdesk/acme", { method: "POST", headers, body });
}

test("the story: handed over, answered there, approved here, posted once", async () => {
  expect(await connect(chatwoot)).toMatchObject({
    connected: { helpdesk: "chatwoot", pushes: true },
    push: "https://earshot.example/helpdesk/acme",
  });
  const { post, view, id } = await complaint();
  const due = view.conversation.dueAt;
  expect(view.helpdesk).toBe("chatwoot");
  const going = await handOver(id, "She is a regular.");
  expect(going.conversation).toMatchObject({ status: "open", dueAt: due, atHelpdesk: { state: "going" } });
  const ticket = await there(id);
  const { conversation } = await viewOf(id);
  expect(conversation).toMatchObject({
    dueAt: due,
    atHelpdesk: { state: "open", number: ticket.number, url: ticket.url },
  });
  const told = await later(async () => {
    const { messages } = ticketOf(chatwoot, ticket.id);
    return messages.length >= 3 && messages;
  }, "all to be told");
  expect(told.map(({ as }) => as)).toEqual(["customer", "internal", "internal"]);
  expect(told[0]!.text).toContain("The lid of my acme cup broke.");
  expect(told[1]!.text).toContain(`https://earshot.example/inbox/${id}`);
  expect(told[2]!.text).toContain("She is a regular.");

  chatwoot.agentSays(ticket.id, "Costs us 3 euros", { internal: true });
  const text = "Dear Anna, we are sorry. We send you **another** lid today.";
  chatwoot.agentSays(ticket.id, text);
  const pushed = await push(chatwoot, ticket.id);
  expect([pushed.status, await pushed.json()]).toEqual([202, { queued: 1 }]);
  const drafted = await world.until(async () => {
    const now = await viewOf(id);
    return now.drafts.some(({ by }) => by === "helpdesk") && now;
  }, "the answer to be a draft");
  const draft = world.newestDraft(drafted);
  expect(draft).toMatchObject({
    text: "Dear Anna, we are sorry. We send you another lid today.",
    by: "helpdesk",
    helpdesk: { helpdesk: "chatwoot", number: ticket.number, by: "Chris Miller" },
  });
  expect(JSON.stringify(drafted.drafts)).not.toContain("3 euros");
  expect(drafted.conversation.status).toBe("open");
  expect((await world.client.thread(post)).replies).toEqual([]);

  const approved = await dana("POST", at(id, "approve"), { fingerprint: drafted.fingerprint, text: draft.text });
  expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  await later(async () => (await viewOf(id)).conversation.status === "answered", "the reply to be out");
  expect((await world.client.thread(post)).replies).toHaveLength(1);
  // Our reply is told there as ours, and never comes back as theirs.
  await push(chatwoot, ticket.id);
  await later(
    async () => ticketOf(chatwoot, ticket.id).messages.some(({ as, text }) => as === "us" && text === draft.text),
    "it to be told",
    300,
  );
  await push(chatwoot, ticket.id);
  chatwoot.setOpen(ticket.id, false);
  await later(async () => (await viewOf(id)).handover?.state === "closed", "the ticket to be closed", 600);
  const end = await viewOf(id);
  expect(end.drafts.filter(({ by }) => by === "helpdesk")).toHaveLength(1);
  expect(end.conversation.status).toBe("answered");
  expect(whats(end)).toEqual(
    expect.arrayContaining(["handed-over", "helpdesk-there", "helpdesk-answered", "helpdesk-closed"]),
  );
});

test.each(["before", "after"] as const)(
  "where no answer comes %s the ticket is made, there is one, and nothing twice",
  async (when) => {
    const { id } = await complaint();
    const before = chatwoot.tickets().length;
    chatwoot.next(chatwoot.makes, { hang: true, done: when === "after" });
    chatwoot.next(chatwoot.tells, { status: 502, done: when === "after" });
    await handOver(id);
    const ticket = await there(id);
    await later(async () => ticketOf(chatwoot, ticket.id).messages.length >= 2, "all to be told", 120);
    expect(chatwoot.tickets()).toHaveLength(before + 1);
    expect(ticketOf(chatwoot, ticket.id).messages.map(({ as }) => as)).toEqual(["customer", "internal"]);
  },
);

test("nothing is lost while it is down; what hinders is said in words, and a person may try again", async () => {
  const { id } = await complaint();
  chatwoot.down(true);
  await handOver(id);
  const troubled = await later(async () => {
    const now = await viewOf(id);
    return now.handover?.problem && now;
  }, "the trouble to be seen");
  expect(troubled.handover).toMatchObject({
    state: "going",
    problem: { code: "helpdesk.problem-down", at: "Chatwoot" },
  });
  expect(troubled.conversation.atHelpdesk).toMatchObject({ state: "going", trouble: true });
  await later(async () => (await viewOf(id)).handover?.state === "failed", "it to be given up", 6 * 3600);
  chatwoot.down(false);
  await handOver(id);
  await there(id);
  expect((await viewOf(id)).handover?.problem).toBeUndefined();
  const again = await drew("POST", at(id, "hand-over"), {});
  expect(again).toMatchObject({ status: 400, body: { says: { code: "refusal.at-helpdesk" } } });
});

test("what the customer says later is told there, and what nobody answers comes back to be decided on", async () => {
  const { post, id } = await complaint();
  await handOver(id);
  const ticket = await there(id);
  const { author } = (await viewOf(id)).conversation;
  await world.say(source, {
    author: { name: author.name },
    text: "And the acme cup leaks too!",
    kind: "comment",
    inReplyTo: post,
  });
  await later(
    async () => ticketOf(chatwoot, ticket.id).messages.some(({ text }) => text.includes("leaks too")),
    "the news to be told",
    60,
  );
  await drew("POST", at(id, "snooze"), { for: "answer" });
  chatwoot.setOpen(ticket.id, false);
  await push(chatwoot, ticket.id);
  const back = await later(
    async () => {
      const now = await viewOf(id);
      return now.handover?.state === "closed" && now;
    },
    "it to come back",
    60,
  );
  expect(back.conversation).toMatchObject({ status: "open", reason: { code: "reason.helpdesk-closed" } });
  expect(back.conversation.snoozedFor).toBeUndefined();
  expect(back.conversation.dueAt).toBeDefined();
});

test("an answer that comes when all is over is a note for whoever looks after it", async () => {
  const { id } = await complaint();
  await handOver(id);
  const ticket = await there(id);
  const { body } = await dana<{ id: string }>("GET", "/api/me");
  await drew("POST", at(id, "assign"), { owner: body.id });
  await dana("POST", at(id, "dismiss"), { reason: "Solved by telephone" });
  chatwoot.agentSays(ticket.id, "We send another lid.");
  await push(chatwoot, ticket.id);
  const noted = await later(
    async () => {
      const now = await viewOf(id);
      return whats(now).includes("helpdesk-too-late") && now;
    },
    "it to be noted",
    60,
  );
  expect(noted.conversation.status).toBe("closed");
  expect(noted.drafts.some(({ by }) => by === "helpdesk")).toBe(false);
  expect(noted.events.at(-1)).toMatchObject({ what: "helpdesk-too-late", why: "We send another lid." });
});

test("a hand-over that was undone leads nowhere", async () => {
  const { id } = await complaint();
  const before = chatwoot.tickets().length;
  const { undoable } = await handOver(id);
  const undone = await drew("POST", at(id, "undo-act"), { version: undoable!.version });
  expect(undone.status, JSON.stringify(undone.body)).toBe(200);
  expect(undone.body.conversation.atHelpdesk).toBeUndefined();
  expect(undone.body.handover).toBeUndefined();
  world.clock.advance(60);
  await world.tick();
  await handOver((await complaint()).id).then(({ conversation }) => there(conversation.id));
  expect(chatwoot.tickets()).toHaveLength(before + 1);
});

test("pushes that are forged, old or too large are refused, and one that comes again does nothing", async () => {
  const { id } = await complaint();
  await handOver(id);
  const ticket = await there(id);
  expect((await push(chatwoot, ticket.id, "another-secret")).status).toBe(403);
  const old = new Date(world.clock.now().getTime() - 301_000);
  expect((await push(chatwoot, ticket.id, SECRET, old)).status).toBe(403);
  const { headers, body } = chatwoot.push(ticket.id, SECRET, world.clock.now());
  const send = (more: object = {}) => world.api.request("/helpdesk/acme", { method: "POST", headers, body, ...more });
  expect((await send({ body: "x".repeat(1024 * 1024 + 1) })).status).toBe(413);
  expect(await (await send()).json()).toEqual({ queued: 1 });
  expect(await (await send()).json()).toEqual({ queued: 0 });
  expect((await world.api.request("/helpdesk/nobody", { method: "POST", headers, body })).status).toBe(404);
});

test("who connects it sees in words what is wrong; a token goes nowhere else, and what is removed is forgotten", async () => {
  expect((await connect(chatwoot, { token: "a-wrong-token" })).health.problem).toMatchObject({
    code: "helpdesk.problem-token",
  });
  expect((await connect(chatwoot, { inbox: 99 })).health.problem).toMatchObject({ code: "helpdesk.problem-no-inbox" });
  const { token: _, ...kept } = { token: "", helpdesk: "chatwoot", url: "http://localhost:1", ...chatwoot.where };
  expect((await ada("PUT", "/api/brands/acme/helpdesk", kept)).body.says).toMatchObject({
    code: "refusal.helpdesk-needs",
  });
  const closed = { ...kept, url: "https://10.0.0.1", token: "some-token" };
  expect((await ada("PUT", "/api/brands/acme/helpdesk", closed)).status).toBe(400);
  expect((await connect(chatwoot)).health.problem).toBeUndefined();
  const tested = await ada("POST", "/api/brands/acme/helpdesk/test");
  expect(tested.status).toBe(202);
  expect((await health()).health.problem).toBeUndefined();
  expect((await ada("DELETE", "/api/brands/acme/helpdesk")).status).toBe(204);
  expect((await ada("GET", "/api/brands/acme/helpdesk")).body.connected).toBeUndefined();
  const { id } = await complaint();
  expect(await drew("POST", at(id, "hand-over"), {})).toMatchObject({
    status: 400,
    body: { says: { code: "refusal.no-helpdesk" } },
  });
  const kinds = (await ada("GET", "/api/brands/acme/audit")).body.entries.map(({ what }: { what: string }) => what);
  expect(kinds).toEqual(
    expect.arrayContaining(["helpdesk.connected", "helpdesk.changed", "helpdesk.removed", "handed-over"]),
  );
});

test("Zammad, which is only looked at: its search lags, its answer is HTML and too long, and a ticket that was deleted is over", async () => {
  expect((await connect(zammad, { pushSecret: null })).connected).toMatchObject({ helpdesk: "zammad", pushes: false });
  const { id } = await complaint();
  zammad.next(zammad.makes, { hang: true, done: true });
  zammad.lag(2);
  await handOver(id);
  const ticket = await there(id);
  expect(zammad.tickets()).toHaveLength(1);
  const sentence = "We are sorry that the lid of your cup broke and send you another one today. ";
  zammad.agentSays(ticket.id, "", { html: `<p>${sentence.repeat(40)}</p><p>Chris</p>` });
  const drafted = await later(
    async () => {
      const now = await viewOf(id);
      return now.drafts.some(({ by }) => by === "helpdesk") && now;
    },
    "the answer to be found",
    60,
  );
  const draft = world.newestDraft(drafted);
  expect(draft.text.length).toBeLessThanOrEqual(drafted.limit.max);
  expect(draft.text).toMatch(/^We are sorry that the lid of your cup broke .* today\.$/u);
  expect(draft.helpdesk?.whole?.length).toBeGreaterThan(2000);
  expect(draft.objections.map(({ rule }) => rule)).not.toContain("length");
  zammad.forget(ticket.id);
  const gone = await later(
    async () => {
      const now = await viewOf(id);
      return now.handover?.state === "closed" && now;
    },
    "it to be noticed",
    600,
  );
  expect(whats(gone)).toContain("helpdesk-gone");
});
