import { stringify } from "yaml";
import type { Article } from "./article.ts";
import { fileFields } from "./article-file.ts";
import { escapedText } from "./split-markdown.ts";

/** Articles as one Markdown file, each with its fields between two lines of ---. */
export function markdownOf(articles: readonly Article[]): string {
  return articles.map((article) => `---\n${fieldsOf(article)}---\n\n${escapedText(article.text)}\n`).join("\n");
}

function fieldsOf(article: Article): string {
  const given = fileFields
    .filter((field) => field !== "text" && article[field] !== undefined && article[field].length > 0)
    .map((field) => [field, article[field]] as const);
  return stringify(Object.fromEntries(given), { lineWidth: 0 });
}
