import { Refusal } from "@earshot/core/errors";
import type { Context as HonoContext } from "hono";

/** Only a press of the page's own button counts. */
export function mustBePressed(c: HonoContext): void {
  const from = c.req.header("sec-fetch-site") ?? "same-origin";
  if (from !== "same-origin" && from !== "none") throw new Refusal("not-allowed", { code: "refusal.press-button" });
}
