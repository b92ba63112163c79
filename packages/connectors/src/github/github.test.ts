import { createHmac } from "node:crypto";
import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeGitHub } from "../../../../tests/support/fakes/github.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { Comment, Issue } from "./api.ts";
import { github } from "./index.ts";
import { commentOf, hostOf, isFromOutside, issueOf } from "./mention.ts";
import { placesIn } from "./places.ts";
import { Secret, Settings, type GitHubCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";
const mia = { id: 7, login: "mia", type: "User", html_url: "https://github.com/mia" };
const issue = (more: object = {}) =>
  Issue.parse({
    id: 100,
    number: 3,
    title: "Brewly leaks",
    user: mia,
    body: "<!-- say what you expected -->\r\nIt **leaks**\r\n\r\n> As in #2\r\n\r\n- [x] tried twice",
    html_url: "https://github.com/brewly/app/issues/3",
    created_at: AT,
    updated_at: "2026-03-02T08:30:00Z",
    author_association: "NONE",
    ...more,
  });
const comment = (more: object = {}) =>
  Comment.parse({
    id: 101,
    user: mia,
    body: "Same here",
    html_url: "https://github.com/brewly/app/issues/3#issuecomment-101",
    issue_url: "https://api.github.com/repos/brewly/app/issues/3",
    created_at: AT,
    updated_at: AT,
    author_association: "CONTRIBUTOR",
    ...more,
  });

async function site(more: object = {}) {
  const fake = await fakeGitHub();
  onTestFinished(() => fake.close());
  const asked: URL[] = [];
  const call: GitHubCall = {
    ...callParts,
    settings: Settings.parse({ ...fake.settings, ours: "brewly/app", ...more }),
    secret: Secret.parse(fake.secret),
    fetch: (input, init) => {
      asked.push(new URL(new Request(input, init).url));
      return fetch(input, init);
    },
  };
  return { fake, call, asked };
}
const answering = (call: GitHubCall, path: RegExp, answer: () => Response): GitHubCall => ({
  ...call,
  fetch: async (input, init) => {
    const request = new Request(input, init);
    return path.test(`${request.method} ${new URL(request.url).pathname}`) ? answer() : call.fetch(input, init);
  },
});

test("an issue is a mention as a reader sees it, without the template's hints; a comment has its issue's thread", () => {
  const repo = { name: "brewly/App" };
  expect(issueOf("github.com", repo, issue())).toEqual({
    platform: "github",
    nativeId: "github.com:i100",
    kind: "post",
    author: { id: "github.com:u7", name: "mia", handle: "mia", url: "https://github.com/mia" },
    title: "Brewly leaks",
    text: expect.stringMatching(/^It leaks\n\n> As in #2\n\n.*tried twice$/u),
    url: "https://github.com/brewly/app/issues/3",
    createdAt: AT,
    thread: "github.com:brewly/app#3",
    visibility: "public",
    handle: { repo: "brewly/App", number: "3" },
  });
  const edited = commentOf("github.com", repo, "3", comment({ updated_at: "2026-03-02T08:10:00Z" }));
  expect(edited).toMatchObject({
    nativeId: "github.com:c101",
    kind: "comment",
    thread: "github.com:brewly/app#3",
    editedAt: "2026-03-02T08:10:00Z",
  });
  expect(commentOf("github.com", repo, "3", comment())).not.toHaveProperty("editedAt");
});

test("who has no account any more is nobody in particular", () => {
  for (const user of [null, { id: 10_137, login: "ghost" }])
    expect(issueOf("github.com", { name: "a/b" }, issue({ user })).author.id).toBe("unnamed:github.com:i100");
});

test("an Enterprise Server's ids are its own", () => {
  expect(hostOf({ server: "https://api.github.com" })).toBe("github.com");
  expect(hostOf({ server: "https://git.brewly.test/api/v3" })).toBe("git.brewly.test");
});

test("in our repositories the house and its bots are not heard, nor are pull requests", async () => {
  expect(isFromOutside(issue())).toBe(true);
  for (const author_association of ["OWNER", "MEMBER", "COLLABORATOR"])
    expect(isFromOutside(issue({ author_association }))).toBe(false);
  expect(isFromOutside(comment({ user: { ...mia, type: "Bot" } }))).toBe(false);
  const { call } = await site();
  const lists = answering(call, /issues$/u, () => Response.json([issue({ pull_request: {} }), issue({ id: 5 })]));
  const heard = (await github.collect(lists, undefined)).items.map(({ nativeId }) => nativeId);
  expect(heard).toEqual([expect.stringMatching(/:i5$/u)]);
  const onPull = comment({ html_url: "https://github.com/brewly/app/pull/9#issuecomment-101" });
  const comments = answering(call, /comments$/u, () => Response.json([onPull, comment({ id: 6 })]));
  const { items } = await passOf(github.collect, comments);
  expect(items.map(({ nativeId }) => nativeId)).toEqual([expect.stringMatching(/:c6$/u)]);
});

test("what is in a private repository is private, and all there is ours whatever its words", async () => {
  const { fake, call } = await site();
  fake.inOurs({ text: "It does not start", at: AT });
  const closed = answering(call, /repos\/brewly\/app$/u, () =>
    Response.json({ full_name: "brewly/app", private: true }),
  );
  const { items } = await passOf(github.collect, closed);
  expect(items).toMatchObject([{ visibility: "private", addressed: true }]);
});

test("elsewhere issues with the terms are searched, and lively ones' newest comments read; ours are not searched twice", async () => {
  const { fake, call, asked } = await site({ within: "mia/pot, https://github.com/espresso" });
  const found = fake.post({ text: "Brewly broke", at: AT });
  const byComment = fake.post({ text: "Which machine?", at: AT });
  const said = fake.post({ text: "Brewly, of course", at: AT, parent: byComment });
  fake.inOurs({ text: "Brewly in our own", at: AT });
  const { items } = await passOf(github.collect, call);
  const searched = items.filter(({ addressed }) => !addressed).map(({ nativeId }) => nativeId);
  expect(new Set(searched)).toEqual(new Set([found, byComment, said]));
  const query = asked.find(({ pathname }) => pathname === "/search/issues")!.searchParams;
  expect(query.get("q")).toBe('"Brewly" is:issue is:public repo:mia/pot user:espresso');
  expect(query.get("sort")).toBe("updated");
  const unsigned = { ...call, settings: Settings.parse({ server: call.settings.server }), secret: undefined };
  expect((await passOf(github.collect, unsigned)).items.map(({ nativeId }) => nativeId)).not.toContain(said);
});

test.each([
  [403, { message: "API rate limit exceeded for user ID 900." }, {}, "slow-down", 60],
  [403, { message: "You have exceeded a secondary rate limit." }, { "retry-after": "17" }, "slow-down", 17],
  [
    429,
    { message: "API rate limit exceeded" },
    { "x-ratelimit-reset": String(Date.parse("2026-03-02T09:02:00Z") / 1000) },
    "slow-down",
    120,
  ],
  [403, { message: "Resource not accessible by personal access token" }, {}, "not-allowed", undefined],
  [401, { message: "Bad credentials" }, {}, "sign-in-again", undefined],
  [422, { message: "Validation Failed" }, {}, "refused", undefined],
])("%i %j with %j is %s", async (status, body, headers, trouble, retryAfter) => {
  const { call } = await site();
  const no = answering(call, /./u, () => Response.json(body, { status, headers }));
  const failed = github.collect(no, undefined);
  await expect(failed).rejects.toMatchObject({ trouble, ...(retryAfter !== undefined && { retryAfter }) });
});

test("a repository that is not there is named", async () => {
  const { call } = await site({ ours: "brewly/nothing" });
  await expect(github.collect(call, undefined)).rejects.toMatchObject({
    trouble: "refused",
    message: expect.stringContaining("brewly/nothing"),
  });
});

test("a comment's author is named before the answer, an issue's is not; each finds its own", async () => {
  const { fake, call } = await site();
  const asked = fake.inOurs({ text: "It leaks", at: AT });
  const also = fake.post({ text: "Mine too", at: AT, parent: asked });
  const { items } = await passOf(github.collect, call);
  const at = (id: string) => items.find(({ nativeId }) => nativeId === id)!;
  const toComment = await github.reply!(call, outgoingTo(at(also)));
  expect(fake.answers(asked).at(-1)!.text).toBe("@mia Thank you, it ships today!");
  expect(await github.findReply!(call, outgoingTo(at(also)))).toMatchObject({ nativeId: toComment.nativeId });
  fake.post({ text: "@noa, we look into yours", at: "2026-03-02T09:00:40.000Z", parent: asked, by: "us" });
  const forMia = await github.answers!(call, at(asked));
  expect(forMia!.map(({ text }) => text)).toEqual(["Thank you, it ships today!"]);
  expect(await github.answers!({ ...call, secret: undefined }, at(asked))).toBeUndefined();
});

test("a locked issue says so, and a comment that the token may not delete stands there still", async () => {
  const { fake, call } = await site();
  fake.inOurs({ text: "It leaks", at: AT });
  const [to] = (await passOf(github.collect, call)).items;
  const locked = answering(call, /POST/u, () =>
    Response.json({ message: "Unable to create comment because issue is locked." }, { status: 403 }),
  );
  await expect(github.reply!(locked, outgoingTo(to!))).rejects.toMatchObject({
    trouble: "not-allowed",
    message: expect.stringContaining("locked"),
  });
  const ours = await github.reply!(call, outgoingTo(to!));
  const weak = answering(call, /DELETE/u, () => Response.json({ message: "Not Found" }, { status: 404 }));
  expect(await connectorTrouble(github.retract!(weak, to!, ours))).toBe("refused");
});

test("a signed push is heard as it would be collected; of the house, of a pull request, of labels nothing is", async () => {
  const { call } = await site();
  const pushed = async (what: object) => {
    const body = new TextEncoder().encode(JSON.stringify(what));
    const signature = createHmac("sha256", call.secret!.webhookSecret!).update(body).digest("hex");
    const headers = new Headers({ "x-hub-signature-256": `sha256=${signature}` });
    return github.webhook!(call, { method: "POST", headers, query: new URLSearchParams(), body });
  };
  const repository = { full_name: "brewly/app", private: true };
  const host = hostOf(call.settings);
  const repo = { name: "brewly/app", visibility: "private" as const };
  expect(await pushed({ action: "opened", issue: issue(), repository })).toEqual([
    { ...issueOf(host, repo, issue()), addressed: true },
  ]);
  expect(await pushed({ action: "created", issue: issue(), comment: comment(), repository })).toEqual([
    { ...commentOf(host, repo, "3", comment()), addressed: true },
  ]);
  expect(
    await pushed({ action: "created", issue: issue(), comment: comment({ author_association: "MEMBER" }), repository }),
  ).toEqual([]);
  expect(await pushed({ action: "opened", issue: issue({ pull_request: {} }), repository })).toEqual([]);
  expect(await pushed({ action: "deleted", issue: issue(), comment: comment(), repository })).toEqual({
    deleted: [`${host}:c101`],
  });
  for (const action of ["deleted", "transferred"])
    expect(await pushed({ action, issue: issue(), repository })).toEqual({ deleted: [`${host}:i100`] });
  expect(await pushed({ action: "labeled", issue: issue(), repository })).toEqual([]);
  expect(await pushed({ zen: "Keep it logically awesome.", repository })).toEqual([]);
  expect(await connectorTrouble(pushed({ ref: "refs/heads/main", repository }))).toBe("refused");
});

test.each([
  [
    "brewly/app, @mia https://github.com/espresso/pot.git",
    [{ owner: "brewly", name: "app" }, { owner: "mia" }, { owner: "espresso", name: "pot" }],
  ],
  ["", []],
  ["a/b/c", undefined],
  ["a b!", undefined],
])("the places in %j are %j", (text, places) => {
  expect(placesIn(text)).toEqual(places);
  expect(Settings.safeParse({ within: text }).success).toBe(places !== undefined);
  expect(Settings.safeParse({ ours: "brewly" }).success).toBe(false);
});
