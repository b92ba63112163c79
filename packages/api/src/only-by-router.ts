import { timingSafeEqual } from "node:crypto";
import { createMiddleware } from "hono/factory";

/**
 * The API's own address is on the internet too, past the router with its headers and limits: who comes there without the router's word is
 * refused, whatever they ask.
 */
export const onlyByRouter = (routerWord: string | undefined) =>
  createMiddleware(async (c, next) => {
    if (routerWord !== undefined && !isSame(c.req.header("x-earshot-router") ?? "", routerWord))
      return c.text("Ask at the console's address.\n", 403);
    return next();
  });

function isSame(given: string, word: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(word)];
  return one.length === other.length && timingSafeEqual(one, other);
}
