import type { Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, request, requestJson, type Asked, type SlowDown } from "../http.ts";
import type { GitHubCall } from "./settings.ts";

const VERSION = "2022-11-28";
/** What GitHub asks to wait after a secondary limit when it does not say for how long. */
const LEAST_SECONDS = 60;

/** A call in our account's name, or in nobody's. */
export async function ask<S extends z.ZodType>(
  call: GitHubCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<{ body: z.output<S>; budget?: NonNullable<Collected["budget"]> }> {
  const answer = await requestJson(call, addressOf(call, path), schema, { ...asked, ...signed(call, asked.effect) });
  const budget = budgetOf(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** Deletes what GitHub answers with nothing. */
export async function remove(call: GitHubCall, path: string): Promise<void> {
  await request(call, addressOf(call, path), { effect: "write", method: "DELETE", ...signed(call, "write") });
}

const addressOf = ({ settings }: GitHubCall, path: string) => new URL(settings.server.replace(/\/+$/u, "") + path);

function signed({ secret }: GitHubCall, effect: Asked["effect"]): Pick<Asked, "headers" | "troubleOf"> {
  if (effect === "write" && !secret?.token)
    throw new ConnectorError(
      "sign-in-again",
      "Enter a token of the account that answers, with Issues: read and write.",
    );
  const as = secret?.token ? { authorization: `Bearer ${secret.token}` } : undefined;
  return {
    headers: { accept: "application/vnd.github+json", "x-github-api-version": VERSION, ...as },
    troubleOf,
  };
}

/** Both limits, of calls an hour and of calls at a time, come with 403 as well as with 429. */
function troubleOf(status: number, body: unknown): Trouble | SlowDown | undefined {
  if (status !== 403 && status !== 422 && status !== 429) return undefined;
  const { message } = (body ?? {}) as { message?: unknown };
  if (typeof message === "string" && /user is blocked|blocked (?:you|from commenting)/iu.test(message))
    return "blocked";
  if (status === 422) return undefined;
  return typeof message === "string" && /rate limit|abuse/iu.test(message) ? { seconds: LEAST_SECONDS } : undefined;
}
