import { Refusal } from "@earshot/core/errors";
import { createMiddleware } from "hono/factory";

/** Ids are hashes or short words of people; the table takes keys of 1024 bytes. */
const LONGEST_BYTES = 300;

/** Nothing has so long a name that it could not be kept under it. */
export const noLongIds = createMiddleware(async (c, next) => {
  for (const part of c.req.path.split("/"))
    if (Buffer.byteLength(part) > LONGEST_BYTES * 3 || Buffer.byteLength(decoded(part)) > LONGEST_BYTES)
      throw new Refusal("not-found", { code: "refusal.no-address" });
  await next();
});

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
