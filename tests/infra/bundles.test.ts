import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createLog } from "@earshot/aws/log";
import { queueNames } from "@earshot/core/queues";
import { examine } from "@earshot/core/doctor/examine";
import { digestSchedules, savedSchedule } from "@earshot/core/digest/schedule-digests";
import { Incoming } from "@earshot/core/mention/mention";
import { invite } from "@earshot/core/team/invite";
import { withStage } from "@earshot/local/cli/with-stage";
import { createContext } from "@earshot/local/context";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { functionNames, needs, type FunctionName, type Need } from "../../infra/needs.ts";
import { startModelServer } from "../support/model-server.ts";
import { pressSignIn } from "../support/press-sign-in.ts";
import { startStack } from "../support/stack.ts";
import { bundle, type Bundle } from "./bundles/bundle.ts";
import { startFakeAws } from "./bundles/fake-aws.ts";
import { callHttp } from "./bundles/http-event.ts";

const byText = (a: string, b: string) => (a < b ? -1 : 1);
let dir: string;
const bundles = {} as Record<FunctionName, Bundle>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "earshot-bundles-"));
  for (const name of functionNames) bundles[name] = await bundle(name, dir);
}, 120_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

describe.each(functionNames)("the bundle of %s", (name) => {
  /** Bytes that a module has left in the bundle. */
  const has = (module: string) =>
    Object.entries(bundles[name].inputs).some(
      ([path, { bytesInOutput }]) => path.includes(module) && bytesInOutput > 0,
    );

  test("holds what its declaration in infra/needs.ts gives it, and nothing it may not use", () => {
    const need: Need = needs[name];
    expect(has("aws/src/kms-vault")).toBe(need.vault !== undefined);
    expect(has("mail/src/ses-mail")).toBe(need.mails === true);
    // Only what is mailed, or said in chats, is said in six languages by a function; the console has words of its own.
    expect(has("core/src/words/he/")).toBe(need.mails === true || need.says === true);
    expect(has("classifier/src/detector")).toBe(need.files !== undefined);
    expect(has("model/src/create-language-model")).toBe(need.asks === true);
    expect(has("node_modules/@simplewebauthn/server")).toBe(has("api/src/passkeys"));
    // An approval is held to the writer's policy wherever a conversation is read whole.
    if (has("core/src/conversation/read-conversation")) expect(has("writer/src/create-writer")).toBe(true);
  });

  test("starts without the language model's SDK and the passkeys' library, which are read at the first question only", () => {
    const need: Need = needs[name];
    const { bytes, inputs } = bundles[name].atStart;
    expect(has("node_modules/ai/")).toBe(need.asks === true);
    expect(Object.keys(inputs).filter((path) => /node_modules\/(?:@ai-sdk|ai|@simplewebauthn)\//u.test(path))).toEqual(
      [],
    );
    expect(bytes).toBeLessThanOrEqual(2.35 * 1024 * 1024);
  });

  test("names the settings that are missing at its first start", async () => {
    process.env["AWS_LAMBDA_FUNCTION_NAME"] = name;
    try {
      await expect(import(`${pathToFileURL(bundles[name].file).href}?missing`)).rejects.toThrow(
        /EARSHOT_STAGE.*EARSHOT_TABLE.*EARSHOT_QUEUES/,
      );
    } finally {
      delete process.env["AWS_LAMBDA_FUNCTION_NAME"];
    }
  });
});

/** As API Gateway's routes in infra/site.ts. */
function functionFor(path: string): FunctionName {
  if (path.startsWith("/webhooks/")) return "webhook";
  return /^\/api\/brands\/[^/]+\/(?:try|knowledge\/(?:ask|gaps))$/.test(path) ? "try" : "api";
}

describe("the whole loop through the bundles", () => {
  const closers: (() => unknown)[] = [];
  const handlers = {} as Record<FunctionName, any>;
  let stack: Awaited<ReturnType<typeof startStack>>;
  let aws: Awaited<ReturnType<typeof startFakeAws>>;
  let client: ReturnType<typeof createPlaygroundClient>;
  let playground: string;
  let site: string;
  let cookie: string;
  let source: { id: string };
  let conversation: string;
  let environment: Record<string, string>;

  /** The handler of a bundle, started with what its deployment tells it. */
  const load = async (name: FunctionName, given: Record<string, string> = {}): Promise<any> => {
    const need: Need = needs[name];
    const sends = need.operates ? queueNames : need.sends;
    const own = {
      ...environment,
      AWS_LAMBDA_FUNCTION_NAME: name,
      EARSHOT_STAGE: "test",
      EARSHOT_TABLE: "earshot",
      EARSHOT_QUEUES: JSON.stringify(Object.fromEntries(sends.map((queue) => [queue, stack.urls[queue]]))),
      ...(need.vault && { EARSHOT_VAULT_KEY: "arn:aws:kms:us-east-1:123456789012:key/1" }),
      ...(need.signsIn && {
        EARSHOT_URL: "https://earshot.example",
        EARSHOT_OIDC_ISSUER: "https://issuer.example",
        EARSHOT_OIDC_CLIENT_ID: "console",
        EARSHOT_OIDC_CLIENT_SECRET: "",
      }),
      ...(need.mails && { EARSHOT_MAIL_FROM: "digests@acme.example" }),
      ...(need.links && { EARSHOT_URL: "https://earshot.example" }),
      ...given,
    };
    const before = { ...process.env };
    Object.assign(process.env, own);
    const url = pathToFileURL(bundles[name].file);
    url.search = Object.keys(given).join();
    const { handler } = await import(url.href);
    process.env = before;
    return handler;
  };

  const api = async (method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(site + path, {
      method,
      redirect: "manual",
      headers: { cookie, "x-earshot": "1", ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(response.status, `${method} ${path}: ${text.slice(0, 300)}`).toBeLessThan(300);
    return text === "" ? undefined : JSON.parse(text);
  };

  beforeAll(async () => {
    stack = await startStack();
    aws = await startFakeAws();
    closers.push(
      () => stack.close(),
      () => aws.close(),
    );
    const started = await startPlayground({ port: 0 });
    closers.push(() => started.close());
    playground = started.url;
    client = createPlaygroundClient(started.url);
    environment = {
      // The playground is on this machine, where no function of a stage may ask anything.
      EARSHOT_OWN_ADDRESSES: playground,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_DYNAMODB: stack.dynamo.endpoint,
      AWS_ENDPOINT_URL_SQS: stack.endpoint,
      AWS_ENDPOINT_URL_KMS: aws.url,
      AWS_ENDPOINT_URL_SESV2: aws.url,
    };
    for (const name of functionNames) handlers[name] = await load(name);
    Object.assign(process.env, environment);

    const stop = new AbortController();
    const { collect, intake, draft, publish, digest } = handlers;
    const polling = pollQueues({
      endpoint: stack.endpoint,
      urls: stack.urls,
      handlers: { collect, intake, draft, publish, digest, "follow-up": handlers["follow-up"] },
      signal: stop.signal,
      log: createLog({ level: "error" }),
    });
    closers.push(async () => (stop.abort(), await polling));

    const gateway: Server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked = new Request(`https://earshot.example${request.url}`, {
        method: request.method!,
        headers: request.headers as Record<string, string>,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const answer = await callHttp(handlers[functionFor(request.url!)], asked);
      response.writeHead(answer.status, {
        ...Object.fromEntries(answer.headers),
        "set-cookie": answer.headers.getSetCookie(),
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((listening) => gateway.listen(0, "127.0.0.1", listening));
    closers.push(() => (gateway.closeAllConnections(), gateway.close()));
    site = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;

    const nothing = { seal: async () => "", open: async () => "" };
    const outside = createContext({
      store: stack.store,
      queues: stack.queues,
      vault: nothing,
      mail: { digest: async () => undefined, notice: async () => undefined },
      log: createLog({ level: "error" }),
    });
    const { token } = await invite(outside, { name: "Dana", role: "admin" });
    const signedIn = await pressSignIn((path, init) => fetch(site + path, init), token);
    const set = signedIn.headers.getSetCookie()[0]!;
    expect(set).toMatch(/HttpOnly.*Secure/);
    cookie = set.split(";")[0]!;
  }, 120_000);

  afterAll(async () => {
    for (const close of closers.reverse()) await close();
  });

  test("a source is connected with its secret sealed by KMS, and the tick has it collected", async () => {
    await api("POST", "/api/brands", {
      id: "acme",
      name: "Acme Coffee",
      terms: "acme",
      voice: { contact: "care@acme.example" },
      digestTo: ["marketing@acme.example"],
      timeZone: "UTC",
    });
    const { token, webhookSecret } = await client.brandAccount("acme");
    source = await api("POST", "/api/brands/acme/sources", {
      platform: "playground",
      settings: { server: playground },
      secret: { token, webhookSecret },
      interval: 60,
    });
    expect(aws.calls).toContain("TrentService.Encrypt");
    await handlers.tick({});
    await until(async () => {
      const { sources } = await api("GET", "/api/brands/acme/sources");
      return sources[0].baselineAt !== undefined;
    }, "the baseline");
    await client.webhook({ url: `${site}/webhooks/acme/${source.id}`, secret: webhookSecret });
  });

  test("a push becomes a mention and a draft; approved, it is posted once", async () => {
    const { id: post } = await client.post({
      author: { name: "Maria Lopez" },
      text: "My acme latte was cold and the staff ignored me. Very disappointed.",
      kind: "post",
    });
    const found = await until(async () => {
      const { items } = await api("GET", "/api/brands/acme/inbox");
      return items.find((each: any) => each.mention === `playground:${post}` && each.draft !== undefined);
    }, "the draft");
    expect(found).toMatchObject({ sentiment: "negative", language: "en" });
    conversation = found.id;
    const at = `/api/brands/acme/conversations/${conversation}`;
    const view = await api("GET", at);
    const { text } = view.drafts.at(-1);
    await api("POST", `${at}/approve`, { fingerprint: view.fingerprint, text });
    const { replies } = await until(async () => {
      const thread = await client.thread(post);
      return thread.replies.length > 0 ? thread : undefined;
    }, "the reply");
    expect(replies).toEqual([expect.objectContaining({ text })]);
  }, 60_000);

  test("a text is read and drafted for in a function of its own, which alone carries the models beside intake", async () => {
    const text = "A Leeds shop sold my son a kettle that scalded his hand.";
    const { classification, draft } = await api("POST", "/api/brands/acme/try", { text });
    expect(classification).toMatchObject({ urgency: "critical", reading: { says: expect.any(Array) } });
    expect(draft.technique).toBe("holding");
  });

  test("knowledge is imported by the API, and asked where the writer is", async () => {
    const text = "---\nid: opening-hours\nlanguage: en\ntitle: Opening hours\n---\nWe open at 8.\n";
    expect(await api("POST", "/api/brands/acme/knowledge/import", { text, format: "markdown" })).toMatchObject({
      added: 1,
    });
    const { hits } = await api("POST", "/api/brands/acme/knowledge/ask", { question: "When do you open?" });
    expect(hits).toEqual(expect.any(Array));
    expect(await api("GET", "/api/brands/acme/knowledge/gaps")).toEqual({ gaps: [] });
  });

  test("a language model that is set is asked from the bundle, which reads its SDK then", async () => {
    const model = await startModelServer();
    model.behaves({ says: { sentiment: "negative" } });
    const handler = await load("try", { EARSHOT_MODEL: "tiny-1", EARSHOT_MODEL_URL: model.url });
    const asked = new Request("https://earshot.example/api/brands/acme/try", {
      method: "POST",
      headers: { cookie, "x-earshot": "1", "content-type": "application/json" },
      body: JSON.stringify({ text: "xqzt blorp vrell" }),
    });
    const { classification }: any = await (await callHttp(handler, asked)).json();
    await model.close();
    expect(classification).toMatchObject({ sentiment: "negative", by: expect.stringMatching(/\+tiny-1$/) });
  });

  test("the doctor sees every queue", async () => {
    const doctor = await api("GET", "/api/doctor");
    expect(Object.keys(doctor.queues).toSorted(byText)).toEqual([...queueNames].toSorted(byText));
  });

  test("a forged push is refused, a stranger is not let in", async () => {
    const forged = await fetch(`${site}/webhooks/acme/${source.id}`, { method: "POST", body: "{}" });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(forged.status).toBeLessThan(500);
    expect((await fetch(`${site}/api/brands/acme/inbox`)).status).toBe(401);
  });

  test("garbage on a queue fails alone", async () => {
    const record = (messageId: string, body: string) => ({
      messageId,
      receiptHandle: messageId,
      body,
      attributes: {
        ApproximateReceiveCount: "1",
        SentTimestamp: "0",
        SenderId: "",
        ApproximateFirstReceiveTimestamp: "0",
      },
      messageAttributes: {},
      md5OfBody: "",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:us-east-1:123456789012:draft",
      awsRegion: "us-east-1",
    });
    const late = JSON.stringify({ brand: "acme", conversation, mention: "playground:old", mentionVersion: 1 });
    const answer = await handlers.draft({ Records: [record("bad", "{"), record("good", late)] }, {});
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "bad" }] });
  });

  describe("the command line on a stage", () => {
    const outputs = async (content: unknown) => {
      const file = join(dir, "outputs.json");
      await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
      return file;
    };
    const deployed = () => ({
      stage: "test",
      url: "https://earshot.example",
      table: "earshot",
      vaultKey: "arn:aws:kms:us-east-1:123456789012:key/1",
      mailFrom: "digests@acme.example",
      queues: stack.urls,
    });

    test("the doctor examines it, and a link signs a person in there", async () => {
      const file = await outputs(deployed());
      const doctor = await withStage("test", (ctx) => examine(ctx), file);
      expect(doctor.sources).toEqual([expect.objectContaining({ brand: "acme", platform: "playground" })]);
      expect(doctor.checks.map(({ name }) => name)).toContain("queues");
      const { token } = await withStage("test", (ctx) => invite(ctx, { name: "Noam", role: "viewer" }), file);
      const signedIn = await pressSignIn((path, init) => fetch(site + path, init), token);
      expect(signedIn.headers.getSetCookie()).toHaveLength(1);
    });

    test.each([
      ["never deployed", undefined, /not there\. Deploy from this folder first/],
      ["damaged", "{", /not what a deploy of Earshot writes/],
      ["another's", { stage: "dev" }, /stage dev, not test/],
    ])("says what to do when its outputs are %s", async (_, content, words) => {
      const whole = typeof content === "object" ? { ...deployed(), ...content } : content;
      const file = whole === undefined ? join(dir, "none.json") : await outputs(whole);
      await expect(withStage("test", async () => undefined, file)).rejects.toThrow(words);
    });
  });

  test("the tick has a digest made that is due, and SES mails it", async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const day = yesterday.slice(0, 10);
    const incoming = {
      platform: "playground",
      nativeId: "old",
      kind: "post" as const,
      text: "The acme latte is wonderful.",
      author: { id: "ana", name: "Ana" },
      createdAt: yesterday,
    };
    await stack.queues.send("intake", [
      { brand: "acme", source: source.id, baseline: false, seenAt: yesterday, incoming: Incoming.parse(incoming) },
    ]);
    await until(async () => (await api("GET", `/api/brands/acme/heard?day=${day}`)).items.length > 0, "the import");
    const [daily] = (await digestSchedules({ store: stack.store }, "acme")).filter(({ kind }) => kind === "daily");
    const due = { ...daily!, from: day, dueAt: new Date(Date.now() - 1000).toISOString(), version: daily!.version + 1 };
    await stack.store.commit([savedSchedule(due, daily!.version)]);
    await handlers.tick({});
    const mail = await until(async () => aws.mails[0], "the digest's mail");
    expect(mail).toMatch(/^From: Earshot <digests@acme\.example>/m);
    expect(mail).toMatch(/^To: marketing@acme\.example/m);
  });
});

async function until<T>(what: () => Promise<T | undefined | false>, said: string): Promise<T> {
  const end = Date.now() + 25_000;
  for (;;) {
    const got = await what();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited 25 s for ${said}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
