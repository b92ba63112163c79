import { ConnectorError, type Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { request, requestJson, type Asked, type SlowDown } from "../http.ts";
import type { DiscourseCall } from "./settings.ts";

const Failure = z.object({
  error_type: z.string().nullish(),
  errors: z.array(z.string()).nullish().catch(undefined),
  extras: z.object({ wait_seconds: z.number().nonnegative().nullish() }).nullish(),
});

/** A call to the forum, in our account's name where there is a key. */
export async function ask<S extends z.ZodType>(
  call: DiscourseCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { body } = await requestJson(call, addressOf(call, path), schema, { ...asked, ...signed(call, asked.effect) });
  return body;
}

/** Deletes a post of ours; the forum answers with nothing. */
export async function remove(call: DiscourseCall, id: string): Promise<void> {
  const asked = { effect: "write", method: "DELETE" } as const;
  await request(call, addressOf(call, `/posts/${encodeURIComponent(id)}.json`), { ...asked, ...signed(call, "write") });
}

/** A forum may lie below a folder of its host. */
const addressOf = ({ settings }: DiscourseCall, path: string) => new URL(settings.server + path);

function signed({ settings, secret }: DiscourseCall, effect: Asked["effect"]): Pick<Asked, "headers" | "troubleOf"> {
  const key = secret?.apiKey;
  if (effect === "write" && !(key && settings.username))
    throw new ConnectorError(
      "sign-in-again",
      "Enter an API key of the forum, and the name of the user that it is for.",
    );
  const as: Record<string, string> =
    key && settings.username ? { "api-key": key, "api-username": settings.username } : {};
  return { headers: { accept: "application/json", ...as }, troubleOf: (_, body) => troubleOf(effect, body) };
}

/** The forum tells how long to wait in the body. What it calls "invalid access" is a wrong key, or what is not there for us to see. */
function troubleOf(effect: Asked["effect"], body: unknown): Trouble | SlowDown | undefined {
  const { error_type: type, errors, extras } = Failure.safeParse(body).data ?? {};
  if (type === "rate_limit") return { seconds: extras?.wait_seconds ?? 60 };
  if (type === "not_logged_in" || /API username or key/iu.test(errors?.join(" ") ?? "")) return "sign-in-again";
  return type === "invalid_access" && effect === "read" ? "gone" : undefined;
}
