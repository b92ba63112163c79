import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { keys } from "@earshot/core/keys";
import { securityOf } from "@earshot/core/settings/settings";
import { braked, wrong } from "@earshot/core/team/brake";
import { openLink, sessionOf, signIn } from "@earshot/core/team/sign-in";
import { signInVouched, type Vouched } from "@earshot/core/team/sign-in-vouched";
import { Hono, type Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { textOf } from "./body.ts";
import { originOf } from "./origin.ts";
import { COOKIE } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import { passkeySiteOf } from "./passkey-site.ts";
import { passkeySignIn } from "./passkeys.ts";
import { createOpenId } from "./open-id.ts";
import { signInPage, slowDownPage } from "./sign-in-page.ts";

const UNDER_WAY = "earshot_sign_in";
const UNDER_WAY_SECONDS = 600;

/** The ways in: a link that works once, and the single sign-on where there is one. Each leads back to the console. */
export function signInRoutes(context: () => Context, { url, singleSignOn, routerWord }: ApiSettings) {
  const contextOf = (c: HonoContext) => ({ ...context(), from: originOf(c, routerWord) });
  const openId = singleSignOn && createOpenId(context, singleSignOn);
  const addressOf = (c: HonoContext, path: string) => new URL(path, url ?? c.req.url);

  const letIn = async (c: HonoContext, token: string) => {
    const { absoluteHours } = securityOf(await context().store.get(keys.settings(), { lately: true }));
    setCookie(c, COOKIE, token, { ...cookieOf(c), path: "/", maxAge: absoluteHours * 3600 });
  };
  const enter = async (c: HonoContext, token: string) => {
    await letIn(c, token);
    return c.redirect("/", 303);
  };
  /** The console asks for the passkey, where it holds; the token goes in the fragment, which no server is sent. */
  const withPasskey = (c: HonoContext, token: string) =>
    c.redirect(`${passkeySiteOf(url, c.req.url)?.origin ?? ""}/#link=${encodeURIComponent(token)}`, 303);
  const cookieOf = (c: HonoContext) => ({
    httpOnly: true,
    // Lax, not Strict: people come back from the issuer's site.
    sameSite: "Lax" as const,
    secure: addressOf(c, "/").protocol === "https:",
  });

  return new Hono()
    .get("/", async (c) => {
      const ctx = contextOf(c);
      if (await unlessRefused(sessionOf(ctx, getCookie(c, COOKIE)))) return c.redirect("/");
      const token = c.req.query("token") ?? "";
      const open = await unlessTooMany(c, async () => {
        braked(ctx, "link");
        const found = await openLink(ctx, token);
        if (!found) await wrong(ctx, "link");
        return found;
      });
      if (open instanceof Response) return open;
      if (!open) return c.redirect("/?link=used");
      if (open.withPasskey) return withPasskey(c, token);
      // Only a press of the button signs in: a mail scanner that follows the link uses nothing up.
      const seconds = (Date.parse(open.until) - ctx.now().getTime()) / 1000;
      return c.html(signInPage(token, seconds, c.req.header("accept-language")));
    })
    .post("/", async (c) => {
      const from = c.req.header("sec-fetch-site") ?? "same-origin";
      if (from !== "same-origin" && from !== "none") throw new Refusal("not-allowed", { code: "refusal.press-button" });
      const form = new URLSearchParams(await textOf(c));
      const ctx = contextOf(c);
      const token = await unlessTooMany(c, async () => {
        braked(ctx, "link");
        const link = form.get("token") ?? "";
        try {
          return await signIn(ctx, link);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          if (error.details["passkey"]) return withPasskey(c, link);
          await wrong(ctx, "link");
          return undefined;
        }
      });
      if (token instanceof Response) return token;
      return token ? enter(c, token) : c.redirect("/?link=used", 303);
    })
    .get("/ways", (c) =>
      c.json({ singleSignOn: openId !== undefined, passkeys: passkeySiteOf(url, c.req.url)?.origin ?? null }),
    )
    .route("/passkey", passkeySignIn({ url, contextOf, letIn, alone: openId === undefined }))
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
      let vouched: Vouched;
      try {
        vouched = await openId.finish(addressOf(c, `/sign-in/callback${new URL(c.req.url).search}`), kept);
      } catch (error) {
        context().log.warn("sign-in.failed", { cause: error instanceof Error ? error.message : String(error) });
        return c.redirect("/?sign-in=failed");
      }
      const token = await unlessRefused(signInVouched(contextOf(c), vouched));
      return token ? enter(c, token) : c.redirect("/?sign-in=unknown");
    });
}

/** Who guessed too often is told how long to wait, on a page: a person may sit behind the same address. */
async function unlessTooMany<T>(c: HonoContext, work: () => Promise<T>): Promise<T | Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "slow-down") throw error;
    const seconds = Number(error.details["retryAfter"]);
    c.header("retry-after", String(seconds));
    return c.html(slowDownPage(seconds, c.req.header("accept-language")), 429);
  }
}

async function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  });
}
