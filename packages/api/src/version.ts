import { Refusal } from "@earshot/core/errors";
import { createMiddleware } from "hono/factory";

/** Counts what breaks who asks: a field or an address that goes, a value that means something else. What is only added does not count. */
export const API_VERSION = "1";

/** Says by which version it answers, and refuses whoever asks for another. */
export const versioned = createMiddleware(async (c, next) => {
  c.header("earshot-version", API_VERSION);
  const asked = c.req.header("earshot-version");
  if (asked !== undefined && asked !== API_VERSION)
    throw new Refusal("bad-input", { code: "refusal.version", asked, spoken: API_VERSION });
  await next();
});
