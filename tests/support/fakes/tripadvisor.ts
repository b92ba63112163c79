import { tripadvisor } from "@earshot/connectors/tripadvisor/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const LOCATION = "93437";
const NEWEST = 5;

/** Tripadvisor's Content API: the five newest reviews of a location, by a key in the query. */
export async function fakeTripadvisor() {
  const reviews: { id: number; text: string; at: string }[] = [];
  const app = new Hono()
    .use(async (c, next) =>
      c.req.query("key") === "key" ? next() : c.json({ Message: "User is not authorized" }, 401),
    )
    .get("/api/v1/location/:id/reviews", (c) =>
      c.req.param("id") === LOCATION
        ? c.json({ data: newestFirst(reviews).slice(0, NEWEST).map(viewOf) })
        : c.json({ error: { message: "Not found", type: "ResourceNotFound", code: 404 } }, 404),
    );
  const server = await listen(app);
  return {
    connector: tripadvisor,
    notices: true as const,
    settings: { locationId: LOCATION, server: server.url },
    secret: { apiKey: "key" },
    post({ text, at }: NewPost): string {
      reviews.push({ id: reviews.length + 1, text, at });
      return `${LOCATION}@${at.slice(0, 10)}`;
    },
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at }: { id: number; text: string; at: string }) {
  return {
    id,
    lang: "en",
    location_id: Number(LOCATION),
    published_date: at,
    rating: 2,
    url: `https://www.tripadvisor.com/ShowUserReviews-d${LOCATION}-r${id}.html`,
    title: "About the parcel",
    text,
    user: { username: "Mia" },
  };
}
