import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { isOpenLink, sessionOf, SESSION_DAYS, signIn, signInByEmail } from "@earshot/core/team/sign-in";
import { Hono, type Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { textOf } from "./body.ts";
import { COOKIE } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import { createOpenId } from "./open-id.ts";
import { signInPage } from "./sign-in-page.ts";

const UNDER_WAY = "earshot_sign_in";
const UNDER_WAY_SECONDS = 600;

/** The ways in: a link that works once, and the single sign-on where there is one. Each leads back to the console. */
export function signInRoutes(context: () => Context, { url, singleSignOn }: ApiSettings) {
  const openId = singleSignOn && createOpenId(context, singleSignOn);
  const addressOf = (c: HonoContext, path: string) => new URL(path, url ?? c.req.url);

  const enter = (c: HonoContext, token: string) => {
    setCookie(c, COOKIE, token, { ...cookieOf(c), path: "/", maxAge: SESSION_DAYS * 86_400 });
    return c.redirect("/", 303);
  };
  const cookieOf = (c: HonoContext) => ({
    httpOnly: true,
    // Lax, not Strict: people come back from the issuer's site.
    sameSite: "Lax" as const,
    secure: addressOf(c, "/").protocol === "https:",
  });

  return new Hono()
    .get("/", async (c) => {
      if (await sessionOf(context(), getCookie(c, COOKIE))) return c.redirect("/");
      const token = c.req.query("token") ?? "";
      if (!(await isOpenLink(context(), token))) return c.redirect("/?link=used");
      // Only a press of the button signs in: a mail scanner that follows the link uses nothing up.
      return c.html(signInPage(token, c.req.header("accept-language")));
    })
    .post("/", async (c) => {
      const from = c.req.header("sec-fetch-site") ?? "same-origin";
      if (from !== "same-origin" && from !== "none")
        throw new Refusal("not-allowed", "Open the sign-in link in your browser and press its button.");
      const form = new URLSearchParams(await textOf(c));
      const token = await unlessRefused(signIn(context(), form.get("token") ?? ""));
      return token ? enter(c, token) : c.redirect("/?link=used", 303);
    })
    .get("/ways", (c) => c.json({ singleSignOn: openId !== undefined }))
    .get("/start", async (c) => {
      if (!openId) return c.redirect("/");
      try {
        const { address, kept } = await openId.begin(addressOf(c, "/sign-in/callback"));
        setCookie(c, UNDER_WAY, kept, { ...cookieOf(c), path: "/sign-in", maxAge: UNDER_WAY_SECONDS });
        return c.redirect(address.href);
      } catch (error) {
        context().log.error("sign-in.failed", {}, error);
        return c.redirect("/?sign-in=failed");
      }
    })
    .get("/callback", async (c) => {
      const kept = getCookie(c, UNDER_WAY);
      deleteCookie(c, UNDER_WAY, { path: "/sign-in" });
      if (!openId || !kept) return c.redirect("/?sign-in=failed");
      let email: string;
      try {
        email = await openId.finish(addressOf(c, `/sign-in/callback${new URL(c.req.url).search}`), kept);
      } catch (error) {
        context().log.warn("sign-in.failed", { cause: error instanceof Error ? error.message : String(error) });
        return c.redirect("/?sign-in=failed");
      }
      const token = await unlessRefused(signInByEmail(context(), email));
      return token ? enter(c, token) : c.redirect("/?sign-in=unknown");
    });
}

async function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  });
}
