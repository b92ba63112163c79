import { trustpilot } from "@earshot/connectors/trustpilot/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Stored = { id: string; text: string; at: string; reply?: { text: string; createdAt: string } };

const UNIT = "507f191e810c19729de860ea";
const KEY = "0123456789abcdef";
const LONGEST = 2000;
const OAUTH = "/v1/oauth/oauth-business-users-for-applications";

/** Trustpilot's reviews of one business unit by page number, times without a zone, empty answers to writes, tokens of some days. */
export async function fakeTrustpilot() {
  const reviews = new Map<string, Stored>();
  let accesses = new Set(["good"]);
  let refreshes = new Set(["again"]);
  let sequence = 0;
  const given = () => {
    const [access, refresh] = [`access-${++sequence}`, `refresh-${sequence}`];
    accesses.add(access);
    refreshes.add(refresh);
    return { access_token: access, refresh_token: refresh, expires_in: "359999" };
  };
  const basic = `Basic ${Buffer.from("key:secret").toString("base64")}`;

  const app = new Hono()
    .use(`${OAUTH}/*`, async (c, next) =>
      c.req.header("authorization") === basic ? next() : c.json({ message: "Who?" }, 401),
    )
    .post(`${OAUTH}/accesstoken`, async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const good = form.get("grant_type") === "authorization_code" && form.get("code") === "a-good-code";
      return good ? c.json(given()) : c.json({ message: "invalid_grant" }, 400);
    })
    .post(`${OAUTH}/refresh`, async (c) => {
      const form = new URLSearchParams(await c.req.text());
      return refreshes.delete(form.get("refresh_token") ?? "") ? c.json(given()) : c.json({ message: "no" }, 400);
    })
    .use("/v1/private/*", async (c, next) =>
      accesses.has((c.req.header("authorization") ?? "").replace("Bearer ", ""))
        ? next()
        : c.json({ message: "Unauthorized" }, 401),
    )
    .get(`/v1/private/business-units/${UNIT}/reviews`, (c) => {
      const size = Number(c.req.query("perPage") ?? 20);
      const from = (Number(c.req.query("page") ?? 1) - 1) * size;
      return c.json({
        links: [],
        reviews: newestFirst(reviews.values())
          .slice(from, from + size)
          .map(viewOf),
      });
    })
    .get("/v1/private/reviews/:id", (c) => {
      const review = reviews.get(c.req.param("id"));
      return review ? c.json(viewOf(review)) : c.json({ message: "Not found" }, 404);
    })
    .post("/v1/private/reviews/:id/reply", async (c) => {
      const review = reviews.get(c.req.param("id"));
      const { message, authorBusinessUserId } = await c.req.json<{ message: string; authorBusinessUserId: string }>();
      if (!review) return c.json({ message: "Not found" }, 404);
      if ([...message].length > LONGEST || authorBusinessUserId !== "dana") return c.json({ message: "Bad" }, 400);
      review.reply = { text: message, createdAt: "2026-03-02T09:00:30" };
      return c.body(null, 201);
    })
    .delete("/v1/private/reviews/:id/reply", (c) => {
      const review = reviews.get(c.req.param("id"));
      if (!review?.reply) return c.json({ message: "Not found" }, 404);
      delete review.reply;
      return c.body(null, 204);
    });

  const server = await listen(app);
  return {
    connector: trustpilot,
    oneReply: true as const,
    settings: { businessUnitId: UNIT, businessUserId: "dana", server: server.url, consentServer: server.url },
    secret: { apiKey: "key", apiSecret: "secret", accessToken: "good", refreshToken: "again", pushKey: KEY },
    consents: {
      code: "a-good-code",
      withdraw() {
        accesses = new Set();
        refreshes = new Set();
      },
    },
    pushes: () => ({ query: { key: KEY } }),
    changes: {
      edited: (id: string, text: string) => pushed("service-review-updated", { id, text }),
      deleted: (id: string) => pushed("service-review-deleted", { id }),
    },
    post({ text, at, parent, by }: NewPost): string {
      if (by === "us") reviews.get(parent!)!.reply = { text, createdAt: at.replace("Z", "") };
      if (by === "us") return `${parent}/reply`;
      const id = `review${++sequence}`;
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
      const reply = reviews.get(id)?.reply;
      return reply ? [{ id: `${id}/reply`, text: reply.text, by: "us" as const }] : [];
    },
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, reply }: Stored) {
  return {
    id,
    stars: 2,
    title: "About the parcel",
    text,
    language: "en",
    createdAt: at.replace("Z", ""),
    updatedAt: null,
    consumer: { id: "consumer7", displayName: "Mia" },
    companyReply: reply ?? null,
  };
}

function pushed(eventName: string, eventData: object) {
  return { events: [{ eventName, version: "1", eventData }] };
}
