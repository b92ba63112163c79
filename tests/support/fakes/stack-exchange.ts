import { stackExchange } from "@earshot/connectors/stack-exchange/index";
import { Hono } from "hono";
import { finds } from "./search.ts";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const SITE = "stackoverflow.com";
const KEY = "a-good-key";
const US = 900;

type Kind = "q" | "a" | "c";
type Stored = {
  kind: Kind;
  number: number;
  text: string;
  at: string;
  by: "customer" | "us";
  post?: number;
  edited?: string;
};

/** Stack Exchange: searches by quoted words, posts by their numbers, errors with status 400, pages that say if there is more. */
export async function fakeStackExchange() {
  const posts = new Map<string, Stored>();
  let last = 40_000_000;
  const idOf = ({ kind, number }: Stored) => `${SITE}:${kind}${number}`;
  const all = (kind: Kind) => [...posts.values()].filter((each) => each.kind === kind);
  const numbersIn = (text: string) => text.split(";").map(Number);
  const page = (list: Stored[], query: Record<string, string>) => {
    const [at, size] = [Number(query["page"] ?? 1) - 1, Number(query["pagesize"] ?? 30)];
    const items = list.slice(at * size, (at + 1) * size).map(viewOf);
    return { items, has_more: (at + 1) * size < list.length, quota_max: 300, quota_remaining: 212 };
  };
  const found = (kinds: Kind[], q: string) => {
    const hits = kinds.flatMap(all).filter(({ text }) => finds(q, { text }, {}));
    return newestFirst(hits.map((each) => ({ ...each, at: each.edited ?? each.at, asked: each }))).map(
      ({ asked }) => asked,
    );
  };

  const app = new Hono()
    .use(async (c, next) => {
      const key = c.req.query("key");
      if (key === undefined || key === KEY) return next();
      return c.json(
        { error_id: 400, error_name: "bad_parameter", error_message: "`key` doesn't match a known application" },
        400,
      );
    })
    .get("/2.3/search/excerpts", (c) => c.json(page(found(["q", "a"], c.req.query("q")!), c.req.query())))
    .get("/2.3/questions/:id/answers", (c) =>
      c.json(page(newestFirst(all("a").filter(({ post }) => post === Number(c.req.param("id")))), c.req.query())),
    )
    .get("/2.3/:kind{questions|answers|posts}/:ids/comments", (c) => {
      const under = numbersIn(c.req.param("ids"));
      return c.json(page(newestFirst(all("c").filter(({ post }) => under.includes(post!))), c.req.query()));
    })
    .get("/2.3/:kind{questions|answers|comments}/:ids", (c) => {
      const numbers = numbersIn(c.req.param("ids"));
      const list = all(c.req.param("kind")[0] as Kind).filter(({ number }) => numbers.includes(number));
      return c.json(page(newestFirst(list), c.req.query()));
    });
  const server = await listen(app);
  return {
    connector: stackExchange,
    settings: { server: server.url, sites: SITE, accountId: String(US) },
    secret: { key: KEY },
    post({ text, at, parent, by = "customer" }: NewPost) {
      const under = parent === undefined ? undefined : posts.get(parent);
      const kind = under === undefined ? "q" : under.kind === "q" ? "a" : "c";
      const post: Stored = { kind, number: ++last, text, at, by, ...(under && { post: under.number }) };
      posts.set(idOf(post), post);
      return idOf(post);
    },
    edit: (id: string, text: string) =>
      void posts.set(id, { ...posts.get(id)!, text, edited: "2026-03-02T08:59:59.000Z" }),
    remove: (id: string) => void posts.delete(id),
    answers: (id: string) =>
      [...posts.entries()]
        .filter(([, { post }]) => post === posts.get(id)?.number)
        .map(([each, { text, by }]) => ({ id: each, text, by })),
    close: server.close,
  } satisfies FakePlatform;
}

const people = {
  us: { account_id: US, user_id: 9, display_name: "Brewly", link: "https://stackoverflow.com/users/9/brewly" },
  customer: { account_id: 77, user_id: 7, display_name: "Mia", link: "https://stackoverflow.com/users/7/mia" },
};
const seconds = (at: string) => Date.parse(at) / 1000;

function viewOf({ kind, number, text, at, by, post, edited }: Stored) {
  const common = {
    owner: people[by],
    body: `<p>${escaped(text).replaceAll("\n", "<br>")}</p>\n`,
    creation_date: seconds(at),
    ...(edited && { last_edit_date: seconds(edited) }),
  };
  if (kind === "c") return { ...common, comment_id: number, post_id: post, edited: edited !== undefined };
  if (kind === "a") return { ...common, item_type: "answer", answer_id: number, question_id: post };
  const link = `https://${SITE}/questions/${number}/where-is-my-parcel`;
  return { ...common, item_type: "question", question_id: number, title: "Where is it?", link };
}
