import { ALLOWANCE, useAllowance } from "@earshot/core/access-key/allowance";
import { keyActorOf } from "@earshot/core/access-key/known-key";
import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { wrong } from "@earshot/core/team/brake";
import { knownSessionOf } from "@earshot/core/team/known-session";
import type { BeforePasskey } from "@earshot/core/team/passkey-first";
import { knows } from "@earshot/core/team/rights";
import { sessionOf } from "@earshot/core/team/sign-in";
import type { Person } from "@earshot/core/team/person";
import type { Context as HonoContext } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { originOf } from "./origin.ts";
import type { ApiSettings } from "./settings.ts";

export const COOKIE = "earshot_session";

/** `person` is whoever acts, also a machine by its access key. */
export type Env = { Variables: { ctx: Context; person: Person } };

/** What is done before a passkey is shown, where one is required. */
function beforePasskey(method: string, path: string): BeforePasskey | undefined {
  if (path === "/api/sign-out") return "sign-out";
  return method !== "DELETE" && path.startsWith("/api/me/passkeys") ? "make-passkey" : undefined;
}

/** Only looking, again and again; not at oneself, where what one has just changed must be seen. */
const isLook = (method: string, path: string) => method === "GET" && path !== "/api/me";

/** Lets only signed-in people and machines with a key through, and gives the verbs a context in which they act. */
export function signedIn(context: () => Context, { routerWord, actor }: Pick<ApiSettings, "routerWord" | "actor">) {
  return createMiddleware<Env>(async (c, next) => {
    const ctx = { ...context(), from: originOf(c, routerWord) };
    const token = getCookie(c, COOKIE);
    const key = keyIn(c.req.header("authorization"));
    if (key !== undefined && token !== undefined) throw new Refusal("bad-input", { code: "refusal.key-and-cookie" });
    const lately = isLook(c.req.method, c.req.path);
    const person =
      actor ??
      (key === undefined
        ? await (lately ? knownSessionOf : sessionOf)(ctx, token, beforePasskey(c.req.method, c.req.path))
        : await keyActorOf(ctx, key, { lately }));
    if (key !== undefined && person) await tellAllowance(c, ctx, person.id);
    if (!person) {
      if (token) await wrong(ctx, "session");
      throw new Refusal("not-signed-in", { code: "refusal.sign-in-first" });
    }
    c.set("person", person);
    c.set("ctx", { ...ctx, actor: person });
    await next();
  });
}

/** By draft-ietf-httpapi-ratelimit-headers: what a key may in a window, what is left of it, and for how many seconds. */
async function tellAllowance(c: HonoContext, ctx: Context, key: string): Promise<void> {
  c.header("ratelimit-policy", `"key";q=${ALLOWANCE.requests};w=${ALLOWANCE.seconds}`);
  const { left, resetsInSeconds } = await useAllowance(ctx, key);
  c.header("ratelimit", `"key";r=${left};t=${resetsInSeconds}`);
}

/** The access key of a request; undefined where there is none. Another scheme is none of ours. */
function keyIn(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^bearer +(?<key>\S+) *$/iu.exec(header)?.groups?.["key"];
}

/** Writes must come from our own pages: another site cannot set this header without asking the browser first. A key comes from no browser. */
export const fromOurPages = createMiddleware(async (c, next) => {
  if (keyIn(c.req.header("authorization")) !== undefined) return next();
  if (c.req.method !== "GET" && c.req.method !== "HEAD" && c.req.header("x-earshot") !== "1") {
    throw new Refusal("not-allowed", { code: "refusal.header" });
  }
  await next();
});

/** What one may not know of is not there, whatever is asked of it. Verbs ask for their right again. */
export const inOwnBrands = createMiddleware<Env>(async (c, next) => {
  const brand = c.req.param("brand")!;
  const { actor } = c.get("ctx");
  if (actor !== "earshot" && !knows(actor, brand))
    throw new Refusal("not-found", { code: "refusal.no-brand", id: brand });
  await next();
});
