import { Refusal } from "@earshot/core/errors";
import { articleVersions } from "@earshot/core/knowledge/article-versions";
import { ArticleFormat } from "@earshot/core/knowledge/article-file";
import { KNOWLEDGE_FILE_BYTES } from "@earshot/core/knowledge/articles-in";
import { exportArticles } from "@earshot/core/knowledge/export-articles";
import { listGaps } from "@earshot/core/knowledge/gaps";
import { importArticles } from "@earshot/core/knowledge/import-articles";
import { listArticles } from "@earshot/core/knowledge/list-articles";
import { removeArticle } from "@earshot/core/knowledge/remove-article";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { askKnowledge } from "@earshot/core/knowledge/try-question";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import * as z from "zod";
import { jsonOf, noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

/** A file in JSON takes a little more than its own bytes. */
const IMPORT_BODY = KNOWLEDGE_FILE_BYTES + 1024 * 1024;

const files = {
  markdown: { type: "text/markdown; charset=utf-8", ending: "md" },
  csv: { type: "text/csv; charset=utf-8", ending: "csv" },
} as const;

export const Asked = z.strictObject({ format: ArticleFormat.default("markdown") });

/** What a brand knows: articles, their files, what is asked of them and what they do not answer. */
export const knowledge = new Hono<Env>()
  .get("/knowledge", async (c) => {
    const asked = parse(Paging, c.req.query());
    const all = await listArticles(c.get("ctx"), c.req.param("brand")!);
    const { page: articles, next } = pageOf(all, ({ language, id }) => `${language}/${id}`, asked);
    return c.json({ articles, ...(next && { next }) });
  })
  .get("/knowledge/gaps", async (c) => c.json({ gaps: await listGaps(c.get("ctx"), c.req.param("brand")!) }))
  .post("/knowledge/ask", async (c) =>
    c.json({ hits: await askKnowledge(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)) }),
  )
  .get("/knowledge/export", async (c) => {
    const brand = c.req.param("brand")!;
    const { format } = parse(Asked, c.req.query());
    const { type, ending } = files[format];
    const text = await exportArticles(c.get("ctx"), brand, format);
    if (Buffer.byteLength(text) > KNOWLEDGE_FILE_BYTES)
      throw new Refusal("too-large", { code: "refusal.export-large", brand });
    return c.body(text, 200, {
      "content-type": type,
      "content-disposition": `attachment; filename="${brand}-knowledge.${ending}"`,
    });
  })
  .post("/knowledge/import", async (c) =>
    c.json(await importArticles(c.get("ctx"), c.req.param("brand")!, await jsonOf(c, IMPORT_BODY))),
  )
  .put("/knowledge/:language/:id", async (c) => {
    const { language, id } = c.req.param();
    return c.json(await saveArticle(c.get("ctx"), c.req.param("brand")!, language, id, await jsonOf(c)));
  })
  .delete("/knowledge/:language/:id", noBody, async (c) => {
    const { language, id } = c.req.param();
    await removeArticle(c.get("ctx"), c.req.param("brand")!, language, id);
    return c.body(null, 204);
  })
  .get("/knowledge/:language/:id/versions", async (c) => {
    const { language, id } = c.req.param();
    return c.json({ versions: await articleVersions(c.get("ctx"), c.req.param("brand")!, language, id) });
  });
