import type { Collected } from "@earshot/core/connector";
import type { Search } from "@earshot/core/source/searches";
import type { Incoming } from "@earshot/core/mention/mention";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Answer, Comment, Excerpt, Question } from "./api.ts";
import { ask, tightest } from "./ask.ts";
import { answerOf, commentOf, questionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { StackExchangeCall } from "./settings.ts";

/** A page of the questions and answers that one search finds on one site, with the comments under them. */
export async function collect(call: StackExchangeCall, cursor: unknown): Promise<Collected> {
  return collectSearches(cursor, [], searches(call.query, call.settings), (search) => pagesOf(call, search));
}

/** What was written or changed last comes first, so that an edit is seen too. The search gives pieces: what it found is read by its numbers. */
function pagesOf(call: StackExchangeCall, { text: q, beside }: Search): Stream["page"] {
  const site = beside?.["site"] ?? "";
  return async (page = "1") => {
    const query = { q, page, sort: "activity", order: "desc" };
    const found = await ask(call, site, "/search/excerpts", Excerpt, query);
    const numbers = (type: string) => found.items.filter((each) => each.item_type === type);
    const questions = await questionsOf(
      call,
      site,
      numbers("question").flatMap(({ question_id: id }) => id ?? []),
    );
    const answers = await answersOf(
      call,
      site,
      numbers("answer").flatMap(({ answer_id: id }) => id ?? []),
    );
    return {
      items: [...questions.items, ...answers.items],
      next: found.more ? String(Number(page) + 1) : undefined,
      budget: tightest(found.budget, questions.budget, answers.budget),
    };
  };
}

type Read = { items: Incoming[]; budget?: Collected["budget"] };

async function questionsOf(call: StackExchangeCall, site: string, ids: number[]): Promise<Read> {
  if (ids.length === 0) return { items: [] };
  const read = await ask(call, site, `/questions/${ids.join(";")}`, Question, { sort: "activity", order: "desc" });
  const under = await comments(call, site, "q", new Map(read.items.map(({ question_id: id }) => [id, id])));
  const items = [...read.items.map((each) => questionOf(site, each)), ...under.items];
  return { items, budget: tightest(read.budget, under.budget) };
}

async function answersOf(call: StackExchangeCall, site: string, ids: number[]): Promise<Read> {
  if (ids.length === 0) return { items: [] };
  const read = await ask(call, site, `/answers/${ids.join(";")}`, Answer, { sort: "activity", order: "desc" });
  const under = await comments(call, site, "a", new Map(read.items.map((each) => [each.answer_id, each.question_id])));
  const items = [...read.items.map((each) => answerOf(site, each)), ...under.items];
  return { items, budget: tightest(read.budget, under.budget) };
}

/** The newest hundred comments under posts of one kind, by their number and the question's. */
async function comments(
  call: StackExchangeCall,
  site: string,
  kind: "q" | "a",
  posts: Map<number, number>,
): Promise<Read> {
  if (posts.size === 0) return { items: [] };
  const method = kind === "q" ? "questions" : "answers";
  const path = `/${method}/${[...posts.keys()].join(";")}/comments`;
  const { items, budget } = await ask(call, site, path, Comment, { sort: "creation", order: "desc" });
  return {
    items: items.map((each) => {
      const question = posts.get(each.post_id);
      return commentOf(site, each, question === undefined ? undefined : { kind, question });
    }),
    ...(budget && { budget }),
  };
}
