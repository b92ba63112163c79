import { ask } from "@earshot/client/create-client";
import type { AskedOf } from "@earshot/core/terms-tried/asked-of";
import type { Explained, Missed } from "@earshot/core/terms-tried/explain";
import type { TriedOnHeard } from "@earshot/core/terms-tried/on-heard";
import { saidUnsaid } from "@earshot/core/terms-tried/said-unsaid";
import type { TriedTerms } from "@earshot/core/terms-tried/try-terms";
import { span } from "@earshot/core/source/span";
import type { Query } from "@earshot/core/terms/query";
import { typed, typedClause, typedFilter } from "@earshot/core/terms/typed";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { withApi } from "./with-api.ts";

type Asked = { text?: string; brand?: string; days?: string };

export function termsCommand(program: Command, shared: () => Shared): void {
  program
    .command("terms <terms>")
    .description("what search terms mean, find and ask of each platform; nothing is saved")
    .option("--text <text>", "a text to look for them in")
    .option("--brand <brand>", "whose sources are asked, and on what it heard they are tried")
    .option("--days <n>", "on what the brand heard in so many days, 30 at most", "7")
    .action((terms: string, { text, brand, days }: Asked) =>
      withApi(shared(), async (api) => {
        const body = { terms, ...(text !== undefined && { text }), ...(brand && { days: Number(days) }) };
        const tried = (
          brand
            ? await ask(api, "post", "/api/brands/{brand}/terms/try", { path: { brand }, body })
            : await ask(api, "post", "/api/terms/try", { body })
        ) as TriedTerms;
        if (shared().json) print([tried], true);
        else process.stdout.write(`${inWords(terms, text ?? "", tried).join("\n")}\n`);
        if ("problem" in tried) process.exitCode = 1;
      }),
    );
}

function inWords(terms: string, text: string, tried: TriedTerms): string[] {
  if ("problem" in tried) {
    const { message, at } = tried.problem;
    return at === undefined ? [message] : [message, `  ${plain(terms)}`, `  ${" ".repeat(at - 1)}^`];
  }
  return [
    ...meaning(tried.query),
    ...(tried.forms.length > 0 ? ["", "Asked for as"] : []),
    ...tried.forms.map(({ term, spellings }) => `  ${plain(term)}: ${spellings.map(plain).join(", ")}`),
    ...(tried.text ? ["", ...inText(tried.text, text)] : []),
    ...(tried.heard ? ["", ...onHeard(tried.heard)] : []),
    ...tried.sources.flatMap((source) => ["", ...ofSource(source)]),
  ];
}

function meaning({ any, none, never = [] }: Query): string[] {
  if (any.length === 0) return ["Nothing is looked for: all that sources list is heard."];
  const excluded = [...none.map(typed), ...never.map(typedFilter)];
  return [
    any.length === 1 ? "Heard is what has" : "Heard is what has one of these",
    ...any.map((clause) => `  ${plain(typedClause(clause))}`),
    ...(excluded.length > 0 ? [`and not: ${excluded.map(plain).join(", ")}`] : []),
  ];
}

function inText(explained: Explained, text: string): string[] {
  if (explained.found) {
    const found = explained.spans.map(({ start, end }) => text.slice(start, end));
    return [`Found in the text: ${[...new Set(found)].map(plain).join(", ")}`];
  }
  if (explained.excluded.length > 0)
    return [`Not found in the text: it has ${explained.excluded.map(plain).join(", ")}, which is not meant.`];
  return ["Not found in the text:", ...explained.clauses.map((clause) => `  ${why(clause)}`)];
}

function why({ missing, far, excluded, unfit }: Missed): string {
  if (missing.length > 0) return `it has no ${missing.map(plain).join(", no ")}`;
  if (far.length > 0) return `too far apart: ${far.map(plain).join(", ")}`;
  if (excluded.length > 0) return `it has ${excluded.map(plain).join(", ")}, which is not meant`;
  return `it is not what ${unfit.map(plain).join(", ")} asks for`;
}

function onHeard({ days, looked, whole, anyway, before, after, gained, lost }: TriedOnHeard): string[] {
  const part = whole ? "all" : "the newest, evenly from each day";
  const line = ({ author, text }: TriedOnHeard["lost"][number]) => `  ${plain(author)}: ${plain(text).slice(0, 160)}`;
  return [
    `Of ${looked} mentions heard in ${days} days (${part}), ${anyway} are heard whatever the terms, ${before} by the terms as they are, ${after} by these.`,
    ...(gained.length > 0 ? ["Found by these only:", ...gained.map(line)] : []),
    ...(lost.length > 0 ? ["No longer found:", ...lost.map(line)] : []),
  ];
}

function ofSource(source: AskedOf): string[] {
  const name = `${plain(source.name)} (${source.platform})`;
  if (source.how === "everything") return [`${name}: all that it lists is heard, whatever the terms.`];
  if (source.how === "checked") return [`${name}: all that it lists is read, and the terms are looked for here.`];
  if (source.how === "own")
    return [`${name}: it is asked for the terms as they are typed, and what it finds is checked here.`];
  if (source.how === "unknown") return [`${name}: its settings cannot be read; look at them on the Sources page.`];
  const { queries, turns, interval, unsaid } = source;
  const turn = turns > 1 ? `; with all of them it is through every ${span(turns * interval * 1000)}` : "";
  return [
    `${name} is asked ${queries.length} ${queries.length === 1 ? "query" : "queries"}${turn}:`,
    ...queries.map(({ text, beside, always }) => {
      const parameters = Object.entries(beside ?? {}).map(([key, value]) => ` ${key}=${value}`);
      return `  ${turns > 1 && !always ? "by turns  " : ""}${plain(text)}${parameters.join("")}`;
    }),
    ...unsaid.map((each) => `  Cannot be asked: ${plain(saidUnsaid(each))}`),
  ];
}
