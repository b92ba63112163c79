import { Assertion } from "@earshot/core/passkey/answers";
import { ToSignIn } from "@earshot/core/passkey/sign-in-by-passkey";
import * as z from "zod";
import { ToProve } from "../answers/passkey.ts";
import type { Area, Method } from "../route.ts";

/** Platforms push by what method they like; each is answered as its connector says. */
const push = (method: Method) => ({
  method,
  path: "/webhooks/{brand}/{source}",
  name: `${method.toLowerCase()}Push`,
  summary: "What a platform pushes; the connector verifies it over the raw body",
  scope: "public" as const,
  ...(method === "GET"
    ? { answer: { files: ["text/plain", "application/json"] } }
    : { body: { files: ["*/*"] }, answer: z.strictObject({ queued: z.number() }), status: 202 }),
});

/** Outside of the session: ways in for people, and for platforms. */
export const outside: Area = {
  area: "Outside",
  about: "Ways in, which lead back to the console; this description; and where platforms push to.",
  routes: [
    {
      method: "GET",
      path: "/sign-in",
      name: "openSignInLink",
      summary: "The page that a sign-in link opens",
      scope: "public",
      query: z.looseObject({ token: z.string().optional() }),
      answer: "page",
    },
    {
      method: "POST",
      path: "/sign-in",
      name: "signIn",
      summary: "Signs in by a link's token and leads to the console",
      scope: "public",
      body: { files: ["application/x-www-form-urlencoded"] },
      answer: "redirect",
      status: 303,
    },
    {
      method: "GET",
      path: "/sign-in/ways",
      name: "listSignInWays",
      summary: "Whether there is a single sign-on, and where passkeys hold",
      scope: "public",
      answer: z.strictObject({
        singleSignOn: z.boolean(),
        passkeys: z
          .string()
          .nullable()
          .describe("The one origin whose pages may ask for passkeys; null: passkeys cannot be used here."),
      }),
    },
    {
      method: "POST",
      path: "/sign-in/passkey/challenge",
      name: "beginPasskeySignIn",
      summary: "Begins a sign-in by passkey, alone or for a link: what the browser is to ask of the device",
      scope: "public",
      body: ToSignIn,
      answer: ToProve,
      problems: ["not-signed-in", "not-allowed", "slow-down"],
    },
    {
      method: "POST",
      path: "/sign-in/passkey",
      name: "signInByPasskey",
      summary: "Signs in by what a passkey proves; the answer sets the session's cookie",
      scope: "public",
      body: Assertion,
      answer: "nothing",
      problems: ["not-signed-in", "not-allowed", "slow-down"],
    },
    {
      method: "GET",
      path: "/sign-in/start",
      name: "startSingleSignOn",
      summary: "Leads to the issuer of identities",
      scope: "public",
      answer: "redirect",
    },
    {
      method: "GET",
      path: "/sign-in/callback",
      name: "finishSingleSignOn",
      summary: "The way back from it",
      scope: "public",
      query: z.looseObject({}),
      answer: "redirect",
    },
    {
      method: "GET",
      path: "/api",
      name: "openReference",
      summary: "Leads to this description for reading",
      scope: "public",
      answer: "redirect",
    },
    {
      method: "GET",
      path: "/api/openapi.json",
      name: "getDescription",
      summary: "Leads to this description for programs, OpenAPI 3.1",
      scope: "public",
      answer: "redirect",
    },
    {
      method: "POST",
      path: "/slack/interactions",
      name: "takeSlackInteraction",
      summary: "What somebody pressed at Slack; verified over the raw body by the app's signing secret",
      scope: "public",
      body: { files: ["application/x-www-form-urlencoded"] },
      answer: { files: ["application/json"] },
    },
    {
      method: "GET",
      path: "/slack/link",
      name: "openSlackLink",
      summary: "The page on which somebody of the team says that they are somebody at Slack",
      scope: "public",
      query: z.looseObject({ token: z.string().optional() }),
      answer: "page",
    },
    {
      method: "POST",
      path: "/slack/link",
      name: "linkSlack",
      summary: "Says so, once, by the page's button; whoever is signed in",
      scope: "public",
      body: { files: ["application/x-www-form-urlencoded"] },
      answer: "page",
    },
    {
      method: "GET",
      path: "/decide/approve",
      name: "openApprovePage",
      summary: "The page that asks before approving a reply by a mail's link",
      scope: "public",
      query: z.looseObject({ token: z.string().optional() }),
      answer: "page",
    },
    {
      method: "POST",
      path: "/decide/approve",
      name: "sendApprovePage",
      summary: "The button of the page that asks before approving a reply by a mail's link",
      scope: "public",
      body: { files: ["application/x-www-form-urlencoded"] },
      answer: "page",
    },
    {
      method: "GET",
      path: "/decide/decline",
      name: "openDeclinePage",
      summary: "The page that asks before declining a reply by a mail's link",
      scope: "public",
      query: z.looseObject({ token: z.string().optional() }),
      answer: "page",
    },
    {
      method: "POST",
      path: "/decide/decline",
      name: "sendDeclinePage",
      summary: "The button of the page that asks before declining a reply by a mail's link",
      scope: "public",
      body: { files: ["application/x-www-form-urlencoded"] },
      answer: "page",
    },
    {
      method: "POST",
      path: "/helpdesk/{brand}",
      name: "takeHelpdeskPush",
      summary: "What a helpdesk pushes; verified over the raw body. It only says in which ticket to look",
      scope: "public",
      body: { files: ["*/*"] },
      answer: z.strictObject({ queued: z.number() }),
      status: 202,
      problems: ["not-allowed", "bad-input"],
    },
    push("GET"),
    push("POST"),
  ],
};
