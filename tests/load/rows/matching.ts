import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { matchTerms } from "@earshot/core/terms/match-terms";
import { parseTerms } from "@earshot/core/terms/parse-terms";
import { mentionLanguages, readOwnMentions } from "@earshot/classifier/training/read-mentions";
import { atLeast, atMost, type Row } from "../row.ts";

const gold = resolve(import.meta.dirname, "../../../packages/core/src/terms/gold");
const TERMS_A_LANGUAGE = 9;
const ROUND_MS = 1000;
const ROUNDS = 5;

/** Fifty names in six languages looked for in everyday mentions, in texts that hold names, and in texts made to be slow. */
export async function matching(): Promise<Row[]> {
  const lines = ["en", "he", "fa", "hu", "lt", "zh-Hant"].map((language) =>
    readFileSync(join(gold, `${language}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { terms: string; text: string }),
  );
  const names = lines
    .flatMap((each) => [...new Set(each.map(({ terms }) => terms))].slice(0, TERMS_A_LANGUAGE))
    .slice(0, 50);
  const query = parseTerms(names.join("\n"));
  const mentions = mentionLanguages.flatMap((language) => readOwnMentions("seen", language).map(({ text }) => text));
  const named = lines.flat().map(({ text }) => text);
  return [
    atLeast("everyday mentions searched for 50 terms, on one core", rate(mentions, query), 50_000, "texts/s"),
    atLeast("short texts with names searched for 50 terms, on one core", rate(named, query), 50_000, "texts/s"),
    atMost("slowest hostile text of 100 000 characters", slowest(query), 500, "ms"),
  ];
}

type Query = ReturnType<typeof parseTerms>;

/** Texts a second of processor time, the best of some rounds. */
function rate(texts: string[], query: Query): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const until = performance.now() + ROUND_MS;
    let count = 0;
    for (; performance.now() < until; count += texts.length) for (const text of texts) matchTerms(query, text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, count / ((user + system) / 1e6));
  }
  return best;
}

const hostile = [
  "acmeology ",
  "acme",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "וככל",
  "#",
  "telekomnaknek ",
  "TESLÁTÓL ",
  "中華為了",
  "دیجی\u200c",
  "a-b'",
  "aaaaaaaaab ",
  "ﷺ",
];

function slowest(query: Query): number {
  const query50 = {
    ...query,
    any: [...query.any, ...parseTerms("acme, aaaaaaaaaa~, a-b-a-b-a-b, 華為, aaa*, ככל, acme near/9 acme").any],
  };
  const times = hostile.map((piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const before = process.cpuUsage();
    matchTerms(query50, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(...times);
}
