import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestPlayground, type TestPlayground } from "./test-playground.ts";

type Received = { headers: IncomingHttpHeaders; body: string };
let it: TestPlayground;
let server: Server;
let url: string;
let received: Received[];
let statuses: number[];

beforeEach(async () => {
  received = [];
  statuses = [];
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  it = await startTestPlayground();
  await it.client.webhook({ url, secret: "s3cret" });
});
afterEach(async () => {
  await it.close();
  server.closeAllConnections();
  server.close();
});

async function arrived(count: number): Promise<Received[]> {
  for (let n = 0; n < 400 && received.length < count; n++) await new Promise((resolve) => setTimeout(resolve, 10));
  return received;
}

test("new, edited and deleted customer posts are pushed, signed over the timestamp and the raw body", async () => {
  const { id } = await it.client.post({ author: { name: "רות" }, text: "acme שלום 😀" });
  await arrived(1);
  await it.client.edit(id, { text: "acme changed" });
  await arrived(2);
  await it.client.remove(id);
  const pushes = await arrived(3);
  expect(pushes.map(({ body }) => JSON.parse(body))).toMatchObject([
    { event: "created", post: { id, text: "acme שלום 😀" } },
    { event: "edited", post: { id, text: "acme changed" } },
    { event: "deleted", post: { id } },
  ]);
  for (const { headers, body } of pushes) {
    const timestamp = headers["x-playground-timestamp"];
    expect(timestamp).toBe(String(it.now().getTime() / 1000));
    const expected = createHmac("sha256", "s3cret")
      .update(`${String(timestamp)}.${body}`)
      .digest("hex");
    expect(headers["x-playground-signature"]).toBe(`sha256=${expected}`);
  }
});

test("a push that fails is tried again", async () => {
  statuses = [500, 503];
  await it.client.post({ author: { name: "Mia" }, text: "x" });
  const pushes = await arrived(3);
  expect(new Set(pushes.map(({ body }) => body)).size).toBe(1);
});

test("a listener that never answers holds up neither the poster nor the end", async () => {
  server.removeAllListeners("request");
  const began = performance.now();
  for (let n = 0; n < 20; n++) await it.client.post({ author: { name: "Mia" }, text: "x" });
  expect(performance.now() - began).toBeLessThan(2000);
});

test("brands' replies and late releases are not pushed, nor anything once the webhook is gone", async () => {
  const { id } = await it.client.post({ author: { name: "Mia" }, text: "x" });
  await arrived(1);
  const reply = await it.api("POST", `/posts/${id}/replies`, { body: { text: "Hello" } });
  await it.client.remove(reply.body.id);
  await it.client.release({ text: "late", at: "2026-01-01T00:00:00Z" });
  await it.client.removeWebhook();
  await it.client.post({ author: { name: "Mia" }, text: "unheard" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(received).toHaveLength(1);
});
