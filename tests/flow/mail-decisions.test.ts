import { approve } from "@earshot/core/approval/approve";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { mailWaiting } from "@earshot/core/decide/mail-waiting";
import type { Source } from "@earshot/core/source/source";
import { invite } from "@earshot/core/team/invite";
import type { Person, Role } from "@earshot/core/team/person";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let endpoint: string;
let n = 0;
const people = new Map<string, { person: Person; cookie: string }>();

beforeAll(async () => {
  world = await startWorld({ console: "https://earshot.example" });
  ({ source } = await world.brand());
  for (const [name, role] of [
    ["Ada", "admin"],
    ["Noa", "approver"],
    ["Bo", "approver"],
  ] as [string, Role][]) {
    const { person, token } = await invite(world.ctx, { name, role, email: `${name.toLowerCase()}@acme.example` });
    people.set(name, { person, cookie: cookieOf(await pressSignIn(world.api.request, token)) });
  }
  const made = await call("Ada", "POST", "/api/brands/acme/webhooks", { channel: "mail" });
  expect(made.status).toBe(201);
  endpoint = made.body.id;
  expect((await call("Noa", "PUT", "/api/me/mails", { decisions: true })).body.person.mailsDecisions).toBe(true);
  await call("Noa", "PUT", "/api/me/language", { language: "hu" });
  world.clock.advance(11);
});
afterAll(() => world.close());

async function call(name: string, method: string, path: string, body: unknown) {
  const response = await world.api.request(path, {
    method,
    headers: { cookie: people.get(name)!.cookie, "x-earshot": "1", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
const asPerson = (name: string) => ({ ...world.ctx, actor: people.get(name)!.person });
const complaint = async () =>
  (
    await world.drafted(source, {
      author: { name: `Mia ${++n}` },
      text: `My acme latte number ${n} was cold and late. Very disappointed. Call +36 20 123 4567`,
      kind: "post",
    })
  ).view;
const mailsOf = ({ conversation: { id } }: ConversationView) =>
  world.notices.filter(({ link }) => link?.endsWith(`/inbox/${id}`));
const mailOf = (view: ConversationView) =>
  world.until(() => mailsOf(view)[0], `the mail about ${view.conversation.id}`);
const linkTo = (mail: { acts?: { url: string }[] }, act: "approve" | "decline") =>
  mail.acts!.find(({ url }) => url.includes(`/decide/${act}?`))!.url;
const open = (link: string, name?: string) =>
  world.api.request(
    link.replace("https://earshot.example", ""),
    name ? { headers: { cookie: people.get(name)!.cookie } } : {},
  );
const send = (link: string, name?: string, more: { reason?: string; site?: string } = {}) => {
  const { pathname, searchParams } = new URL(link);
  return world.api.request(pathname, {
    method: "POST",
    headers: {
      ...(name && { cookie: people.get(name)!.cookie }),
      "content-type": "application/x-www-form-urlencoded",
      ...(more.site && { "sec-fetch-site": more.site }),
    },
    body: new URLSearchParams({
      token: searchParams.get("token")!,
      ...(more.reason && { reason: more.reason }),
    }).toString(),
  });
};
const statusOf = async (view: ConversationView) => (await world.view("acme", view.conversation.id)).conversation.status;

test("who approves and asked for it is mailed of a reply that waits, in their language, masked; nobody else is", async () => {
  const view = await complaint();
  const mail = await mailOf(view);
  expect(mail).toMatchObject({
    to: ["noa@acme.example"],
    language: "hu",
    subject: expect.stringContaining("Önre vár"),
  });
  const text = mail.lines.join("\n");
  expect(text).toContain("latte number");
  expect(text).not.toContain("123 4567");
  expect(text).toContain(world.newestDraft(view).text);
  expect(mail.acts).toHaveLength(2);
  // Told again (a queue delivers twice), it is not mailed again.
  await mailWaiting(world.ctx, { kind: "waiting", brand: "acme", endpoint, conversation: view.conversation.id });
  expect(mailsOf(view)).toHaveLength(1);
});

test("opening a link changes nothing, however often and whoever does it; the button approves once", async () => {
  const view = await complaint();
  const link = linkTo(await mailOf(view), "approve");
  const scanned = await open(link);
  expect([scanned.status, await scanned.text()]).toEqual([401, expect.stringContaining("This mail was for Noa")]);
  const forwarded = await open(link, "Bo");
  expect([forwarded.status, await forwarded.text()]).toEqual([403, expect.stringContaining("you are signed in as Bo")]);
  for (let times = 0; times < 2; times++) {
    const page = await open(link, "Noa");
    const shown = await page.text();
    expect([page.status, shown]).toEqual([200, expect.stringContaining("Jóváhagyja ezt a választ?")]);
    expect(shown).toContain("latte number");
  }
  expect((await send(link)).status).toBe(401);
  expect((await send(link, "Bo")).status).toBe(403);
  expect((await send(link, "Noa", { site: "cross-site" })).status).toBe(403);
  expect(await statusOf(view)).toBe("open");
  const both = await Promise.all([send(link, "Noa"), send(link, "Noa")]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 410]));
  const { replies } = await world.view("acme", view.conversation.id);
  expect(replies).toMatchObject([{ approvedBy: people.get("Noa")!.person.id }]);
  const again = await open(link, "Noa");
  expect([again.status, await again.text()]).toEqual([410, expect.stringContaining("már használták")]);
});

test("declined by mail with a reason; without one it is refused and the link still works", async () => {
  const view = await complaint();
  const link = linkTo(await mailOf(view), "decline");
  expect(await (await open(link, "Noa")).text()).toContain("textarea");
  expect((await send(link, "Noa")).status).toBe(409);
  expect((await send(link, "Noa", { reason: "Too cold" })).status).toBe(200);
  const { drafts } = await world.view("acme", view.conversation.id);
  expect(drafts[0]!.declined).toMatchObject({ reason: "Too cold", by: people.get("Noa")!.person.id });
  // The next draft is another decision, and another mail.
  await world.until(() => mailsOf(view).length === 2, "the mail about the next draft");
});

test("mail and console at the same moment: exactly one decision", async () => {
  const view = await complaint();
  const link = linkTo(await mailOf(view), "approve");
  const { text } = world.newestDraft(view);
  const [mailed] = await Promise.allSettled([
    send(link, "Noa"),
    approve(asPerson("Ada"), "acme", view.conversation.id, { fingerprint: view.fingerprint, text }),
  ]);
  expect(mailed.status).toBe("fulfilled");
  expect((await world.view("acme", view.conversation.id)).replies).toHaveLength(1);
});

test("what was changed since the mail is not approved by it, and the page says so", async () => {
  const view = await complaint();
  const link = linkTo(await mailOf(view), "approve");
  const text = "We are sorry that your latte was cold. Please write to care@acme.example and we will look into it.";
  await call("Ada", "POST", `/api/brands/acme/conversations/${view.conversation.id}/edit`, {
    text,
    draft: view.conversation.draft,
  });
  const page = await open(link, "Noa");
  expect([page.status, await page.text()]).toEqual([409, expect.stringContaining("Már nem úgy áll")]);
  expect((await send(link, "Noa")).status).toBe(409);
  expect(await statusOf(view)).toBe("open");
});

test("after a day a link has ended", async () => {
  const view = await complaint();
  const link = linkTo(await mailOf(view), "approve");
  world.clock.advance(24 * 3600 + 1);
  expect((await open(link)).status).toBe(410);
  expect((await send(link)).status).toBe(410);
  expect(await statusOf(view)).toBe("open");
});

test("a mail that a crash cut off is sent again, and its first links are dead", async () => {
  const view = await complaint();
  await mailOf(view);
  const message = { kind: "waiting" as const, brand: "acme", endpoint, conversation: view.conversation.id };
  await call("Noa", "PUT", "/api/me/mails", { decisions: false });
  const { body } = await call("Bo", "PUT", "/api/me/mails", { decisions: true });
  expect(body.person.mailsDecisions).toBe(true);
  const tried: any[] = [];
  const broken = {
    ...world.ctx,
    mail: {
      ...world.ctx.mail,
      notice: async (notice: any) => (tried.push(notice), Promise.reject(new Error("cut off"))),
    },
  };
  await expect(mailWaiting(broken, message)).rejects.toThrow("cut off");
  await mailWaiting(world.ctx, message);
  const mail = mailsOf(view).at(-1)!;
  expect(mail.to).toEqual(["bo@acme.example"]);
  expect((await open(linkTo(tried[0], "approve"), "Bo")).status).toBe(410);
});
