import { Refusal, type RefusalCode } from "@earshot/core/errors";
import type { Log } from "@earshot/core/context";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";

const status = {
  "bad-input": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  taken: 409,
  stale: 409,
  "too-late": 409,
  "too-large": 413,
} as const satisfies Record<RefusalCode, number>;

/** The one place where what a verb refuses becomes an HTTP status. Anything else is a fault of ours. */
export function answerProblems(log: () => Log): ErrorHandler {
  return (error, c) => {
    if (error instanceof Refusal) {
      return c.json({ code: error.code, message: error.message, details: error.details }, status[error.code]);
    }
    if (error instanceof HTTPException)
      return c.json({ code: "bad-input", message: error.message, details: {} }, error.status);
    log().error("api.fault", {}, error);
    return c.json({ code: "fault", message: "Something went wrong on our side; it is logged.", details: {} }, 500);
  };
}
