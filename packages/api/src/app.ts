import type { Context } from "@earshot/core/context";
import { health } from "@earshot/core/doctor/health";
import { Refusal } from "@earshot/core/errors";
import { sessionOf, SESSION_DAYS, signIn } from "@earshot/core/team/sign-in";
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { conversations } from "./conversations.ts";
import { digests } from "./digests.ts";
import { operations } from "./operations.ts";
import { playbooks } from "./playbooks.ts";
import { answerProblems } from "./problem.ts";
import { COOKIE, fromOurPages, signedIn } from "./session.ts";
import { sources } from "./sources.ts";
import { webhooks } from "./webhooks.ts";

/** Everything over HTTP: the console's API, sign-in, health and webhooks. Nothing is public by accident: /api asks for a session first. */
export function createApi(context: () => Context) {
  const api = new Hono()
    .use(signedIn(context))
    .use(fromOurPages)
    .route("/", operations)
    .route("/brands/:brand", conversations)
    .route("/brands/:brand", sources)
    .route("/brands/:brand", digests)
    .route("/brands/:brand", playbooks)
    .all("*", () => {
      throw new Refusal("not-found", "There is no such address in the API.");
    });

  return new Hono()
    .onError(answerProblems(() => context().log))
    .use(secureHeaders(headers))
    .get("/api/health", async (c) => {
      const state = await health(context());
      return c.json(state, state.ok ? 200 : 503);
    })
    .get("/sign-in", async (c) => {
      if (await sessionOf(context(), getCookie(c, COOKIE))) return c.redirect("/");
      const token = await signIn(context(), c.req.query("token") ?? "").catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return undefined;
      });
      if (!token) return c.redirect("/?link=used");
      const secure = new URL(c.req.url).protocol === "https:";
      setCookie(c, COOKIE, token, {
        httpOnly: true,
        sameSite: "Lax",
        secure,
        path: "/",
        maxAge: SESSION_DAYS * 86_400,
      });
      return c.redirect("/");
    })
    .route("/api", api)
    .route("/webhooks", webhooks(context));
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
  referrerPolicy: "no-referrer",
};
