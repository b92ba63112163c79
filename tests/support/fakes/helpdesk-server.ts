import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "../described/description.ts";

export type HelpdeskCall = {
  method: string;
  path: string;
  query: URLSearchParams;
  body: any;
  headers: IncomingHttpHeaders;
};
export type HelpdeskReply = { status: number; body: unknown };

/** How a call goes wrong. `done`: although it was done. */
export type HelpdeskTrouble =
  | { status: number; retryAfter?: number; body?: string; done?: boolean }
  | { hang: true; done?: boolean }
  | { breakOff: true; done?: boolean };

/** A helpdesk's server: calls are answered by `work`, held against `check`, and go wrong as a test says. */
export async function startHelpdeskServer(
  work: (call: HelpdeskCall) => HelpdeskReply,
  check: (exchange: Exchange) => string[] = () => [],
) {
  const calls: HelpdeskCall[] = [];
  const problems: string[] = [];
  let troubles: { call: RegExp; trouble: HelpdeskTrouble }[] = [];
  let isDown = false;

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
      const text = Buffer.concat(chunks).toString("utf8");
      const body = text === "" ? undefined : JSON.parse(text);
      const method = request.method ?? "GET";
      const call = { method, path: url.pathname, query: url.searchParams, body, headers: request.headers };
      calls.push(call);
      if (isDown) return void response.writeHead(503).end("down");
      const n = troubles.findIndex((each) => each.call.test(`${method} ${url.pathname}`));
      const trouble = n < 0 ? undefined : troubles.splice(n, 1)[0]!.trouble;
      const reply = !trouble || trouble.done ? work(call) : undefined;
      if (reply)
        problems.push(
          ...check({
            method,
            url,
            status: reply.status,
            ...(body !== undefined && { sent: body }),
            answer: reply.body,
          }).map((problem) => `${method} ${url.pathname}: ${problem}`),
        );
      if (!trouble) {
        response.writeHead(reply!.status, { "content-type": "application/json" }).end(JSON.stringify(reply!.body));
        return undefined;
      }
      if ("hang" in trouble) return undefined;
      if ("breakOff" in trouble) {
        response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
        response.write("{", () => response.destroy());
        return undefined;
      }
      const { status, retryAfter, body: said = "{}" } = trouble;
      response.writeHead(status, retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }).end(said);
      return undefined;
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    calls,
    problems,
    /** The next call of this kind goes wrong so. */
    next: (call: RegExp, ...some: HelpdeskTrouble[]) => {
      troubles = [...some.map((trouble) => ({ call, trouble })), ...troubles];
    },
    down: (is: boolean) => {
      isDown = is;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A helpdesk as a test plays it: what its people do there. */
export type FakeHelpdesk = Awaited<ReturnType<typeof startHelpdeskServer>> & {
  name: "chatwoot" | "zammad";
  token: string;
  where: { account?: number; inbox?: number; group?: string };
  /** Everything that is there, by its ticket. */
  tickets(): { id: string; isOpen: boolean; customer: string; messages: { as: string; text: string }[] }[];
  customers(): number;
  agentSays(ticket: string, text: string, options?: { internal?: boolean; html?: string }): string;
  setOpen(ticket: string, isOpen: boolean): void;
  forget(ticket: string): void;
  /** The push for a ticket, signed. */
  push(ticket: string, secret: string, at: Date): { headers: Record<string, string>; body: string };
  /** Which calls make and tell. */
  makes: RegExp;
  tells: RegExp;
  looks: RegExp;
};
