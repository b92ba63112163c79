import { Refusal, type RefusalCode } from "@earshot/core/errors";
import type { Log } from "@earshot/core/context";
import type { Nested } from "@earshot/core/words/said";
import type { Context, ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export type ProblemCode = RefusalCode | "fault";

/** Each code's status and title. What is to be done about it is told at `/reference.html#<code>`, written from `description/problems.ts`. */
export const problems = {
  "bad-input": { status: 400, title: "The input is wrong" },
  "not-signed-in": { status: 401, title: "Not signed in" },
  "not-allowed": { status: 403, title: "Not allowed" },
  "not-found": { status: 404, title: "Not found" },
  taken: { status: 409, title: "Somebody else was faster" },
  stale: { status: 409, title: "It has changed since it was seen" },
  "too-late": { status: 409, title: "It cannot be done any more" },
  "too-large": { status: 413, title: "Too large" },
  "wrong-media": { status: 415, title: "The body is of another content type" },
  "slow-down": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "A fault of ours" },
} as const satisfies Record<ProblemCode, { status: ContentfulStatusCode; title: string }>;

/**
 * Problem details (RFC 9457) with three members of our own: `code` for programs, `says` for people's screens (`detail` by code, in
 * English), `details` of the code.
 */
export type Problem = {
  /** A reference on this origin, where the code is explained. */
  type: `/reference.html#${ProblemCode}`;
  title: string;
  status: number;
  detail: string;
  /** The path that was asked. */
  instance: string;
  code: ProblemCode;
  says?: Nested | string;
  details: Record<string, unknown>;
};

/** The one place where what a verb refuses becomes an HTTP status. Anything else is a fault of ours. */
export function answerProblems(log: () => Log): ErrorHandler {
  return (error, c) => {
    if (error instanceof Refusal) {
      const { code, message, says, details } = error;
      if (code === "slow-down") c.header("retry-after", String(details["retryAfter"]));
      return answer(c, code, { detail: message, says, details });
    }
    if (error instanceof HTTPException) return answer(c, "bad-input", { detail: error.message, details: {} });
    log().error("api.fault", {}, error);
    return answer(c, "fault", { detail: "Something went wrong on our side; it is logged.", details: {} });
  };
}

function answer(c: Context, code: ProblemCode, told: Pick<Problem, "detail" | "details" | "says">): Response {
  const { status, title } = problems[code];
  const problem: Problem = { type: `/reference.html#${code}`, title, status, instance: c.req.path, code, ...told };
  return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json" });
}
