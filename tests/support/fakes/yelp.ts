import { yelp } from "@earshot/connectors/yelp/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const PACIFIC_MS = 8 * 3_600_000;
const gone = { error: { code: "BUSINESS_NOT_FOUND", description: "No such business." } };

/** Yelp's reviews of one business, on a plan that gives as many as are asked for; times in Pacific Standard Time. */
export async function fakeYelp() {
  const reviews = new Map<string, { id: string; text: string; at: string }>();
  let sequence = 0;
  const app = new Hono()
    .use(async (c, next) =>
      c.req.header("authorization") === "Bearer key"
        ? next()
        : c.json({ error: { code: "TOKEN_INVALID", description: "Invalid access token." } }, 401),
    )
    .get("/v3/businesses/:id/reviews", (c) => {
      if (c.req.param("id") !== "brewly-berlin") return c.json(gone, 404);
      const from = Number(c.req.query("offset") ?? 0);
      const part = newestFirst(reviews.values()).slice(from, from + Math.min(50, Number(c.req.query("limit") ?? 20)));
      return c.json({ total: reviews.size, possible_languages: ["en"], reviews: part.map(viewOf) });
    });
  const server = await listen(app);
  return {
    connector: yelp,
    settings: { businessId: "brewly-berlin", server: server.url },
    secret: { apiKey: "key" },
    post({ text, at }: NewPost): string {
      const id = `review${++sequence}`;
      reviews.set(id, { id, text, at });
      return id;
    },
    edit: (id: string, text: string) => void (reviews.get(id)!.text = text),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at }: { id: string; text: string; at: string }) {
  const local = new Date(Date.parse(at) - PACIFIC_MS).toISOString();
  return {
    id,
    url: `https://www.yelp.com/biz/brewly-berlin?hrid=${id}`,
    text,
    rating: 2,
    time_created: local.slice(0, 19).replace("T", " "),
    user: { id: "user7", profile_url: "https://www.yelp.com/user_details?userid=user7", image_url: null, name: "Mia" },
  };
}
