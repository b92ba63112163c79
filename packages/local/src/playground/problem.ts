import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Log } from "@earshot/core/context";

/** What the playground answers instead: `{ error }` with a status. */
export function problem(status: ContentfulStatusCode, message: string): HTTPException {
  return new HTTPException(status, { message });
}

export function answerProblems(log: Log | undefined): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    log?.error("playground.fault", {}, error);
    return c.json({ error: "Something went wrong in the playground." }, 500);
  };
}
