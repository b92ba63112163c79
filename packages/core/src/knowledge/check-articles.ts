import { Article } from "./article.ts";
import { tidied, wrongDays } from "./article-content.ts";
import { fileFields, type FileField, type FileProblem, type Found } from "./article-file.ts";

/** What may stand in each field. */
const rules: Record<FileField, string> = {
  id: "Write 1 to 80 small letters, digits and hyphens, for example opening-hours.",
  language: "Write one of en, he, fa, hu, zh-Hant and lt.",
  title: "Write 1 to 200 characters.",
  text: "Write 1 to 8000 characters; what is longer makes two articles.",
  questions: "Write a list of at most 50 questions, each of 1 to 300 characters.",
  validFrom: "Write a date as 2027-01-31.",
  validUntil: "Write a date as 2027-01-31.",
  countries: "Write a list of at most 50 countries, each as two capital letters, for example LT.",
  branches: "Write a list of at most 100 branches, each of 1 to 80 characters.",
  owner: "Write at most 120 characters.",
};

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
      problems.push({ line: lineOf(field), message: `${said(field, fields[field])} ${rules[field]}` });
    if (!data) continue;
    const days = wrongDays(data);
    if (days) problems.push({ line: lineOf("validUntil"), message: days });
    const name = `${data.id} in ${data.language}`;
    const before = first.get(name);
    if (before) problems.push({ line: lineOf("id"), message: `${name} is in line ${before} already. Take one away.` });
    else first.set(name, lineOf("id"));
    articles.push(data);
  }
  return { articles, problems };
}

function said(field: FileField, value: unknown): string {
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return `The ${field} is missing.`;
  if (typeof value === "string" && value.length > 60) return `The ${field} has ${value.trim().length} characters.`;
  return `The ${field} cannot be used: ${JSON.stringify(value).slice(0, 60)}.`;
}
