import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { addPasskey, beginPasskey } from "@earshot/core/passkey/make-passkey";
import { myPasskeys } from "@earshot/core/passkey/my-passkeys";
import type { PasskeySite } from "@earshot/core/passkey/passkey";
import { removePasskey } from "@earshot/core/passkey/remove-passkey";
import { resetPasskeys } from "@earshot/core/passkey/reset-passkeys";
import { beginPasskeySignIn, signInByPasskey } from "@earshot/core/passkey/sign-in-by-passkey";
import { braked, wrong } from "@earshot/core/team/brake";
import { Hono, type Context as HonoContext } from "hono";
import { getCookie } from "hono/cookie";
import { jsonOf, noBody } from "./body.ts";
import { passkeySiteOf } from "./passkey-site.ts";
import { COOKIE, type Env } from "./session.ts";
import type { ApiSettings } from "./settings.ts";

/** One's own passkeys; and those of somebody who has lost theirs. */
export function passkeys({ url }: ApiSettings) {
  return new Hono<Env>()
    .get("/me/passkeys", async (c) => c.json({ passkeys: await myPasskeys(c.get("ctx")) }))
    .post("/me/passkeys/challenge", noBody, async (c) => c.json(await beginPasskey(c.get("ctx"), siteOf(c, url))))
    .post("/me/passkeys", async (c) =>
      c.json(await addPasskey(c.get("ctx"), siteOf(c, url), await jsonOf(c), getCookie(c, COOKIE)), 201),
    )
    .delete("/me/passkeys/:id", noBody, async (c) => {
      await removePasskey(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    })
    .delete("/team/:id/passkeys", noBody, async (c) => {
      await resetPasskeys(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    });
}

type Door = {
  url: string | undefined;
  contextOf(c: HonoContext): Context;
  /** Gives the browser its session. */
  letIn(c: HonoContext, token: string): Promise<void>;
  /** Whether a passkey signs in without a link. */
  alone: boolean;
};

/** Signing in by a passkey: alone, or beside a link. */
export function passkeySignIn({ url, contextOf, letIn, alone }: Door) {
  const mustBeTold = (body: unknown) => {
    const isAlone = typeof body === "object" && body !== null && !("token" in body);
    if (isAlone && !alone) throw new Refusal("not-allowed", { code: "refusal.passkey-with-link" });
  };
  return new Hono()
    .post("/challenge", async (c) => {
      const ctx = contextOf(c);
      const body = await jsonOf(c);
      mustBeTold(body);
      braked(ctx, "passkey");
      await wrong(ctx, "challenge");
      return c.json(await orCounted(ctx, () => beginPasskeySignIn(ctx, siteOf(c, url), body)));
    })
    .post("/", async (c) => {
      const ctx = contextOf(c);
      const body = await jsonOf(c);
      mustBeTold(body);
      braked(ctx, "passkey");
      await letIn(c, await orCounted(ctx, () => signInByPasskey(ctx, siteOf(c, url), body)));
      return c.body(null, 204);
    });
}

/** Counts who is refused, and refuses to look once there are too many. */
async function orCounted<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-signed-in") await wrong(ctx, "passkey");
    throw error;
  }
}

/** @throws Refusal `not-allowed` where browsers make no passkeys */
function siteOf(c: HonoContext, url: string | undefined): PasskeySite {
  const site = passkeySiteOf(url, c.req.url);
  if (!site) throw new Refusal("not-allowed", { code: "refusal.passkeys-nowhere" });
  return site;
}
