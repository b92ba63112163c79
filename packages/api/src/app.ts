import type { Context } from "@earshot/core/context";
import { health } from "@earshot/core/doctor/health";
import { Refusal } from "@earshot/core/errors";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { accessKeys } from "./access-keys.ts";
import { alerts } from "./alerts.ts";
import { audit } from "./audit.ts";
import { claims } from "./claims.ts";
import { consent } from "./consent.ts";
import { conversations } from "./conversations.ts";
import { decidePages } from "./decide.ts";
import { digests } from "./digests.ts";
import { helpdesk } from "./helpdesk.ts";
import { helpdeskPushes } from "./helpdesk-pushes.ts";
import { calendars, hours } from "./hours.ts";
import { imports } from "./imports.ts";
import { knowledge } from "./knowledge.ts";
import { operations } from "./operations.ts";
import { outgoingWebhooks } from "./outgoing-webhooks.ts";
import { passkeys } from "./passkeys.ts";
import { playbooks } from "./playbooks.ts";
import { answerProblems } from "./problem.ts";
import { idempotent } from "./idempotency.ts";
import { noLongIds } from "./long-ids.ts";
import { noUnreadQuery } from "./queries.ts";
import { privacy } from "./privacy.ts";
import { quality } from "./quality.ts";
import { replays } from "./replays.ts";
import { searches } from "./search.ts";
import { fromOurPages, inOwnBrands, signedIn } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import { savedViews } from "./saved-views.ts";
import { signInRoutes } from "./sign-in.ts";
import { slackApp, slackOfBrand } from "./slack.ts";
import { slackOutside } from "./slack-outside.ts";
import { sources } from "./sources.ts";
import { tasks } from "./tasks.ts";
import { team } from "./team.ts";
import { terms } from "./terms.ts";
import { versioned } from "./version.ts";
import { webhooks } from "./webhooks.ts";
import { wellbeing } from "./wellbeing.ts";

/** Everything over HTTP: the console's API, sign-in, health and webhooks. Nothing is public by accident: /api asks for a session first. */
export function createApi(context: () => Context, settings: ApiSettings = {}) {
  const api = new Hono()
    .use(versioned)
    .use(signedIn(context, settings))
    .use(fromOurPages)
    .use("/brands/:brand/*", inOwnBrands)
    .use(noLongIds)
    .use(noUnreadQuery)
    .use(idempotent)
    .route("/", operations)
    .route("/", team(settings))
    .route("/", passkeys(settings))
    .route("/", accessKeys)
    .route("/", consent)
    .route("/", calendars)
    .route("/", terms)
    .route("/", audit)
    .route("/", slackApp)
    .route("/brands/:brand", claims)
    .route("/brands/:brand", conversations)
    .route("/brands/:brand", sources(settings))
    .route("/brands/:brand", imports)
    .route("/brands/:brand", digests)
    .route("/brands/:brand", playbooks)
    .route("/brands/:brand", knowledge)
    .route("/brands/:brand", tasks)
    .route("/brands/:brand", alerts)
    .route("/brands/:brand", savedViews)
    .route("/brands/:brand", hours)
    .route("/brands/:brand", searches)
    .route("/brands/:brand", outgoingWebhooks)
    .route("/brands/:brand", slackOfBrand(settings))
    .route("/brands/:brand", helpdesk)
    .route("/brands/:brand", replays)
    .route("/brands/:brand", quality)
    .route("/brands/:brand", privacy)
    .route("/brands/:brand", wellbeing)
    .route("/brands/:brand", audit)
    .all("*", () => {
      throw new Refusal("not-found", { code: "refusal.no-address" });
    });

  return (
    new Hono()
      .onError(answerProblems(() => context().log))
      .use(secureHeaders(headers))
      .get("/api/health", async (c) => {
        const state = await health(context());
        return c.json(state, state.ok ? 200 : 503);
      })
      // Where people look for it; the files stand beside the console.
      .get("/api/openapi.json", (c) => c.redirect("/openapi.json"))
      .get("/api", (c) => c.redirect("/reference.html"))
      .route("/sign-in", signInRoutes(context, settings))
      .route("/slack", slackOutside(context, settings))
      .route("/decide", decidePages(context, settings))
      .route("/api", api)
      .route("/webhooks", webhooks(context))
      .route("/helpdesk", helpdeskPushes(context))
  );
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
