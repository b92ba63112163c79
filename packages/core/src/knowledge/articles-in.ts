import { Refusal } from "../errors.ts";
import type { Article } from "./article.ts";
import type { ArticleFormat, FileProblem } from "./article-file.ts";
import { checkArticles } from "./check-articles.ts";

/** The largest file, in bytes of UTF-8. */
export const KNOWLEDGE_FILE_BYTES = 5 * 1024 * 1024;
const MOST_SHOWN = 50;
const MOST_TOLD = 1000;

/** The articles of a file, each as it may be kept. @throws Refusal with every problem of the file, each with its line */
export async function articlesIn(text: string, format: ArticleFormat): Promise<Article[]> {
  const content = text.replace(/^\uFEFF/u, "");
  if (Buffer.byteLength(content) > KNOWLEDGE_FILE_BYTES)
    throw new Refusal("too-large", "The file is larger than 5 MB. Part it into several.");
  if (content.trim() === "") throw new Refusal("bad-input", "The file is empty.");
  if (content.includes("\0")) throw new Refusal("bad-input", "This is not a text file. Save it as text (UTF-8) first.");
  const { found, problems } = await readAs(format, content);
  const checked = checkArticles(found);
  const all = [...problems, ...checked.problems].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw refused(all);
  if (checked.articles.length === 0) throw new Refusal("bad-input", "The file has no article.");
  return checked.articles;
}

/** A reader is loaded when a file of its kind comes, and not when a function starts. */
async function readAs(format: ArticleFormat, content: string) {
  if (format === "csv") return (await import("./read-article-csv.ts")).readCsv(content);
  return (await import("./read-article-markdown.ts")).readMarkdown(content);
}

function refused(problems: FileProblem[]): Refusal {
  const lines = problems.slice(0, MOST_SHOWN).map(({ line, message }) => `Line ${line}: ${message}`);
  const more = problems.length > lines.length ? [`… and ${problems.length - lines.length} more.`] : [];
  const head = `Nothing was imported. What is wrong in the file (${problems.length}):`;
  return new Refusal("bad-input", [head, ...lines, ...more].join("\n"), { problems: problems.slice(0, MOST_TOLD) });
}
