import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { mailActs, type MailAct } from "@earshot/core/decide/decision-link";
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
const byLink = () => import("@earshot/core/decide/decide-by-link");

type Page = { text: string; more?: unknown; status?: 200 | 401 | 403 | 409 | 410 };

/** Where the links of mails lead: a page that asks, and does nothing by being opened; its button decides, once, as who is signed in. */
export function decidePages(context: () => Context, { routerWord }: ApiSettings) {
  const contextOf = (c: HonoContext) => ({ ...context(), from: originOf(c, routerWord) });
  return new Hono()
    .get("/:act{approve|decline}", async (c) => {
      const ctx = contextOf(c);
      const act = actIn(c);
      const token = c.req.query("token") ?? "";
      const { confirmPage, wordsFor } = await pages();
      const { lookAtDecisionLink } = await byLink();
      const person = await sessionOf(ctx, getCookie(c, COOKIE));
      const { say, language } = wordsFor(person, c.req.header("accept-language"));
      const title = say(`confirm.${act}-title`);
      const page = ({ text, more, status = 200 }: Page) =>
        c.html(
          confirmPage({
            language,
            title,
            content: html`<p role="status">${text}</p>
              ${more ?? ""}`,
          }),
          status,
        );
      const looked = await lookAtDecisionLink(ctx, person, token);
      if (looked.is === "old") return page({ text: say("confirm.old"), status: 410 });
      if (looked.is === "theirs")
        return person
          ? page({ text: say("confirm.other", { name: looked.name, you: person.name }), status: 403 })
          : page({ text: say("confirm.for", { name: looked.name }), status: 401 });
      const { decision } = looked;
      const link = decision?.link && html`<p><a href="${decision.link.url}">${decision.link.words}</a></p>`;
      if (!decision || !looked.isAsMailed)
        return page({ text: [say("confirm.changed"), decision?.note ?? ""].join(" ").trim(), more: link, status: 409 });
      const quote = (word: string, text: string | undefined) =>
        text
          ? html`<h2>${say(word)}</h2>
              <blockquote dir="auto">${text}</blockquote>`
          : "";
      const { said, translation, reply, objections } = decision;
      return c.html(
        confirmPage({
          language,
          title,
          content: html`${quote("decide.said", said)}${quote("decide.translation", translation)}${quote("decide.reply", reply)}
            ${quote("decide.objections", objections.map(({ text }) => text).join("\n"))}
            <form method="post" action="/decide/${act}">
              <input type="hidden" name="token" value="${token}" />
              ${
                act === "decline"
                  ? html`<label
                      >${say("decide.reason")}<textarea name="reason" required maxlength="500"></textarea>
                    </label>`
                  : ""
              }
              <button type="submit">${say(`decide.${act}`)}</button>
            </form>
            ${link ?? ""}`,
        }),
      );
    })
    .post("/:act{approve|decline}", async (c) => {
      mustBePressed(c);
      const ctx = contextOf(c);
      const act = actIn(c);
      const form = new URLSearchParams(await textOf(c));
      const { confirmPage, wordsFor } = await pages();
      const { decideByLink, lookAtDecisionLink } = await byLink();
      const token = form.get("token") ?? "";
      const person = await sessionOf(ctx, getCookie(c, COOKIE));
      const { say, language, refused } = wordsFor(person, c.req.header("accept-language"));
      const page = (text: string, status: 200 | 401 | 403 | 409 | 410 = 200) =>
        c.html(
          confirmPage({ language, title: say(`confirm.${act}-title`), content: html`<p role="status">${text}</p>` }),
          status,
        );
      if (!person) {
        const looked = await lookAtDecisionLink(ctx, undefined, token);
        return looked.is === "theirs"
          ? page(say("confirm.for", { name: looked.name }), 401)
          : page(say("confirm.old"), 410);
      }
      try {
        const done = await decideByLink(ctx, person, token, { act, reason: form.get("reason") ?? "" });
        return page(say(`confirm.${done}`));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === "too-late") return page(say("confirm.old"), 410);
        return page(say("confirm.refused", { why: refused(error) }), error.code === "not-allowed" ? 403 : 409);
      }
    });
}

const actIn = (c: HonoContext): MailAct => mailActs.find((act) => act === c.req.param("act"))!;
