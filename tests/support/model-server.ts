import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { headers: Record<string, unknown>; body: any; raw: string };
/** Says this, as a stream when that is asked for. */
type Said = { says: unknown; finish?: string; tokens?: { in: number; out: number } };
export type Behaviour =
  | Said
  /** Answers this and nothing of the protocol. */
  | { status?: number; headers?: Record<string, string>; body?: string }
  /** Never answers, breaks off in the middle of an answer, or streams unasked. */
  | "stalls"
  | "breaks"
  | "streams";

/** As much of a server of OpenAI's chat completions protocol as is asked, well behaved or not. */
export async function startModelServer() {
  const asked: Asked[] = [];
  let behave: (n: number, asked: Asked) => Behaviour = () => ({ says: { sentiment: "neutral" } });
  const server = createServer(async (request, response) => {
    let raw = "";
    for await (const chunk of request) raw += chunk;
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") return void response.writeHead(404).end();
    const one = { headers: request.headers, body: JSON.parse(raw), raw };
    asked.push(one);
    answer(response, behave(asked.length, one), one.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    behaves(how: Behaviour | ((n: number, asked: Asked) => Behaviour)) {
      behave = typeof how === "function" ? how : () => how;
    },
    close: () => new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

function answer(response: ServerResponse, how: Behaviour, { model, stream }: { model: string; stream?: boolean }) {
  if (how === "stalls") return;
  if (how === "breaks") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "9999" });
    response.write('{"id":"1","choices":[{"message":{"role":"assistant","content":"{\\"senti');
    return void setTimeout(() => response.destroy(), 20);
  }
  if (how !== "streams" && !("says" in how)) {
    return void response
      .writeHead(how.status ?? 200, { "content-type": "application/json", ...how.headers })
      .end(how.body ?? "{}");
  }
  const said: Said = how === "streams" ? { says: { sentiment: "neutral" } } : how;
  const { says, finish = "stop", tokens = { in: 900, out: 100 } } = said;
  const content = typeof says === "string" ? says : JSON.stringify(says);
  const usage = { prompt_tokens: tokens.in, completion_tokens: tokens.out, total_tokens: tokens.in + tokens.out };
  const head = { id: "chatcmpl-1", created: 1, model };
  if (how === "streams" || stream) {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const piece of content.match(/[\s\S]{1,12}/gu) ?? []) {
      const delta = { role: "assistant", content: piece };
      response.write(
        `data: ${JSON.stringify({ ...head, object: "chat.completion.chunk", choices: [{ index: 0, delta }] })}\n\n`,
      );
    }
    return void response.end("data: [DONE]\n\n");
  }
  const message = { role: "assistant", content };
  const choices = [{ index: 0, message, finish_reason: finish }];
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ ...head, object: "chat.completion", choices, usage }));
}
