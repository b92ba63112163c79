import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { sessionOf } from "@earshot/core/team/sign-in";
import type { Person } from "@earshot/core/team/person";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";

export const COOKIE = "earshot_session";

export type Env = { Variables: { ctx: Context; person: Person } };

/** Lets only signed-in people through, and gives the verbs a context in which they act. */
export function signedIn(context: () => Context) {
  return createMiddleware<Env>(async (c, next) => {
    const ctx = context();
    const person = await sessionOf(ctx, getCookie(c, COOKIE));
    if (!person)
      throw new Refusal(
        "not-signed-in",
        "Sign in first: open the link that `npm start` printed, or ask an admin for one.",
      );
    c.set("person", person);
    c.set("ctx", { ...ctx, actor: person });
    await next();
  });
}

/** Writes must come from our own pages: another site cannot set this header without asking the browser first. */
export const fromOurPages = createMiddleware(async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD" && c.req.header("x-earshot") !== "1") {
    throw new Refusal("not-allowed", "Send the header x-earshot: 1 with every request that changes something.");
  }
  await next();
});
