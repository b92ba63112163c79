import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { setTimeout as sleep } from "node:timers/promises";
import type { CountedFault } from "./faults.ts";
import type { Playground } from "./playground.ts";

export type PlatformEnv = { Bindings: HttpBindings; Variables: { account?: { id: string; name: string } } };

/** Does to a call to the platform what is switched on, and writes every call down with its outcome. */
export function strike({ faults, calls, now }: Playground): MiddlewareHandler<PlatformEnv> {
  return async (c, next) => {
    const kind = c.req.method === "GET" || c.req.method === "HEAD" ? "read" : "write";
    const at = now().toISOString();
    let struck: CountedFault | undefined;
    const hit = <N extends CountedFault>(name: N) => {
      const fault = faults.strike(name, kind);
      if (fault) struck = name;
      return fault;
    };
    const finish = (answer: Response, status = answer.status) => {
      calls.add({ at, method: c.req.method, path: c.req.path, status, ...(struck && { fault: struck }) });
      return answer;
    };
    const { slowMs = 0, onlyFor } = faults.current;
    if (slowMs > 0 && (onlyFor ?? kind) === kind) await sleep(slowMs);

    if (hit("unauthorized")) return finish(c.json({ error: "The token is not valid." }, 401));
    const limit = hit("rateLimit");
    if (limit) {
      c.header("retry-after", String(limit.retryAfter));
      return finish(c.json({ error: "Too many requests." }, 429));
    }
    const broken = hit("serverError");
    if (broken) return finish(c.json({ error: "Internal error." }, broken.status as 500));
    const before = hit("timeOutBefore");
    if (before) return finish(await cut(c, before.ms), 0);

    const after = hit("acceptThenTimeOut");
    await next();
    if (after) {
      c.res = finish(await cut(c, after.ms), 0);
    } else if (c.res.ok && hit("malformed")) {
      c.res = finish(
        new Response('{"id": <html>502 Bad Gateway</html>', { headers: { "content-type": "application/json" } }),
      );
    } else finish(c.res);
  };
}

/** The other side sees the connection close without an answer. */
async function cut(c: Context<PlatformEnv>, ms: number): Promise<Response> {
  if (ms > 0) await sleep(ms);
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}
