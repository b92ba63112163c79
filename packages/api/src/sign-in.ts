import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { sessionOf, SESSION_DAYS, signIn, signInByEmail } from "@earshot/core/team/sign-in";
import { Hono, type Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { COOKIE } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import { createOpenId } from "./open-id.ts";

const UNDER_WAY = "earshot_sign_in";
const UNDER_WAY_SECONDS = 600;

/** The ways in: a link that works once, and the single sign-on where there is one. Each leads back to the console. */
export function signInRoutes(context: () => Context, { url, singleSignOn }: ApiSettings) {
  const openId = singleSignOn && createOpenId(context, singleSignOn);
  const addressOf = (c: HonoContext, path: string) => new URL(path, url ?? c.req.url);

  const enter = (c: HonoContext, token: string) => {
    setCookie(c, COOKIE, token, { ...cookieOf(c), path: "/", maxAge: SESSION_DAYS * 86_400 });
    return c.redirect("/");
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
      const token = await unlessRefused(signIn(context(), c.req.query("token") ?? ""));
      return token ? enter(c, token) : c.redirect("/?link=used");
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
