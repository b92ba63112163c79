import type { Collected } from "@earshot/core/connector";
import type { Query } from "@earshot/core/terms/query";
import { collectStreams, type Stream } from "../streams.ts";
import { Answer, Comment, Excerpt, Question } from "./api.ts";
import { ask, tightest } from "./ask.ts";
import { answerOf, commentOf, questionOf } from "./mention.ts";
import type { StackExchangeCall } from "./settings.ts";
import { sitesIn } from "./sites.ts";

/** A page of the questions, or of the answers, that one clause of the terms finds on one site, with the comments under them. */
export async function collect(call: StackExchangeCall, cursor: unknown): Promise<Collected> {
  const sites = sitesIn(call.settings.sites) ?? [];
  const searches = call.query.any.map(searchText).filter((q) => q !== "");
  const streams = sites.flatMap((site) => searches.flatMap((q) => [questions(call, site, q), answers(call, site, q)]));
  return collectStreams(cursor, streams);
}

/** A clause in the search's words: every term in quotes, so that each must be there as it is. */
function searchText({ all }: Query["any"][number]): string {
  return all.map(({ text }) => `"${text.replaceAll('"', " ").trim()}"`).join(" ");
}

/** What was asked or changed last comes first, so that an edit is seen too. */
function questions(call: StackExchangeCall, site: string, q: string): Stream {
  return {
    name: `${site} questions ${q}`,
    async page(after) {
      const found = await ask(call, site, "/search/advanced", Question, searchFor(q, after));
      const there = new Map(found.items.map((each) => [each.question_id, each.question_id]));
      const under = await comments(call, site, "q", there);
      return {
        items: [...found.items.map((each) => questionOf(site, each)), ...under.items],
        next: found.more ? pageAfter(after) : undefined,
        budget: tightest(found.budget, under.budget),
      };
    },
  };
}

/** The search for excerpts is the one that finds answers; their texts are read by their numbers. */
function answers(call: StackExchangeCall, site: string, q: string): Stream {
  return {
    name: `${site} answers ${q}`,
    async page(after) {
      const found = await ask(call, site, "/search/excerpts", Excerpt, searchFor(q, after));
      const ids = found.items.flatMap(({ item_type: type, answer_id: id }) => (type === "answer" && id ? [id] : []));
      const next = found.more ? pageAfter(after) : undefined;
      if (ids.length === 0) return { items: [], next, budget: found.budget };
      const read = await ask(call, site, `/answers/${ids.join(";")}`, Answer, { sort: "activity", order: "desc" });
      const there = new Map(read.items.map((each) => [each.answer_id, each.question_id]));
      const under = await comments(call, site, "a", there);
      return {
        items: [...read.items.map((each) => answerOf(site, each)), ...under.items],
        next,
        budget: tightest(found.budget, read.budget, under.budget),
      };
    },
  };
}

/** The newest hundred comments under posts of one kind, by their number and the question's. */
async function comments(call: StackExchangeCall, site: string, kind: "q" | "a", posts: Map<number, number>) {
  if (posts.size === 0) return { items: [] };
  const method = kind === "q" ? "questions" : "answers";
  const path = `/${method}/${[...posts.keys()].join(";")}/comments`;
  const { items, budget } = await ask(call, site, path, Comment, { sort: "creation", order: "desc" });
  return {
    items: items.map((each) => {
      const question = posts.get(each.post_id);
      return commentOf(site, each, question === undefined ? undefined : { kind, question });
    }),
    budget,
  };
}

const searchFor = (q: string, page = "1") => ({ q, page, sort: "activity", order: "desc" });
const pageAfter = (page = "1"): string => String(Number(page) + 1);
