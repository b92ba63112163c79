import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { sessionOf } from "@earshot/core/team/sign-in";
import { Hono, type Context as HonoContext } from "hono";
import { html } from "hono/html";
import { getCookie } from "hono/cookie";
import { textOf } from "./body.ts";
import { originOf } from "./origin.ts";
import { mustBePressed } from "./pressed.ts";
import { COOKIE } from "./session.ts";
import type { ApiSettings } from "./settings.ts";

/** Words in six languages are read when somebody needs them. */
const pages = () => import("./confirm-page.ts");
const links = () => import("@earshot/core/slack/link-slack");

/** What comes from Slack: presses, signed by it; and the page on which somebody of the team says that they are somebody there. */
export function slackOutside(context: () => Context, { routerWord }: ApiSettings) {
  const contextOf = (c: HonoContext) => ({ ...context(), from: originOf(c, routerWord) });
  return new Hono()
    .post("/interactions", async (c) => {
      const ctx = contextOf(c);
      const body = await textOf(c);
      const timestamp = c.req.header("x-slack-request-timestamp") ?? "";
      const signature = c.req.header("x-slack-signature") ?? "";
      const { isSlacks } = await import("@earshot/core/slack/verify-slack");
      if (!(await isSlacks(ctx, { timestamp, signature, body }))) return c.body(null, 401);
      const { takeInteraction } = await import("@earshot/core/slack/take-interaction");
      const answer = await takeInteraction(ctx, `${signature} ${timestamp}`, payloadIn(body));
      return answer ? c.json(answer) : c.body(null, 200);
    })
    .get("/link", async (c) => {
      const ctx = contextOf(c);
      const token = c.req.query("token") ?? "";
      const { lookAtSlackLink } = await links();
      const [person, link] = await Promise.all([sessionOf(ctx, getCookie(c, COOKIE)), lookAtSlackLink(ctx, token)]);
      const { confirmPage, wordsFor } = await pages();
      const { say, language } = wordsFor(person, c.req.header("accept-language"));
      const page = (content: ReturnType<typeof html>, status: 200 | 401 | 410 = 200) =>
        c.html(confirmPage({ language, title: say("confirm.slack-title"), content }), status);
      if (!link) return page(html`<p role="alert">${say("confirm.old")}</p>`, 410);
      if (!person) return page(html`<p role="alert">${say("confirm.sign-in")}</p>`, 401);
      const values = { user: link.name, workspace: link.domain || link.workspace, name: person.name };
      return page(
        html`<p>${say("confirm.slack", values)}</p>
          <form method="post" action="/slack/link">
            <input type="hidden" name="token" value="${token}" />
            <button type="submit">${say("confirm.slack-yes")}</button>
          </form>`,
      );
    })
    .post("/link", async (c) => {
      mustBePressed(c);
      const ctx = contextOf(c);
      const form = new URLSearchParams(await textOf(c));
      const person = await sessionOf(ctx, getCookie(c, COOKIE));
      const { confirmPage, wordsFor } = await pages();
      const { say, language, refused } = wordsFor(person, c.req.header("accept-language"));
      const page = (text: string, status: 200 | 401 | 410) =>
        c.html(
          confirmPage({ language, title: say("confirm.slack-title"), content: html`<p role="status">${text}</p>` }),
          status,
        );
      if (!person) return page(say("confirm.sign-in"), 401);
      try {
        const { linkSlack } = await links();
        await linkSlack({ ...ctx, actor: person }, person, form.get("token") ?? "");
        return page(say("confirm.slack-done"), 200);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return page(refused(error), 410);
      }
    });
}

function payloadIn(body: string): unknown {
  try {
    return JSON.parse(new URLSearchParams(body).get("payload") ?? "null");
  } catch {
    return undefined;
  }
}
