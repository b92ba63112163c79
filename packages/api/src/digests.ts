import { takeDigest } from "@earshot/core/digest/export-digest";
import { getDigest } from "@earshot/core/digest/get-digest";
import { listDigests } from "@earshot/core/digest/list-digests";
import { previewDigest } from "@earshot/core/digest/preview-digest";
import { DigestKind } from "@earshot/core/digest/kind";
import { sendDigestAgain } from "@earshot/core/digest/send-again";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import * as z from "zod";
import { noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

const contentTypes = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

export const Asked = z.strictObject({ kind: DigestKind.optional() });
export const Listed = Paging.extend({ kind: DigestKind.optional() });

export const digests = new Hono<Env>()
  .get("/digests", async (c) => {
    const { kind, ...asked } = parse(Listed, c.req.query());
    const all = await listDigests(c.get("ctx"), c.req.param("brand")!, kind);
    const { page, next } = pageOf(all, ({ id }) => id, asked);
    return c.json({ digests: page, ...(next && { next }) });
  })
  .get("/digests/preview", async (c) => {
    const { kind = "daily" } = parse(Asked, c.req.query());
    return c.json(await previewDigest(c.get("ctx"), { brand: c.req.param("brand")!, kind }));
  })
  .get("/digests/:file{[a-z]+-[0-9-]+\\.(csv|json)}", async (c) => {
    const file = c.req.param("file");
    const dot = file.lastIndexOf(".");
    const format = file.slice(dot + 1) as keyof typeof contentTypes;
    const brand = c.req.param("brand")!;
    const name = `${brand}-${file}`;
    return c.body(await takeDigest(c.get("ctx"), brand, file.slice(0, dot), format), 200, {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename="${name}"`,
    });
  })
  .get("/digests/:id", async (c) => c.json(await getDigest(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))))
  .post("/digests/:id/mail", noBody, async (c) => {
    await sendDigestAgain(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  });
