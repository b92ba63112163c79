import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the network does to calls. `after`: the platform did it, and its answer is lost. */
export type Weather =
  | { answer: number; headers?: Record<string, string>; body?: string }
  | "cut" // the connection breaks before an answer
  | "nobody" // nothing listens
  | "silence" // no answer until the time is out
  | { after: "cut" | "silence" | 500 | "nonsense" }
  | { once: number } // the first call but a login gets this status, all others an answer
  | { with: Record<string, string> }; // headers upon every good answer

/** Calls that get or renew an access: that they work is no part of a storm. */
const LOGIN = /createSession|refreshSession|token/u;
/** Calls that write nothing yet: Threads' containers. */
const PREPARING = /\/me\/threads(?:\?|$)/u;

/** A fetch with weather that a test makes; every fault but silence comes over a real connection. */
export async function createWeather(fair: typeof fetch = fetch) {
  let now: Weather | undefined;
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      if (typeof now === "object" && "answer" in now) response.writeHead(now.answer, now.headers).end(now.body);
      else response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const storm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // No server is given a port below 1024 by chance; one just closed could be another test's next.
  const nowhere = "http://127.0.0.1:2/";

  const silence = () => Promise.reject(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
  const weather: typeof fetch = async (input, init) => {
    const isLogin = LOGIN.test(new Request(input, init).url);
    if (now === undefined) return fair(input, init);
    if (now === "silence") return silence();
    if (now === "nobody") return fetch(nowhere, init);
    if (now === "cut" || "answer" in now) return fetch(storm, init);
    if ("once" in now) {
      if (isLogin) return fair(input, init);
      const { once: status } = now;
      now = undefined;
      return new Response("", { status });
    }
    const answer = await fair(input, init);
    if (isLogin) return answer;
    if ("with" in now)
      return new Response(answer.body, {
        status: answer.status,
        headers: { ...Object.fromEntries(answer.headers), ...now.with },
      });
    if ((init?.method ?? "GET") === "GET" || PREPARING.test(new Request(input, init).url)) return answer;
    await answer.arrayBuffer();
    if (now.after === "silence") return silence();
    if (now.after === "cut")
      return Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) }),
      );
    if (now.after === 500) return new Response("", { status: 500 });
    return new Response("<html>", { status: 200 });
  };
  return {
    fetch: weather,
    set: (next: Weather | undefined) => void (now = next),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
