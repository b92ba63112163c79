import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { needSnac } from "../../scripts/need-snac.mjs";
import { cuttingProxy } from "../support/cutting-proxy.ts";
import { startProgram, type Program } from "../support/program.ts";
import { startSnac, type Person, type Snac } from "./start-snac.ts";

const program = needSnac();
const skipped = program ? "" : " (skipped: no snac here, and none to be had with apt-get)";

let snac: Snac;
let brewly: Person;
let mia: Person;
let earshot: Program;
let proxy: Awaited<ReturnType<typeof cuttingProxy>>;
let state: string;
let source: string;
let cutsLeft = 0;

const api = "/api/brands/brewly";

beforeAll(async () => {
  if (!program) return;
  snac = await startSnac(program);
  [brewly, mia] = [await snac.person("brewly"), await snac.person("mia")];
  proxy = await cuttingProxy(snac.url, (method) => method === "POST" && cutsLeft-- > 0);
  state = await mkdtemp(join(tmpdir(), "earshot-real-"));
  earshot = await startProgram(state);
  await earshot.call("POST", "/api/brands", { id: "brewly", name: "Brewly", terms: "brewly" });
  const { status, body } = await earshot.call("POST", `${api}/sources`, {
    platform: "mastodon",
    settings: { server: proxy.url },
    secret: { accessToken: brewly.token },
    interval: 10,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  source = body.id;
  await earshot.call("POST", `${api}/sources/${source}/collect`);
});
afterAll(async () => {
  earshot?.child.kill("SIGTERM");
  await proxy?.close();
  await snac?.close();
  if (state) await rm(state, { recursive: true, force: true, maxRetries: 3 });
});

async function until<T>(what: () => Promise<T | undefined | false>, said: string, seconds = 60): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const got = await what();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${said}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Collects until the status is in the inbox with its draft. */
async function drafted(id: string) {
  return until(async () => {
    await earshot.call("POST", `${api}/sources/${source}/collect`);
    const { body } = await earshot.call("GET", `${api}/inbox`);
    const found = body.items.find((item: any) => item.mention === `mastodon:${id}` && item.draft && !item.draftDueAt);
    return found && (await earshot.call("GET", `${api}/conversations/${found.id}`)).body;
  }, `a draft for ${id}`);
}

async function approved(view: any): Promise<string> {
  const { text } = view.drafts.find(({ number }: { number: number }) => number === view.conversation.draft);
  const { status, body } = await earshot.call("POST", `${api}/conversations/${view.conversation.id}/approve`, {
    fingerprint: view.fingerprint,
    text,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  return text;
}

const published = (conversation: string) =>
  until(
    async () => {
      const { body } = await earshot.call("GET", `${api}/conversations/${conversation}`);
      return body.replies.some((reply: any) => reply.status === "published") && body;
    },
    "the reply to be published",
    90,
  );

/** What answers a status; that server hands statuses out a moment after it took them, a second one too. */
async function answersTo(id: string) {
  await until(async () => (await mia.answers(id)).length > 0, "the answer to be seen");
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return mia.answers(id);
}

test.skipIf(!program)(
  `a customer's mention on a real server becomes an approved reply that is posted once${skipped}`,
  async () => {
    const { id } = await mia.post(`@${brewly.handle} my coffee arrived cold and late, I am very disappointed.`);
    const view = await drafted(id);
    expect(view.conversation).toMatchObject({ platform: "mastodon", language: "en", author: { name: "mia" } });
    expect(await mia.answers(id)).toEqual([]);
    const text = await approved(view);
    await published(view.conversation.id);
    const answers = await answersTo(id);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ by: "brewly" });
    expect(answers[0]!.html).toContain(text.slice(0, 20));
  },
);

test.skipIf(!program)(
  `an answer that never came back is looked up, not sent again, on a server that ignores keys${skipped}`,
  async () => {
    const { id } = await mia.post(`@${brewly.handle} the second order was wrong too, what a disappointment.`);
    const view = await drafted(id);
    cutsLeft = 1;
    await approved(view);
    await published(view.conversation.id);
    expect(cutsLeft).toBe(0);
    expect((await answersTo(id)).map(({ by }) => by)).toEqual(["brewly"]);
  },
);

test.skipIf(!program)(`our own replies are never taken for mentions${skipped}`, async () => {
  await earshot.call("POST", `${api}/sources/${source}/collect`);
  const { body } = await earshot.call("GET", `${api}/inbox?status=all`);
  expect(body.items.filter((item: any) => item.author.name === "brewly")).toEqual([]);
});
