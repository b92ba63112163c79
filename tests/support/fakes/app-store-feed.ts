import { appStoreFeed } from "@earshot/connectors/app-store-feed/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Review = NewPost & { id: string };
const PAGE = 50;

/** The App Store's feed of an app's reviews: fifty a page, the app itself before the first, one review alone not in a list. */
export async function fakeAppStoreFeed(): Promise<FakePlatform> {
  const reviews = new Map<string, Review>();
  const app = new Hono().get("/:country/rss/customerreviews/:page/:id/:order/json", (c) => {
    const page = Number(c.req.param("page").replace("page=", ""));
    const shown = newestFirst(reviews.values())
      .slice((page - 1) * PAGE, page * PAGE)
      .map(entryOf);
    const entries =
      page === 1 && shown.length > 0
        ? [{ "im:name": { label: "Brewly" }, id: { label: "https://apps.example/brewly" } }, ...shown]
        : shown;
    const entry = entries.length === 1 ? entries[0] : entries;
    return c.json({ feed: { author: { name: { label: "iTunes Store" } }, ...(entries.length > 0 && { entry }) } });
  });
  const server = await listen(app);
  let last = 11_000_000_000;
  return {
    connector: appStoreFeed,
    settings: { appId: "310633997", server: server.url },
    post(post) {
      const id = String(++last);
      reviews.set(id, { ...post, id });
      return id;
    },
    edit: (id, text) => void reviews.set(id, { ...reviews.get(id)!, text }),
    close: server.close,
  };
}

function entryOf({ id, text, at }: Review) {
  return {
    id: { label: id },
    author: { uri: { label: "https://itunes.apple.com/us/reviews/id77665544" }, name: { label: "Mia S" }, label: "" },
    updated: { label: at },
    "im:rating": { label: "2" },
    "im:version": { label: "4.1" },
    title: { label: "So-so" },
    content: { label: text, attributes: { type: "text" } },
  };
}
