import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { specs } from "../documented.ts";
import { blockProblems } from "./block-kit.ts";

export type SlackMessage = { ts: string; channel: string; text: string; blocks: any[] };
export type SlackCall = { method: string; args: Record<string, string>; token: string | undefined };

/** How the next call of a method goes wrong. */
export type SlackTrouble =
  | { status: number; retryAfter?: number; body?: string }
  | { error: string }
  /** No answer at all; `done`: although it was done. */
  | { hang: true; done?: boolean };

const description = specs("slack");

/** Slack, as far as its official description and documentation say: a workspace with channels, messages and modals. What is not as described is a problem. */
export async function startSlack(now: () => Date) {
  const api = description.there ? description.read("slack-web-api.swagger2.trimmed.json") : undefined;
  const messages: SlackMessage[] = [];
  const calls: SlackCall[] = [];
  const views: any[] = [];
  /** What was sent to response addresses: for one person's eyes. */
  const said: any[] = [];
  const problems: string[] = [];
  const troubles = new Map<string, SlackTrouble[]>();
  const tokens = new Set(["xoxb-good-token"]);
  const rooms = new Map<string, { name: string; isMember: boolean; isArchived: boolean }>([
    ["C0CARE", { name: "care", isMember: true, isArchived: false }],
    ["C0ELSE", { name: "else", isMember: false, isArchived: false }],
    ["C0OLD", { name: "old", isMember: true, isArchived: true }],
  ]);
  let count = 0;
  const nextTs = () => `${Math.floor(now().getTime() / 1000)}.${String(++count).padStart(6, "0")}`;

  const mayWriteIn = (channel: string | undefined): string | undefined => {
    const room = rooms.get(channel ?? "");
    if (!room) return "channel_not_found";
    if (room.isArchived) return "is_archived";
    return room.isMember ? undefined : "not_in_channel";
  };
  const shownBlocks = (text: string | undefined): any[] => {
    const blocks = JSON.parse(text ?? "[]");
    problems.push(...blockProblems(blocks));
    return blocks;
  };
  const methods: Record<string, (args: Record<string, string>) => object> = {
    "oauth.v2.access": ({ client_id, client_secret, code }) => {
      if (client_id !== "123.456" || client_secret !== "a-client-secret-of-slack")
        return { ok: false, error: "invalid_client_id" };
      if (code !== "good-code") return { ok: false, error: "invalid_code" };
      return {
        ok: true,
        access_token: "xoxb-good-token",
        token_type: "bot",
        scope: "chat:write,channels:read",
        bot_user_id: "U0BOT",
        app_id: "A0APP",
        team: { id: "T0ACME", name: "Acme" },
        authed_user: { id: "U0ADA" },
      };
    },
    "conversations.info": ({ channel }) =>
      rooms.has(channel!)
        ? { ok: true, channel: { id: channel, name: rooms.get(channel!)!.name } }
        : { ok: false, error: "channel_not_found" },
    "conversations.history": ({ channel, oldest }) => ({
      ok: true,
      messages: messages.filter((each) => each.channel === channel && Number(each.ts) >= Number(oldest)).toReversed(),
    }),
    "chat.postMessage": ({ channel, text, blocks }) => {
      const error = mayWriteIn(channel);
      if (error) return { ok: false, error };
      const message = { ts: nextTs(), channel: channel!, text: text!, blocks: shownBlocks(blocks) };
      messages.push(message);
      return {
        ok: true,
        channel,
        ts: message.ts,
        message: { type: "message", subtype: "bot_message", text, ts: message.ts },
      };
    },
    "chat.update": ({ channel, ts, text, blocks }) => {
      const known = messages.find((each) => each.ts === ts && each.channel === channel);
      if (!known) return { ok: false, error: "message_not_found" };
      Object.assign(known, { text, blocks: shownBlocks(blocks) });
      return { ok: true, channel, ts, text };
    },
    "views.open": ({ trigger_id, view }) => {
      if (trigger_id !== "trigger") return { ok: false, error: "expired_trigger_id" };
      const shown = JSON.parse(view!);
      problems.push(...blockProblems(shown.blocks, shown));
      views.push(shown);
      return { ok: true, view: { ...shown, id: `V${views.length}` } };
    },
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const { pathname } = new URL(request.url ?? "/", "http://slack");
      if (pathname.startsWith("/actions/")) {
        said.push(JSON.parse(text));
        response.writeHead(200).end("ok");
        return;
      }
      const method = pathname.replace("/api/", "");
      const args = Object.fromEntries(new URLSearchParams(text));
      const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1];
      calls.push({ method, args, token });
      problems.push(...callProblems(api, method, args, token));
      answer(method, args, token, response);
    });
  });

  function answer(method: string, args: Record<string, string>, token: string | undefined, response: ServerResponse) {
    const trouble = troubles.get(method)?.shift();
    const work = () => {
      if (method !== "oauth.v2.access" && !tokens.has(token ?? "")) return { ok: false, error: "invalid_auth" };
      return methods[method]?.(args) ?? { ok: false, error: "unknown_method" };
    };
    if (trouble && "hang" in trouble) return trouble.done ? void work() : undefined;
    if (trouble && "status" in trouble) {
      const { status, retryAfter, body = '{"ok":false,"error":"ratelimited"}' } = trouble;
      response.writeHead(status, { ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }) }).end(body);
      return;
    }
    const said = trouble ? { ok: false, error: trouble.error } : work();
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(said));
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    messages,
    calls,
    views,
    said,
    problems,
    tokens,
    rooms,
    of: (method: string) => calls.filter((each) => each.method === method),
    next: (method: string, ...some: SlackTrouble[]) => void troubles.set(method, some),
    /** What leads to Slack leads here. */
    fetch: ((input: string | URL | Request, init?: RequestInit) =>
      fetch((input as string).replace(/^https:\/\/(?:hooks\.)?slack\.com/u, url), init)) as typeof fetch,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Whether the official description has the method and each argument of it. */
function callProblems(api: any, method: string, args: Record<string, string>, token: string | undefined): string[] {
  if (!api) return [];
  const path = api.paths[`/${method}`];
  if (!path) return [`there is no method ${method}`];
  const { parameters } = path.post ?? path.get;
  const names = new Set(parameters.map(({ name }: { name: string }) => name));
  const needed = parameters.filter(({ required, name }: any) => required && !(name === "token" ? token : args[name]));
  return [
    ...Object.keys(args).flatMap((name) => (names.has(name) ? [] : [`${method}: there is no argument ${name}`])),
    ...needed.map(({ name }: { name: string }) => `${method}: ${name} is missing`),
  ];
}
