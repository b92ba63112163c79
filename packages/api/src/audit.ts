import { exportAudit } from "@earshot/core/audit/export-audit";
import { listAudit } from "@earshot/core/audit/list-audit";
import { revertAudit } from "@earshot/core/audit/revert-audit";
import { isRevertible } from "@earshot/core/audit/revertible";
import { verifyAudit } from "@earshot/core/audit/verify-audit";
import { Refusal } from "@earshot/core/errors";
import { Hono, type Context as HonoContext } from "hono";
import { noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** An answer of a function on AWS is at most 6 MB. */
const LARGEST = 5 * 1024 * 1024;

/** What was done by whom: of a brand under its address, of the whole installation without one. */
export const audit = new Hono<Env>()
  .get("/audit", async (c) => {
    const page = await listAudit(c.get("ctx"), brandOf(c), c.req.query());
    return c.json({ ...page, entries: page.entries.map((each) => ({ ...each, revertible: isRevertible(each) })) });
  })
  .get("/audit/check", async (c) => {
    // A month is checked in one call; the command line checks all.
    const from = new Date(c.get("ctx").now().getTime() - 31 * 86_400_000).toISOString().slice(0, 10);
    return c.json(await verifyAudit(c.get("ctx"), brandOf(c), { from, ...c.req.query() }));
  })
  .get("/audit.csv", async (c) => {
    const brand = brandOf(c);
    let text = "";
    for await (const piece of exportAudit(c.get("ctx"), brand, c.req.query())) {
      text += piece;
      if (Buffer.byteLength(text) > LARGEST) throw new Refusal("too-large", { code: "refusal.audit-large" });
    }
    return c.body(text, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="audit-${brand ?? "earshot"}.csv"`,
    });
  })
  .post("/audit/:id/revert", noBody, async (c) => {
    await revertAudit(c.get("ctx"), brandOf(c), c.req.param("id"));
    return c.body(null, 204);
  });

const brandOf = (c: HonoContext<Env>): string | undefined => c.req.param("brand");
