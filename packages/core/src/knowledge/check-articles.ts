import type { Said, SaidCode } from "../words/said.ts";
import { Article } from "./article.ts";
import { tidied, wrongDays } from "./article-content.ts";
import { problemAt, type FileProblem } from "../file-problem.ts";
import { fileFields, type FileField, type Found } from "./article-file.ts";

/** What may stand in each field. */
const rules = {
  id: "article.rule-id",
  language: "article.rule-language",
  title: "article.rule-title",
  text: "article.rule-text",
  questions: "article.rule-questions",
  validFrom: "article.date",
  validUntil: "article.date",
  countries: "article.rule-countries",
  branches: "article.rule-branches",
  owner: "article.rule-owner",
} as const satisfies Record<FileField, SaidCode>;

/** The articles of a file, and all that is wrong with any of them, by line. */
export function checkArticles(found: readonly Found[]): { articles: Article[]; problems: FileProblem[] } {
  const articles: Article[] = [];
  const problems: FileProblem[] = [];
  const first = new Map<string, number>();
  for (const each of found) {
    const fields = tidied(each.fields);
    const { data, error } = Article.safeParse(fields);
    const lineOf = (field: FileField) => each.lines[field] ?? each.line;
    const wrong = new Set(error?.issues.map(({ path }) => String(path[0])));
    for (const field of fileFields.filter((name) => wrong.has(name)))
      problems.push(problemAt(lineOf(field), wrongIn(field, fields[field])));
    if (!data) continue;
    const days = wrongDays(data);
    if (days) problems.push(problemAt(lineOf("validUntil"), days));
    const name = `${data.id} in ${data.language}`;
    const before = first.get(name);
    if (before)
      problems.push(
        problemAt(lineOf("id"), { code: "article.twice", id: data.id, language: data.language, line: before }),
      );
    else first.set(name, lineOf("id"));
    articles.push(data);
  }
  return { articles, problems };
}

function wrongIn(field: FileField, value: unknown): Said {
  const rule = { code: rules[field] };
  if (value === undefined || (typeof value === "string" && value.trim() === ""))
    return { code: "article.missing", field, rule };
  if (typeof value === "string" && value.length > 60)
    return { code: "article.long", field, n: value.trim().length, rule };
  return { code: "article.unfit", field, value: JSON.stringify(value).slice(0, 60), rule };
}
