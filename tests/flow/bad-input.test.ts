import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { invite } from "@earshot/core/team/invite";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let admin: Awaited<ReturnType<World["person"]>>;
let sqs: SQSClient;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  admin = await world.person("admin", "Ada");
  sqs = new SQSClient({
    endpoint: world.stack.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
  });
});
afterAll(() => world.close());

test("poisoned messages end among the dead letters, the rest of the batch unharmed, and can be discarded or sent again", async () => {
  const queue = world.stack.urls.intake.queue;
  for (const body of ["not json", '{"brand":"acme"}', '{"brand":1,"source":[],"incoming":null}']) {
    await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: body }));
  }
  await world.drafted(source, { author: { name: "Good One" }, text: "acme lost my keys, disappointed", kind: "post" });
  const letters = await world.until(async () => {
    const { body } = await admin("GET", "/api/dead-letters");
    return body.letters.length === 3 && body.letters;
  }, "three dead letters");
  expect(letters.map(({ queue: of }: { queue: string }) => of)).toEqual(["intake", "intake", "intake"]);
  expect(letters.every(({ problem }: { problem?: string }) => problem)).toBe(true);
  expect((await admin("DELETE", `/api/dead-letters/intake/${letters[0].id}`)).status).toBe(204);
  expect((await admin("POST", `/api/dead-letters/intake/${letters[1].id}/send-again`)).status).toBe(204);
  const left = await world.until(async () => {
    const { body } = await admin("GET", "/api/dead-letters");
    return body.letters.length === 2 && body.letters;
  }, "the one sent again to fail again");
  expect(left.map(({ body }: { body: string }) => body)).not.toContain(letters[0].body);
});

test.each([
  ["hostile HTML", `<script>alert(1)</script><img src=x onerror=alert(2)> acme "><svg onload=x> & bad`],
  ["bidi control characters", "acme \u202Egnp.exe\u202C \u2066bad\u2069 \u200F terrible"],
  ["ten thousand emoji", `acme ${"👩‍👩‍👧‍👦".repeat(10_000)} bad`],
  ["lone surrogates and nulls", "acme \ud83d bad \u0000 terrible"],
  ["only emoji and the name", "acme 😡😡😡"],
])("takes in %s and keeps it harmless", async (_, text) => {
  const { view } = await world.drafted(source, { author: { name: "<b>Mallory</b>" }, text, kind: "post" });
  const kept = view.mentions[0]!.text;
  expect(kept.isWellFormed()).toBe(true);
  expect(kept).not.toContain("\u0000");
  expect([...view.conversation.preview].length).toBeLessThan(4000);
});

test("keeps 100 000 characters whole, and cuts a longer text with a mark", async () => {
  const whole = `acme ${"ő".repeat(99_990)} bad`.slice(0, 100_000);
  const { view } = await world.drafted(source, { author: { name: "Long" }, text: whole, kind: "post" });
  expect(view.mentions[0]!.text).toBe(whole);
  const cut = await world.drafted(source, {
    author: { name: "Longer" },
    text: `acme bad ${"字".repeat(150_000)}`,
    kind: "post",
  });
  expect(cut.view.mentions[0]!.text).toHaveLength(100_000);
  expect(cut.view.mentions[0]!.text.endsWith("[…cut]")).toBe(true);
});

test.each([
  ["not JSON", "{", 400],
  ["a wrong type", JSON.stringify({ fingerprint: 5, text: [] }), 400],
  ["ten megabytes", "x".repeat(10 * 1024 * 1024), 413],
  ["invalid UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400],
])("refuses a body that is %s, and says so", async (_, body, status) => {
  const [open] = await world.open();
  const { token } = await invite(world.ctx, { name: "Body", role: "approver" });
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  const answer = await world.api.request(`/api/brands/acme/conversations/${open!.id}/approve`, {
    method: "POST",
    body,
    headers: { cookie, "x-earshot": "1", "content-type": "application/json" },
  });
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { detail: string }).detail.length).toBeGreaterThan(5);
});

test("every address of the API asks for a session first, known or not", async () => {
  for (const path of [
    "/api/me",
    "/api/brands/acme/inbox",
    "/api/nothing",
    "/api/brands/acme/sources",
    "/api/dead-letters",
  ]) {
    expect((await world.api.request(path)).status, path).toBe(401);
  }
});

test("brands see nothing of each other", async () => {
  await world.brand({ id: "other", name: "Other" });
  const [open] = await world.open("acme");
  expect((await admin("GET", `/api/brands/other/conversations/${open!.id}`)).status).toBe(404);
  const inbox = await admin("GET", "/api/brands/other/inbox");
  expect(inbox.body.items).toHaveLength(0);
});

test("a file imported twice changes nothing, and its bad rows are named", async () => {
  const csv =
    "platform,id,author,text,rating,ratingOf\nimport,1,Ann,acme was bad today,1,5\nimport,2,Bob,acme was lovely,5,5\nimport,3,,,9,5\n";
  const { token } = await invite(world.ctx, { name: "Importer", role: "admin" });
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  const send = () =>
    world.api.request("/api/brands/acme/import", {
      method: "POST",
      body: csv,
      headers: { cookie, "x-earshot": "1", "content-type": "text/csv" },
    });
  for (let n = 0; n < 2; n++) {
    const answer = (await (await send()).json()) as { accepted: number; problems: { row: number }[] };
    expect(answer.accepted).toBe(2);
    expect(answer.problems).toHaveLength(1);
  }
  const imported = await world.until(async () => {
    const found = (await world.open()).filter(({ platform }) => platform === "import");
    return found.length >= 2 && found;
  }, "the imported mentions");
  expect(imported).toHaveLength(2);
});

test("a sign-in link works once; whoever came in by it stays in", async () => {
  const { token } = await invite(world.ctx, { name: "Once Only", role: "viewer" });
  const first = await pressSignIn(world.api.request, token);
  const cookie = cookieOf(first);
  expect(first.headers.get("location")).toBe("/");
  const second = await pressSignIn(world.api.request, token);
  expect(second.headers.get("location")).toBe("/?link=used");
  expect(second.headers.get("set-cookie")).toBeNull();
  const again = await world.api.request(`/sign-in?token=${token}`, { headers: { cookie } });
  expect(again.headers.get("location")).toBe("/");
});
