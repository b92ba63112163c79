import { Refusal } from "@earshot/core/errors";
import { finishConsent } from "@earshot/core/source/consent";
import { Hono } from "hono";
import type { Env } from "./session.ts";

/** Where every platform sends people back to; to be registered with each. */
export const CONSENT_PATH = "/api/consent";

/** The way back from a platform: leads to the Sources page, which says how it went. */
export const consent = new Hono<Env>().get("/consent", async (c) => {
  try {
    const { name } = await finishConsent(c.get("ctx"), c.req.query());
    return c.redirect(`/sources?${new URLSearchParams({ connected: name })}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return c.redirect(`/sources?${new URLSearchParams({ refused: error.message })}`);
  }
});
