import { Refusal } from "../errors.ts";
import type { Article } from "./article.ts";
import { wrongInFile } from "../file-problem.ts";
import type { ArticleFormat } from "./article-file.ts";
import { checkArticles } from "./check-articles.ts";

/** The largest file, in bytes of UTF-8. */
export const KNOWLEDGE_FILE_BYTES = 5 * 1024 * 1024;

/** The articles of a file, each as it may be kept. @throws Refusal with every problem of the file, each with its line */
export async function articlesIn(text: string, format: ArticleFormat): Promise<Article[]> {
  const content = text.replace(/^\uFEFF/u, "");
  if (Buffer.byteLength(content) > KNOWLEDGE_FILE_BYTES)
    throw new Refusal("too-large", { code: "refusal.articles-large" });
  if (content.trim() === "") throw new Refusal("bad-input", { code: "refusal.file-empty" });
  if (content.includes("\0")) throw new Refusal("bad-input", { code: "refusal.file-not-text" });
  const { found, problems } = await readAs(format, content);
  const checked = checkArticles(found);
  const all = [...problems, ...checked.problems].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw wrongInFile(all);
  if (checked.articles.length === 0) throw new Refusal("bad-input", { code: "refusal.articles-none" });
  return checked.articles;
}

/** A reader is loaded when a file of its kind comes, and not when a function starts. */
async function readAs(format: ArticleFormat, content: string) {
  if (format === "csv") return (await import("./read-article-csv.ts")).readCsv(content);
  return (await import("./read-article-markdown.ts")).readMarkdown(content);
}
