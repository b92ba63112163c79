import { ask, everyPage } from "@earshot/client/create-client";
import { extname } from "node:path";
import { writeFile } from "node:fs/promises";
import { Refusal } from "@earshot/core/errors";
import { ArticleFormat } from "@earshot/core/knowledge/article-file";
import { KNOWLEDGE_FILE_BYTES } from "@earshot/core/knowledge/articles-in";
import { parse } from "@earshot/core/parse";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { readText } from "./read-text.ts";
import { withApi } from "./with-api.ts";

type Of = { brand: string };
type File = Of & { format?: string; dryRun?: boolean };

export function knowledgeCommands(program: Command, shared: () => Shared): void {
  const knowledge = program.command("knowledge").description("what a brand knows: the only source of facts in a draft");
  const command = (name: string) => knowledge.command(name).requiredOption("--brand <id>", "whose");
  command("list").action(({ brand }: Of) =>
    withApi(shared(), async (api) => {
      const articles = await everyPage(
        (query) => ask(api, "get", "/api/brands/{brand}/knowledge", { path: { brand }, query }),
        (page) => page.articles,
      );
      if (shared().json) return print(articles, true);
      print(
        articles.map((each) => row(each, ["id", "language", "title", "validFrom", "validUntil", "owner", "version"])),
        false,
      );
    }),
  );
  command("import <file>")
    .description("articles from a Markdown or CSV file, all or none; importing it twice changes nothing")
    .option("--format <format>", "markdown or csv; by the file's name when absent")
    .option("--dry-run", "says what would change and changes nothing")
    .action((file: string, { brand, format, dryRun }: File) =>
      withApi(shared(), async (api) => {
        const asked = formatOf(file, format);
        const text = await readText(file, KNOWLEDGE_FILE_BYTES);
        const body = { text, format: asked, dryRun: dryRun === true };
        const counts = await ask(api, "post", "/api/brands/{brand}/knowledge/import", { path: { brand }, body });
        if (shared().json) return print([counts], true);
        const { added, changed, same } = counts;
        process.stdout.write(
          `${dryRun ? "Nothing was imported. It would be: " : ""}${added} added, ${changed} changed, ${same} the same.\n`,
        );
      }),
    );
  command("export <file>")
    .description("all articles to a file that can be edited and imported again")
    .option("--format <format>", "markdown or csv; by the file's name when absent")
    .action((file: string, { brand, format }: File) =>
      withApi(shared(), async (api) => {
        const given = { path: { brand }, query: { format: formatOf(file, format) }, parseAs: "text" } as const;
        await writeFile(file, (await ask(api, "get", "/api/brands/{brand}/knowledge/export", given)) as string);
      }),
    );
  command("gaps")
    .description("what customers asked and no article answers")
    .action(({ brand }: Of) =>
      withApi(shared(), async (api) => {
        const { gaps } = await ask(api, "get", "/api/brands/{brand}/knowledge/gaps", { path: { brand } });
        if (shared().json) return print(gaps, true);
        print(
          gaps.map((gap) => ({ ...row(gap, ["language", "matter", "count", "at"]), question: gap.questions[0] ?? "" })),
          false,
        );
      }),
    );
  command("ask <question>")
    .description("what a draft would find for a question")
    .option("--language <tag>", "the brand's usual language, or en, when absent")
    .action((question: string, { brand, language }: Of & { language?: string }) =>
      withApi(shared(), async (api) => {
        const body = { question, ...(language && { language }) };
        const { hits } = await ask(api, "post", "/api/brands/{brand}/knowledge/ask", { path: { brand }, body });
        if (shared().json) return print(hits, true);
        if (hits.length === 0) process.stdout.write("No article answers that.\n");
        for (const { article, sentences } of hits)
          process.stdout.write(`${article.id} (${article.language}): ${plain(sentences.join(" "))}\n`);
      }),
    );
}

const row = <T extends object>(of: T, fields: (keyof T & string)[]) =>
  Object.fromEntries(fields.map((field) => [field, of[field] ?? ""]));

function formatOf(file: string, asked: string | undefined): ArticleFormat {
  if (asked) return parse(ArticleFormat, asked);
  const ending = extname(file).toLowerCase();
  if (ending === ".md" || ending === ".markdown") return "markdown";
  if (ending === ".csv" || ending === ".tsv") return "csv";
  throw new Refusal(
    "bad-input",
    `What ${file} holds cannot be told by its name. Add --format markdown or --format csv.`,
  );
}
