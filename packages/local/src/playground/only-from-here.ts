import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

const LOCAL = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Keeps out pages of other sites that make this machine's browser call, also by a name of theirs that points here. */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const { hostname, host } = new URL(c.req.url);
  if (!LOCAL.has(hostname)) throw problem(403, "The playground answers to its local address only.");
  const origin = c.req.header("origin");
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw problem(403, "Other pages may not call the playground.");
  }
  await next();
};
