import { approve } from "@earshot/core/approval/approve";
import { setApprovals } from "@earshot/core/approval/set-approvals";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { hashOf } from "@earshot/core/ids";
import { keys } from "@earshot/core/keys";
import type { Source } from "@earshot/core/source/source";
import { signOutPerson } from "@earshot/core/team/end-sessions";
import { invite } from "@earshot/core/team/invite";
import type { Person, Role } from "@earshot/core/team/person";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buttonOf, pressed, sent, signedBySlack } from "../support/fakes/slack-hand.ts";
import { startSlack, type SlackMessage } from "../support/fakes/slack.ts";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let slack: Awaited<ReturnType<typeof startSlack>>;
let source: Source;
let n = 0;
const people = new Map<string, { person: Person; cookie: string }>();

beforeAll(async () => {
  let now = () => new Date();
  slack = await startSlack(() => now());
  world = await startWorld({
    fetch: (input, init) => (addressOf(input).includes("slack.com") ? slack.fetch(input, init) : fetch(input, init)),
    console: "https://earshot.example",
  });
  now = world.clock.now;
  ({ source } = await world.brand());
  for (const [name, role] of [
    ["Ada", "admin"],
    ["Noa", "approver"],
    ["Bo", "viewer"],
  ] as [string, Role][]) {
    const { person, token } = await invite(world.ctx, { name, role });
    people.set(name, { person, cookie: cookieOf(await pressSignIn(world.api.request, token)) });
  }
  const ada = callAs("Ada");
  await ada("PUT", "/api/slack/app", {
    clientId: "123.456",
    clientSecret: "a-client-secret-of-slack",
    signingSecret: "a-signing-secret-of-slack",
  });
  const { address } = (await ada("POST", "/api/brands/acme/slack/install")).body;
  const state = new URL(address).searchParams.get("state")!;
  const back = await world.api.request(
    `/api/slack/installed?${new URLSearchParams({ state, code: "good-code" }).toString()}`,
    {
      headers: { cookie: people.get("Ada")!.cookie },
    },
  );
  expect(back.headers.get("location")).toContain("connected=Acme");
  const made = await ada("POST", "/api/brands/acme/webhooks", {
    channel: "slack",
    workspace: "T0ACME",
    room: "C0CARE",
    decides: {},
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  world.clock.advance(11); // from then on it is listened to
  await linked("U0NOA", "Noa");
  await linked("U0ADA", "Ada");
  await linked("U0BO", "Bo");
});
afterAll(async () => {
  expect(slack.problems).toEqual([]);
  await world.close();
  await slack.close();
});
beforeEach(() => void slack.said.splice(0));

const addressOf = (input: string | URL | Request) => (input instanceof Request ? input.url : input.toString());
const at = { Noa: { id: "U0NOA", name: "noa" }, Ada: { id: "U0ADA", name: "ada" }, Bo: { id: "U0BO", name: "bo" } };
function callAs(name: string) {
  return async (method: string, path: string, body?: unknown) => {
    const response = await world.api.request(path, {
      method,
      headers: {
        cookie: people.get(name)!.cookie,
        "x-earshot": "1",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
}
const asPerson = (name: string) => ({ ...world.ctx, actor: people.get(name)!.person });

async function fromSlack(payload: object, when = world.clock.now(), secret?: string) {
  const response = await world.api.request("/slack/interactions", {
    method: "POST",
    ...signedBySlack(payload, when, secret),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}
/** The same request twice, as Slack would send it again. */
const press = (who: { id: string; name: string }, message: SlackMessage, action: string) =>
  fromSlack(pressed(who, message, `earshot.${action}`));

async function linked(user: string, name: string): Promise<void> {
  const token = `link-of-${user}-${++n}`;
  const link = { workspace: "T0ACME", domain: "acme", user, name, expiresAt: "2100-01-01T00:00:00.000Z", version: 1 };
  await world.ctx.store.commit([{ put: keys.slackLink(hashOf(token)), value: link }]);
  const done = await openLink(token, name, "POST");
  expect(done.status).toBe(200);
}
const openLink = (token: string, name: string | undefined, method: "GET" | "POST") =>
  world.api.request(method === "GET" ? `/slack/link?token=${token}` : "/slack/link", {
    method,
    headers: {
      ...(name && { cookie: people.get(name)!.cookie }),
      "content-type": "application/x-www-form-urlencoded",
    },
    ...(method === "POST" && { body: `token=${token}` }),
  });

const complaint = async (more: object = {}) =>
  (
    await world.drafted(source, {
      author: { name: `Mia ${++n}` },
      text: `My acme latte number ${n} was cold and late. Very disappointed. Call +36 20 123 4567`,
      kind: "post",
      ...more,
    })
  ).view;
const cardOf = (view: ConversationView) =>
  world.until(
    () => slack.messages.find((each) => JSON.stringify(each.blocks).includes(view.conversation.id)),
    `the card of ${view.conversation.id}`,
  );
const textOf = (message: SlackMessage) => JSON.stringify(message.blocks);
const shows = (message: SlackMessage, text: string) =>
  world.until(() => textOf(message).includes(text), `a card that says ${text}`);
const isSaid = (text: string) =>
  world.until(() => slack.said.find((each) => each.text.includes(text)), `"${text}" to one person`);
const statusOf = async (view: ConversationView) => (await world.view("acme", view.conversation.id)).conversation.status;
const reply = (view: ConversationView) => world.newestDraft(view).text;

test("a reply that waits is a card: what was said, masked; the reply whole; the buttons; a link", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  expect(textOf(card)).toContain("latte number");
  expect(textOf(card)).not.toContain("123 4567");
  for (const line of reply(view)
    .split("\n")
    .filter((each) => each.trim() !== ""))
    expect(textOf(card)).toContain(JSON.stringify(line).slice(1, -1));
  expect(
    card.blocks.flatMap(({ elements = [] }) => elements.map((each: any) => each.action_id)).filter(Boolean),
  ).toEqual(["earshot.approve", "earshot.edit", "earshot.decline", "earshot.claim"]);
  expect(textOf(card)).toContain(`https://earshot.example/inbox/${view.conversation.id}`);
  expect(card.text).toContain("latte number");
});

test("whoever Slack knows and we do not is asked to say who they are, signed in; the link works once", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await press({ id: "U0NEW", name: "newcomer" }, card, "approve");
  const { text } = await isSaid("does not know yet who you are");
  expect(await statusOf(view)).toBe("open");
  const token = new URL(/https:\S+/u.exec(text)![0]).searchParams.get("token")!;
  const stranger = await openLink(token, undefined, "GET");
  expect([stranger.status, await stranger.text()]).toEqual([401, expect.stringContaining("Sign in to Earshot first")]);
  for (let times = 0; times < 2; times++) {
    const page = await openLink(token, "Noa", "GET");
    const shown = await page.text();
    expect(page.status).toBe(200);
    expect(shown).toContain("newcomer");
    expect(shown).toContain("Noa");
  }
  expect(await world.ctx.store.get(keys.slackUser("T0ACME", "U0NEW"))).toBeUndefined();
  const foreign = await world.api.request("/slack/link", {
    method: "POST",
    headers: {
      cookie: people.get("Noa")!.cookie,
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "cross-site",
    },
    body: `token=${token}`,
  });
  expect(foreign.status).toBe(403);
  const [one, other] = await Promise.all([openLink(token, "Noa", "POST"), openLink(token, "Bo", "POST")]);
  expect(new Set([one.status, other.status])).toEqual(new Set([200, 410]));
  expect((await openLink(token, "Noa", "GET")).status).toBe(410);
});

test("approved at Slack, it goes out once, and the card shows it; the record names who did it", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  expect(await press(at.Noa, card, "approve")).toEqual({ status: 200, body: undefined });
  await shows(card, "Approved by Noa");
  expect(buttonOf(card, "earshot.approve")).toBeUndefined();
  const approved = await world.view("acme", view.conversation.id);
  expect(approved.replies).toMatchObject([{ text: reply(view), approvedBy: people.get("Noa")!.person.id }]);
  world.clock.advance(11);
  await world.until(async () => (await statusOf(view)) === "answered", "the reply to be out");
  await shows(card, "The reply is out");
  expect(slack.messages.filter((each) => textOf(each).includes(view.conversation.id))).toHaveLength(1);
});

test("a forged, late or repeated request does nothing, whatever was done since", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  const payload = pressed(at.Noa, card, "earshot.approve");
  expect((await fromSlack(payload, world.clock.now(), "guessed")).status).toBe(401);
  expect((await fromSlack(payload, new Date(world.clock.now().getTime() - 301_000))).status).toBe(401);
  expect(await statusOf(view)).toBe("open");
  const when = world.clock.now();
  await fromSlack(payload, when);
  await shows(card, "Approved by Noa");
  expect(await press(at.Noa, card, "undo")).toEqual({ status: 200, body: undefined });
  await world.until(() => buttonOf(card, "earshot.approve"), "the buttons again");
  expect(await fromSlack(payload, when)).toEqual({ status: 200, body: undefined });
  expect(await statusOf(view)).toBe("open");
  for (const strange of [
    {},
    { type: "block_actions" },
    { ...payload, actions: [] },
    { ...payload, team: { id: "T0EVIL" } },
    { ...payload, actions: [{ action_id: "earshot.approve", value: "{" }] },
  ])
    expect(await fromSlack(strange)).toEqual({ status: 200, body: undefined });
  expect(await statusOf(view)).toBe("open");
});

test("Slack and the console at the same moment: exactly one decision, whoever is faster", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  const text = reply(view);
  const [, , console] = await Promise.allSettled([
    press(at.Noa, card, "approve"),
    press(at.Ada, card, "approve"),
    approve(asPerson("Ada"), "acme", view.conversation.id, { fingerprint: view.fingerprint, text }),
  ]);
  await shows(card, "Approved by");
  const { replies } = await world.view("acme", view.conversation.id);
  expect(replies).toHaveLength(1);
  const by = replies[0]!.approvedBy;
  if (console.status === "rejected")
    expect(by === people.get("Ada")!.person.id || by === people.get("Noa")!.person.id).toBe(true);
  await shows(card, by === people.get("Noa")!.person.id ? "Approved by Noa" : "Approved by Ada");
  await isSaid("Nothing was done");
});

test("what was changed in the console meanwhile is not approved at Slack: it says so, and shows the new one", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  const before = structuredClone(card);
  const draft = view.conversation.draft!;
  const own =
    "Dear Mia, we are sorry that your latte was cold. Please write to care@acme.example and we will look into it.";
  await callAs("Ada")("POST", `/api/brands/acme/conversations/${view.conversation.id}/edit`, { text: own, draft });
  await shows(card, "we will look into it");
  await press(at.Noa, before, "approve");
  await isSaid("Nothing was done");
  expect(await statusOf(view)).toBe("open");
  await press(at.Noa, card, "approve");
  await shows(card, "Approved by Noa");
  expect((await world.view("acme", view.conversation.id)).replies[0]!.text).toBe(own);
});

test("edited at Slack: the modal has the text, says what a rule forbids beside it, and approves what was written", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await press(at.Noa, card, "edit");
  const modal = slack.views.at(-1);
  expect(modal.blocks.at(-1).element.initial_value).toBe(reply(view));
  // While Noa writes, others are told.
  await press(at.Ada, card, "approve");
  await isSaid("Noa");
  const refused = await fromSlack(sent(at.Noa, modal, "Dear {{name}}, sorry."));
  expect(refused.body).toMatchObject({ response_action: "errors", errors: { field: expect.any(String) } });
  expect(await statusOf(view)).toBe("open");
  const text =
    "We are sorry that your latte was cold and late. Please write to care@acme.example and we will look into it.";
  expect(await fromSlack(sent(at.Noa, modal, text))).toEqual({ status: 200, body: undefined });
  await shows(card, "Approved by Noa");
  expect((await world.view("acme", view.conversation.id)).replies[0]!.text).toBe(text);
});

test("declined at Slack with a reason: another is drafted, and its card can be decided on again", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await press(at.Noa, card, "decline");
  const modal = slack.views.at(-1);
  expect(modal.callback_id).toBe("earshot.decline");
  await fromSlack(sent(at.Noa, modal, "Too cold"));
  const { drafts } = await world.view("acme", view.conversation.id);
  expect(drafts[0]!.declined).toMatchObject({ by: people.get("Noa")!.person.id, reason: "Too cold" });
  await world.until(() => {
    const button = buttonOf(card, "earshot.approve");
    return button && JSON.parse(button.value).draft > view.conversation.draft!;
  }, "the next draft on the same card");
  expect(slack.messages.filter((each) => textOf(each).includes(view.conversation.id))).toHaveLength(1);
});

test("rights and rules are the console's: a viewer may not, one of two is not enough, and nobody is two", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await press(at.Bo, card, "approve");
  await isSaid("This takes the role Approver");
  await press(at.Bo, card, "claim");
  expect(await statusOf(view)).toBe("open");
  await setApprovals(asPerson("Ada"), "acme", { rules: [{ id: "two", asks: "second" }] });
  try {
    await press(at.Noa, card, "approve");
    await shows(card, "Noa approved; another person is asked");
    await press(at.Noa, card, "approve");
    await isSaid("Nothing was done");
    expect(await statusOf(view)).toBe("open");
    await press(at.Ada, card, "approve");
    await shows(card, "Approved by Ada");
  } finally {
    await setApprovals(asPerson("Ada"), "acme", { rules: [] });
  }
  const { replies } = await world.view("acme", view.conversation.id);
  expect(replies[0]!.approvals).toHaveLength(2);
});

test("whoever takes it on at Slack looks after it; decided in the console, the card shows it and offers nothing", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await press(at.Noa, card, "claim");
  await shows(card, "*Owner*");
  expect((await world.view("acme", view.conversation.id)).conversation.owner).toBe(people.get("Noa")!.person.id);
  await callAs("Ada")("POST", `/api/brands/acme/conversations/${view.conversation.id}/dismiss`, { reason: "Spam" });
  await shows(card, "Closed");
  expect(buttonOf(card, "earshot.approve")).toBeUndefined();
});

test("a post that got no answer and one that a crash cut off leave one card", async () => {
  slack.next("chat.postMessage", { status: 502, body: "broken" });
  const view = await complaint();
  // Until it is written down: the next try is a minute after that, not after the answer.
  await world.until(
    () => world.lines.some((line) => line.includes('"webhook.failed"')),
    "the first try to have failed",
  );
  world.clock.advance(70);
  await world.tick();
  await cardOf(view);
  expect(slack.messages.filter((each) => textOf(each).includes(view.conversation.id))).toHaveLength(1);
});

test("a digest is told there with its figures, without anybody's words", async () => {
  world.clock.advance(2 * 86_400);
  await makeDigest(world.ctx, { brand: "acme", kind: "daily" });
  const message = await world.until(
    () =>
      slack.messages.find(
        ({ blocks }) =>
          !blocks.some(({ block_id: id }) => id === "decide") && /Acme Coffee.*2026/u.test(JSON.stringify(blocks[0])),
      ),
    "the digest",
  );
  const told = message.blocks.filter(({ text }) => text?.type === "plain_text").map(({ text }) => text.text);
  expect(told.join("\n")).toMatch(/^.+: \d+/mu);
  expect(told.join("\n")).not.toContain("latte number");
});

test("signed out everywhere, somebody must say anew who they are at Slack", async () => {
  const view = await complaint();
  const card = await cardOf(view);
  await signOutPerson(asPerson("Ada"), people.get("Noa")!.person.id);
  await press(at.Noa, card, "approve");
  await isSaid("does not know yet who you are");
  expect(await statusOf(view)).toBe("open");
});
