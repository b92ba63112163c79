import { exportDigest } from "@earshot/core/digest/export-digest";
import { getDigest } from "@earshot/core/digest/get-digest";
import { listDigests } from "@earshot/core/digest/list-digests";
import { previewDigest } from "@earshot/core/digest/preview-digest";
import { DigestKind } from "@earshot/core/digest/digest";
import { sendDigestAgain } from "@earshot/core/digest/send-again";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import type { Env } from "./session.ts";

const contentTypes = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

export const digests = new Hono<Env>()
  .get("/digests", async (c) => {
    const kind = parse(DigestKind.optional(), c.req.query("kind"));
    return c.json({ digests: await listDigests(c.get("ctx"), c.req.param("brand")!, kind) });
  })
  .get("/digests/preview", async (c) => {
    const kind = parse(DigestKind, c.req.query("kind") ?? "daily");
    return c.json(await previewDigest(c.get("ctx"), { brand: c.req.param("brand")!, kind }));
  })
  .get("/digests/:file{[a-z]+-[0-9-]+\\.(csv|json)}", async (c) => {
    const file = c.req.param("file");
    const dot = file.lastIndexOf(".");
    const format = file.slice(dot + 1) as keyof typeof contentTypes;
    const digest = await getDigest(c.get("ctx"), c.req.param("brand")!, file.slice(0, dot));
    const name = `${digest.brand}-${file}`;
    return c.body(exportDigest(digest, format), 200, {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename="${name}"`,
    });
  })
  .get("/digests/:id", async (c) => c.json(await getDigest(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))))
  .post("/digests/:id/mail", async (c) => {
    await sendDigestAgain(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  });
