import { generateKeyPairSync } from "node:crypto";
import { googlePlay } from "@earshot/connectors/google-play/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Stored = { id: string; text: string; at: string; reply?: { text: string; at: string } };

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PAGE = 25;
const LISTED_MS = 7 * 86_400_000;
const NOW = Date.parse("2026-03-02T09:00:00.000Z");
const moment = (at: string) => ({ seconds: String(Math.floor(Date.parse(at) / 1000)), nanos: 0 });

/** Google Play's reviews of the last seven days, last changed first; each has one reply, of 350 characters. */
export async function fakeGooglePlay() {
  const reviews = new Map<string, Stored>();
  const app = new Hono()
    .post("/token", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      return form.get("assertion")
        ? c.json({ access_token: "good", expires_in: 3600 })
        : c.json({ error: "invalid_grant" }, 400);
    })
    .use("/androidpublisher/*", async (c, next) =>
      c.req.header("authorization") === "Bearer good" ? next() : c.json({ error: { code: 401, message: "Who?" } }, 401),
    )
    .get("/androidpublisher/v3/applications/com.brewly.app/reviews", (c) => {
      const all = newestFirst(reviews.values()).filter(({ at }) => Date.parse(at) > NOW - LISTED_MS);
      const from = Number(c.req.query("token") ?? 0);
      const page = all.slice(from, from + PAGE);
      return c.json({
        ...(page.length > 0 && { reviews: page.map(viewOf) }),
        ...(from + PAGE < all.length && { tokenPagination: { nextPageToken: String(from + PAGE) } }),
      });
    })
    .get("/androidpublisher/v3/applications/com.brewly.app/reviews/:id", (c) => {
      const review = reviews.get(c.req.param("id"));
      return review ? c.json(viewOf(review)) : c.json({ error: { code: 404, message: "Not found" } }, 404);
    })
    .post("/androidpublisher/v3/applications/com.brewly.app/reviews/:verb", async (c) => {
      const review = reviews.get(c.req.param("verb").replace(/:reply$/, ""));
      const { replyText } = await c.req.json<{ replyText: string }>();
      if (!review) return c.json({ error: { code: 404, message: "Not found" } }, 404);
      if (replyText.length > 350) return c.json({ error: { code: 400, message: "The reply is too long" } }, 400);
      review.reply = { text: replyText, at: "2026-03-02T09:00:30.000Z" };
      return c.json({ result: { replyText, lastEdited: moment(review.reply.at) } });
    });
  const server = await listen(app);
  return {
    connector: googlePlay,
    oneReply: true as const,
    settings: { packageName: "com.brewly.app", server: server.url, tokenServer: server.url },
    secret: {
      keyFile: JSON.stringify({
        client_email: "bot@brewly.example",
        private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
      }),
    },
    post({ text, at, parent, by }: NewPost): string {
      if (by === "us") reviews.get(parent!)!.reply = { text, at };
      if (by === "us") return `${parent}/reply`;
      const id = `review-${reviews.size + 1}`;
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
      return reply ? [{ id: `${id}/reply`, text: reply.text, by: "us" as const }] : [];
    },
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, reply }: Stored) {
  return {
    reviewId: id,
    authorName: "Mia",
    comments: [
      { userComment: { text, lastModified: moment(at), starRating: 2, reviewerLanguage: "en" } },
      ...(reply ? [{ developerComment: { text: reply.text, lastModified: moment(reply.at) } }] : []),
    ],
  };
}
