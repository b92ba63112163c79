import { hackerNews } from "@earshot/connectors/hacker-news/index";
import { Hono } from "hono";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { finds } from "./search.ts";

type Item = NewPost & { id: string };

const STORY = "39000000";
const people = { us: "brewly", customer: "mia_s" };

/** Algolia's search of Hacker News: quoted phrases, tags, newest first, pages of hits. */
export async function fakeHackerNews(): Promise<FakePlatform> {
  const items = new Map<string, Item>();
  const app = new Hono().get("/api/v1/search_by_date", (c) => {
    const query = c.req.query("query") ?? "";
    // What is longer than 512 signs is cut off.
    const dialect = { minus: "words", prefix: c.req.query("queryType") !== "prefixNone" } as const;
    const since = Number(/created_at_i>(\d+)/.exec(c.req.query("numericFilters") ?? "")?.[1] ?? 0);
    const [page, size] = [Number(c.req.query("page") ?? 0), Number(c.req.query("hitsPerPage") ?? 20)];
    const tags = (c.req.query("tags") ?? "").split(",").filter((tag) => /^(?:author|story)_/u.test(tag));
    const found = newestFirst(items.values())
      .filter(({ text, at }) => seconds(at) > since && (query === "" || finds(query.slice(0, 512), { text }, dialect)))
      .map(hitOf)
      .filter(({ _tags }) => tags.every((tag) => _tags.includes(tag)));
    const hits = found.slice(page * size, (page + 1) * size);
    return c.json({ hits, page, nbHits: found.length, nbPages: Math.ceil(found.length / size), hitsPerPage: size });
  });
  const server = await listen(app);
  let last = 40_000_000;
  return {
    connector: hackerNews,
    settings: { server: server.url, username: people.us },
    post(post) {
      const id = String(++last);
      items.set(id, { ...post, id });
      return id;
    },
    edit: (id, text) => void items.set(id, { ...items.get(id)!, text }),
    close: server.close,
  };
}

const seconds = (at: string) => Math.floor(Date.parse(at) / 1000);

function hitOf({ id, text, at, parent = STORY, by = "customer" }: Item) {
  return {
    objectID: id,
    created_at: at,
    created_at_i: seconds(at),
    author: people[by],
    title: null,
    url: null,
    comment_text: `<p>${escaped(text).replaceAll("\n", "<p>")}`,
    story_id: Number(STORY),
    story_title: "Ask HN: where is my parcel?",
    parent_id: Number(parent),
    _tags: ["comment", `author_${people[by]}`, `story_${STORY}`],
  };
}
