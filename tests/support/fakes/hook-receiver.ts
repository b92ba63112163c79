import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Received = { id: string; at: number; signature: string; body: any; text: string; path: string };
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export const answers = {
  ok: (response: ServerResponse) => void response.writeHead(204).end(),
  status:
    (status: number, headers: Record<string, string> = {}, body = ""): Answer =>
    (response) =>
      void response.writeHead(status, headers).end(body),
  /** Takes the request and never answers. */
  hang: () => undefined,
  reset: (response: ServerResponse) => void response.socket?.resetAndDestroy(),
  /** Says yes, and then talks on and on. */
  huge(response: ServerResponse) {
    response.writeHead(200, { "content-type": "text/plain" });
    const more = () => {
      while (!response.destroyed && response.write("much ".repeat(20_000)));
    };
    response.on("drain", more).on("error", () => undefined);
    more();
  },
} as const;

/** Somebody's server for Standard Webhooks; how it answers is the test's to say, for all or by path. */
export async function startHookReceiver() {
  const received: Received[] = [];
  const byPath = new Map<string, Answer>();
  let answer: Answer = answers.ok;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const path = request.url ?? "/";
      received.push({
        id: String(request.headers["webhook-id"]),
        at: Number(request.headers["webhook-timestamp"]),
        signature: String(request.headers["webhook-signature"]),
        body: JSON.parse(text),
        text,
        path,
      });
      (byPath.get(path) ?? answer)(response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    received,
    answerWith: (next: Answer, path?: string) =>
      path === undefined ? void (answer = next) : void byPath.set(path, next),
    at: (path: string) => received.filter((each) => each.path === path),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** As a receiver checks it: one of the signatures is that of the secret. Written from the specification, not from our code. */
export function verifies(secret: string, { id, at, signature, text }: Received): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/u, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${at}.${text}`).digest();
  return signature.split(" ").some((each) => {
    const [version, given = ""] = each.split(",");
    const bytes = Buffer.from(given, "base64");
    return version === "v1" && bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
}
