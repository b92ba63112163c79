import { googleBusiness } from "@earshot/connectors/google-business/index";
import { Hono } from "hono";
import { googleTokens } from "./google-tokens.ts";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Stored = { id: string; text: string; at: string; reply?: { comment: string; updateTime: string } };

const LOCATION = "accounts/1/locations/2";
const MOST_BYTES = 4096;

/** Google Business Profile's reviews of one location, last changed first, 50 a page; a reply is PUT and waits for Google's look at it. */
export async function fakeGoogleBusiness() {
  const reviews = new Map<string, Stored>();
  const notFound = { error: { code: 404, message: "Requested entity was not found.", status: "NOT_FOUND" } };
  const app = new Hono()
    .post("/token", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const token = googleTokens(form);
      return token ? c.json(token) : c.json({ error: "invalid_grant" }, 400);
    })
    .use("/v4/*", async (c, next) =>
      c.req.header("authorization") === "Bearer good" ? next() : c.json({ error: { code: 401, message: "Who?" } }, 401),
    )
    .get(`/v4/${LOCATION}/reviews`, (c) => {
      const all = newestFirst(reviews.values());
      const from = Number(c.req.query("pageToken") ?? 0);
      const size = Math.min(50, Number(c.req.query("pageSize") ?? 50));
      const page = all.slice(from, from + size);
      return c.json({
        ...(page.length > 0 && { reviews: page.map(viewOf), totalReviewCount: all.length }),
        ...(from + size < all.length && { nextPageToken: String(from + size) }),
      });
    })
    .get(`/v4/${LOCATION}/reviews/:id`, (c) => {
      const review = reviews.get(c.req.param("id"));
      return review ? c.json(viewOf(review)) : c.json(notFound, 404);
    })
    .put(`/v4/${LOCATION}/reviews/:id/reply`, async (c) => {
      const review = reviews.get(c.req.param("id"));
      const { comment } = await c.req.json<{ comment: string }>();
      if (!review) return c.json(notFound, 404);
      if (Buffer.byteLength(comment) > MOST_BYTES) return c.json({ error: { code: 400, message: "Too long" } }, 400);
      review.reply = { comment, updateTime: "2026-03-02T09:00:30Z" };
      return c.json({ ...review.reply, reviewReplyState: "PENDING" });
    })
    .delete(`/v4/${LOCATION}/reviews/:id/reply`, (c) => {
      const review = reviews.get(c.req.param("id"));
      if (!review?.reply) return c.json(notFound, 404);
      delete review.reply;
      return c.json({});
    });
  const server = await listen(app);
  return {
    connector: googleBusiness,
    oneReply: true as const,
    settings: {
      location: LOCATION,
      server: server.url,
      consentServer: server.url,
      tokenServer: server.url,
      keyServer: server.url,
    },
    secret: { clientId: "id", clientSecret: "secret", refreshToken: "consent", pushKey: "a key of sixteen" },
    consents: { code: "good" },
    pushes: () => ({ query: { key: "a key of sixteen" } }),
    changes: {
      edited: (id: string) => ({
        message: {
          data: Buffer.from(JSON.stringify({ type: "UPDATED_REVIEW", review: `${LOCATION}/reviews/${id}` })).toString(
            "base64",
          ),
        },
        subscription: "projects/brewly/subscriptions/reviews",
      }),
      deleted: "not-told" as const,
    },
    post({ text, at, parent, by }: NewPost): string {
      if (by === "us") reviews.get(parent!)!.reply = { comment: text, updateTime: at };
      if (by === "us") return `${parent}/reply`;
      const id = `review${reviews.size + 1}`;
      reviews.set(id, { id, text, at });
      return id;
    },
    edit: (id: string, text: string) => void (reviews.get(id)!.text = text),
    remove(id: string) {
      const [review, reply] = id.split("/");
      if (reply) delete reviews.get(review!)!.reply;
      else reviews.delete(id);
    },
    answers(id: string) {
      const { reply } = reviews.get(id)!;
      return reply ? [{ id: `${id}/reply`, text: reply.comment, by: "us" as const }] : [];
    },
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, reply }: Stored) {
  return {
    name: `${LOCATION}/reviews/${id}`,
    reviewId: id,
    reviewer: { displayName: "Mia", isAnonymous: false },
    starRating: "TWO",
    comment: text,
    createTime: at,
    updateTime: at,
    ...(reply && { reviewReply: { ...reply, reviewReplyState: "PENDING" } }),
  };
}
