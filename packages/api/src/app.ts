import type { Context } from "@earshot/core/context";
import { health } from "@earshot/core/doctor/health";
import { Refusal } from "@earshot/core/errors";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { consent } from "./consent.ts";
import { conversations } from "./conversations.ts";
import { digests } from "./digests.ts";
import { imports } from "./imports.ts";
import { knowledge } from "./knowledge.ts";
import { operations } from "./operations.ts";
import { playbooks } from "./playbooks.ts";
import { answerProblems } from "./problem.ts";
import { fromOurPages, signedIn } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import { signInRoutes } from "./sign-in.ts";
import { sources } from "./sources.ts";
import { tasks } from "./tasks.ts";
import { terms } from "./terms.ts";
import { webhooks } from "./webhooks.ts";

/** Everything over HTTP: the console's API, sign-in, health and webhooks. Nothing is public by accident: /api asks for a session first. */
export function createApi(context: () => Context, settings: ApiSettings = {}) {
  const api = new Hono()
    .use(signedIn(context))
    .use(fromOurPages)
    .route("/", operations(settings))
    .route("/", consent)
    .route("/", terms)
    .route("/brands/:brand", conversations)
    .route("/brands/:brand", sources(settings))
    .route("/brands/:brand", imports)
    .route("/brands/:brand", digests)
    .route("/brands/:brand", playbooks)
    .route("/brands/:brand", knowledge)
    .route("/brands/:brand", tasks)
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
    .route("/sign-in", signInRoutes(context, settings))
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
