import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import type * as z from "zod";
import { ifThere } from "../if-there.ts";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Comments, Found, Issues, Repository, type Issue } from "./api.ts";
import { ask } from "./ask.ts";
import { commentOf, hostOf, isFromOutside, issueNumberOf, issueOf, repoIn, type Repo } from "./mention.ts";
import { placesIn } from "./places.ts";
import { searches } from "./searches.ts";
import type { GitHubCall } from "./settings.ts";

const PAGE = 100;
/** Comments are read under so many of the issues that a page of the search finds, and so far back. */
const MOST_THREADS = 10;
const COMMENTS_MS = 2 * 86_400_000;

/** A page of the issues or comments in one repository of ours, or of the issues that a search for the terms finds. */
export async function collect(call: GitHubCall, cursor: unknown): Promise<Collected> {
  const { ours, within } = call.settings;
  const own = (placesIn(ours) ?? []).map(({ owner, name }) => `${owner}/${name}`);
  const where = (placesIn(within) ?? []).map(({ owner, name }) => (name ? `repo:${owner}/${name}` : `user:${owner}`));
  const lists = own.flatMap((repo) => [issuesIn(call, repo), commentsIn(call, repo)]);
  const asked = searches(call.query, call.settings, call.secret?.token !== undefined);
  return collectSearches(cursor, lists, asked, ({ text }) =>
    searchFor(call, [text, "is:issue", "is:public", ...where].join(" "), own),
  );
}

/** A list in a repository of ours: what our own people and bots write there is not for us. */
function listIn<S extends z.ZodType<(Issue | { id: number })[]>>(
  call: GitHubCall,
  repo: string,
  path: string,
  schema: S,
  mentionsOf: (list: z.output<S>, repo: Repo) => Incoming[],
): Stream {
  return {
    name: `${repo} ${path}`,
    async page(after = "1") {
      const { private: isPrivate } = await theRepository(call, repo);
      const query = "state=all&sort=updated&direction=desc";
      const list = await ask(call, `/repos/${repo}${path}?${query}&per_page=${PAGE}&page=${after}`, schema);
      const items = mentionsOf(list.body, { name: repo, visibility: isPrivate ? "private" : "public" });
      return {
        items: items.map((item) => ({ ...item, addressed: true })),
        next: list.body.length < PAGE ? undefined : String(Number(after) + 1),
        budget: list.budget,
      };
    },
  };
}

function issuesIn(call: GitHubCall, repo: string): Stream {
  const host = hostOf(call.settings);
  return listIn(call, repo, "/issues", Issues, (issues, at) =>
    issues.filter((issue) => !issue.pull_request && isFromOutside(issue)).map((issue) => issueOf(host, at, issue)),
  );
}

function commentsIn(call: GitHubCall, repo: string): Stream {
  const host = hostOf(call.settings);
  return listIn(call, repo, "/issues/comments", Comments, (comments, at) =>
    comments.filter(isFromOutside).flatMap((comment) => {
      const number = issueNumberOf(comment);
      const isOnPull = comment.html_url?.includes("/pull/") === true;
      return number && !isOnPull ? [commentOf(host, at, number, comment)] : [];
    }),
  );
}

async function theRepository(call: GitHubCall, repo: string): Promise<z.output<typeof Repository>> {
  const there = await ifThere(ask(call, `/repos/${repo}`, Repository));
  if (there) return there.body;
  throw new ConnectorError("refused", `There is no repository ${repo}, or the token may not see it.`);
}

/** Issues whose own words or comments name the brand. Repositories of ours are heard whole, and left out here. */
function searchFor(call: GitHubCall, q: string, own: string[]): Stream["page"] {
  const host = hostOf(call.settings);
  const known = new Set(own.map((repo) => repo.toLowerCase()));
  return async (after = "1") => {
    const query = new URLSearchParams({ q, sort: "updated", order: "desc", per_page: String(PAGE), page: after });
    const { body, budget } = await ask(call, `/search/issues?${query}`, Found);
    const found = body.items.flatMap((issue) => {
      const name = repoIn(issue.repository_url);
      return name && !known.has(name.toLowerCase()) && !issue.pull_request ? [{ issue, repo: { name } }] : [];
    });
    const under = call.secret?.token ? await commentsUnder(call, found) : [];
    return {
      items: [...found.map(({ issue, repo }) => issueOf(host, repo, issue)), ...under],
      next: body.items.length < PAGE ? undefined : String(Number(after) + 1),
      budget,
    };
  };
}

/** The search does not say which comment it found: those of the last days are read where something was written in them. */
async function commentsUnder(call: GitHubCall, found: { issue: Issue; repo: Repo }[]): Promise<Incoming[]> {
  const host = hostOf(call.settings);
  const since = new Date(call.now().getTime() - COMMENTS_MS).toISOString();
  const lively = found.filter(({ issue }) => (issue.comments ?? 0) > 0 && (issue.updated_at ?? "") > since);
  const items: Incoming[] = [];
  for (const { issue, repo } of lively.slice(0, MOST_THREADS)) {
    const path = `/repos/${repo.name}/issues/${issue.number}/comments?since=${since}&per_page=${PAGE}`;
    const there = await ifThere(ask(call, path, Comments));
    for (const comment of there?.body ?? []) items.push(commentOf(host, repo, String(issue.number), comment));
  }
  return items;
}
