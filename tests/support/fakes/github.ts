import { createHmac } from "node:crypto";
import { github } from "@earshot/connectors/github/index";
import { Hono } from "hono";
import { finds } from "./search.ts";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const TOKEN = "a-good-token";
const SECRET = "a-webhook-secret";
const OURS = "brewly/app";
const THEIRS = "mia/pot";
const people = {
  us: { id: 900, login: "brewly", type: "User", html_url: "https://github.com/brewly" },
  customer: { id: 7, login: "mia", type: "User", html_url: "https://github.com/mia" },
};

type Stored = {
  id: number;
  repo: string;
  number: number;
  text: string;
  at: string;
  by: "customer" | "us";
  isIssue: boolean;
  edited?: string;
};

/** GitHub: issues with one row of comments each, lists that what changed last stands first in, Markdown, no keys. */
export async function fakeGitHub() {
  const written = new Map<number, Stored>();
  let last = 0;
  let host = "";
  const numberIn = (nativeId: string) => Number(/\d+$/u.exec(nativeId)?.[0]);
  const add = ({ text, at, parent, by = "customer" }: NewPost, repo = THEIRS): Stored => {
    const under = parent === undefined ? undefined : written.get(numberIn(parent));
    const id = ++last;
    const place = under ? { repo: under.repo, number: under.number } : { repo, number: id };
    const one: Stored = { id, ...place, text, at, by, isIssue: !under };
    written.set(id, one);
    return one;
  };
  const changed = ({ at, edited }: Stored) => edited ?? at;
  const recent = (list: Iterable<Stored>) =>
    newestFirst([...list].map((one) => ({ at: changed(one), one }))).map(({ one }) => one);
  const all = (isIssue: boolean, repo?: string, number?: number) =>
    [...written.values()].filter(
      (one) => one.isIssue === isIssue && (!repo || one.repo === repo) && (!number || one.number === number),
    );
  const page = (list: Stored[], query: Record<string, string>) => {
    const [at, size] = [Number(query["page"] ?? 1) - 1, Number(query["per_page"] ?? 30)];
    return list.slice(at * size, (at + 1) * size).map(viewOf);
  };
  const missing = { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" };

  const app = new Hono()
    .use(async (c, next) => {
      const given = c.req.header("authorization");
      return given === undefined || given === `Bearer ${TOKEN}` ? next() : c.json({ message: "Bad credentials" }, 401);
    })
    .get("/user", (c) =>
      c.req.header("authorization") ? c.json(people.us) : c.json({ message: "Requires authentication" }, 401),
    )
    .get("/search/issues", (c) => {
      const q = c.req.query("q") ?? "";
      const words = q.replace(/ is:issue is:public.*$/u, "");
      const texts = (issue: Stored) =>
        [issue, ...all(false, issue.repo, issue.number)].map(({ text }) => text.replaceAll("\\", "")).join("\n");
      const found = all(true).filter((issue) => finds(words, { text: texts(issue) }, {}));
      return c.json({
        total_count: found.length,
        incomplete_results: false,
        items: page(recent(found), c.req.query()),
      });
    })
    .get("/repos/:owner/:name", (c) => {
      const name = `${c.req.param("owner")}/${c.req.param("name")}`;
      return name === OURS ? c.json({ full_name: name, private: false }) : c.json(missing, 404);
    })
    .get("/repos/:owner/:name/issues", (c) =>
      c.json(page(recent(all(true, `${c.req.param("owner")}/${c.req.param("name")}`)), c.req.query())),
    )
    .get("/repos/:owner/:name/issues/comments", (c) =>
      c.json(page(recent(all(false, `${c.req.param("owner")}/${c.req.param("name")}`)), c.req.query())),
    )
    .get("/repos/:owner/:name/issues/comments/:id", (c) => {
      const one = written.get(Number(c.req.param("id")));
      return one && !one.isIssue ? c.json(viewOf(one)) : c.json(missing, 404);
    })
    .delete("/repos/:owner/:name/issues/comments/:id", (c) => {
      const one = written.get(Number(c.req.param("id")));
      if (!one || one.by !== "us") return c.json(missing, 404);
      written.delete(one.id);
      return c.body(null, 204);
    })
    .get("/repos/:owner/:name/issues/:number", (c) => {
      const one = written.get(Number(c.req.param("number")));
      return one?.isIssue ? c.json(viewOf(one)) : c.json({ message: "This issue was deleted" }, 410);
    })
    .get("/repos/:owner/:name/issues/:number/comments", (c) => {
      const number = Number(c.req.param("number"));
      if (!written.get(number)?.isIssue) return c.json(missing, 404);
      const since = c.req.query("since") ?? "";
      const repo = `${c.req.param("owner")}/${c.req.param("name")}`;
      return c.json(
        page(
          all(false, repo, number).filter((one) => changed(one) >= since),
          c.req.query(),
        ),
      );
    })
    .post("/repos/:owner/:name/issues/:number/comments", async (c) => {
      const issue = written.get(Number(c.req.param("number")));
      const { body } = await c.req.json();
      if (!issue) return c.json(missing, 404);
      if ([...body].length > 65_536)
        return c.json(
          { message: "Validation Failed", errors: [{ message: "body is too long (maximum is 65536 characters)" }] },
          422,
        );
      const one = add({ text: body, at: "2026-03-02T09:00:30.000Z", parent: String(issue.id), by: "us" });
      return c.json(viewOf(one), 201);
    });

  const server = await listen(app);
  host = new URL(server.url).host;
  const idOf = ({ id, isIssue }: Stored) => `${host}:${isIssue ? "i" : "c"}${id}`;
  return {
    connector: github,
    looksFirst: true as const,
    settings: { server: server.url },
    secret: { token: TOKEN, webhookSecret: SECRET },
    budget: {
      headers: {
        "x-ratelimit-remaining": "4711",
        "x-ratelimit-reset": String(Date.parse("2026-03-02T09:20:00Z") / 1000),
      },
      remaining: 4711,
      resetAt: "2026-03-02T09:20:00.000Z",
    },
    post: (post: NewPost) => idOf(add(post.by === "us" ? post : { ...post, text: escaped(post.text) })),
    /** An issue in a repository of ours. */
    inOurs: (post: NewPost) => idOf(add({ ...post, text: escaped(post.text) }, OURS)),
    edit(id: string, text: string) {
      const one = written.get(numberIn(id))!;
      written.set(one.id, { ...one, text: escaped(text), edited: "2026-03-02T08:59:59.000Z" });
    },
    remove: (id: string) => void written.delete(numberIn(id)),
    answers(id: string) {
      const one = written.get(numberIn(id));
      const under = one ? all(false, one.repo, one.number).filter((each) => each.id > one.id) : [];
      return under.map((each) => ({ id: idOf(each), text: each.text, by: each.by }));
    },
    changes: {
      edited: (id: string, text: string) => pushOf("edited", { ...written.get(numberIn(id))!, text: escaped(text) }),
      deleted: (id: string) => pushOf("deleted", written.get(numberIn(id))!),
    },
    pushes: (body: Uint8Array) => ({
      headers: {
        "x-github-event": "issues",
        "x-hub-signature-256": `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`,
      },
    }),
    close: server.close,
  } satisfies FakePlatform & { inOurs: unknown };
}

function pushOf(action: string, one: Stored) {
  const repository = { full_name: one.repo, private: false };
  const issue = viewOf({ ...one, id: one.number, isIssue: true });
  return {
    action,
    repository,
    issue: one.isIssue ? viewOf(one) : issue,
    ...(!one.isIssue && { comment: viewOf(one) }),
  };
}

/** Markdown of a text. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]()#+.!<>|~&:'"-]/gu, "\\$&");

function viewOf({ id, repo, number, text, at, by, isIssue, edited }: Stored) {
  const common = {
    id,
    user: people[by],
    body: text,
    created_at: at,
    updated_at: edited ?? at,
    author_association: by === "us" ? "OWNER" : "NONE",
  };
  const api = `https://api.github.test/repos/${repo}`;
  const issue = `https://github.test/${repo}/issues/${number}`;
  return isIssue
    ? {
        ...common,
        number,
        title: "Where is it?",
        repository_url: api,
        html_url: issue,
        comments: 1,
        state: "open",
        locked: false,
      }
    : { ...common, issue_url: `${api}/issues/${number}`, html_url: `${issue}#issuecomment-${id}` };
}
