import { parse } from "@earshot/core/parse";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import * as z from "zod";

/** The routes under /api whose query is read, and whose reader refuses what it does not know. */
export const takeQuery: ReadonlySet<string> = new Set([
  "GET /consent",
  "GET /slack/installed",
  "GET /brands/:brand/tasks",
  "GET /brands/:brand/no-contact",
  "GET /brands/:brand/outreach",
  "GET /brands/:brand/imports",
  "GET /brands/:brand/privacy/erasures",
  "GET /brands/:brand/knowledge",
  "GET /brands/:brand/incidents",
  "GET /brands/:brand/inbox",
  "GET /brands/:brand/heard",
  "GET /brands/:brand/author",
  "GET /brands/:brand/conversations/:id",
  "GET /brands/:brand/digests",
  "GET /brands/:brand/digests/preview",
  "POST /brands/:brand/imports/look",
  "POST /brands/:brand/imports/:id/rows",
  "POST /brands/:brand/import",
  "GET /brands/:brand/knowledge/export",
  "GET /brands/:brand/coverage",
  "GET /brands/:brand/parity",
  "GET /brands/:brand/quality",
  "GET /brands/:brand/quality.csv",
  "GET /brands/:brand/search",
  "GET /brands/:brand/replays/:id/changes",
  "GET /brands/:brand/webhooks/:id/deliveries",
  "GET /audit",
  "GET /audit/check",
  "GET /audit.csv",
  "GET /brands/:brand/alerts",
  "GET /brands/:brand/audit",
  "GET /brands/:brand/audit/check",
  "GET /brands/:brand/audit.csv",
]);

/** Refuses a query where none is read: what would be passed over in silence is named. */
export const noUnreadQuery = createMiddleware(async (c, next) => {
  const route = matchedRoutes(c).find(({ method }) => method !== "ALL");
  if (route && !takeQuery.has(`${c.req.method} ${route.path.replace(/^\/api/u, "")}`))
    parse(z.strictObject({}), c.req.query());
  await next();
});
