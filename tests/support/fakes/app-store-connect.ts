import { generateKeyPairSync } from "node:crypto";
import { appStoreConnect } from "@earshot/connectors/app-store-connect/index";
import { Hono } from "hono";
import { jwtVerify } from "jose";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Stored = { id: string; text: string; at: string; response?: { text: string; at: string } };

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const NOW = new Date("2026-03-02T09:00:00.000Z");

/** App Store Connect's reviews of one app, newest first, with links to the next page; a review has one response, which waits to be published. */
export async function fakeAppStoreConnect() {
  const reviews = new Map<string, Stored>();
  const problem = (status: string, detail: string) => ({ errors: [{ status, code: "ERROR", title: "No", detail }] });
  const app = new Hono()
    .use(async (c, next) => {
      const token = (c.req.header("authorization") ?? "").replace("Bearer ", "");
      const good = await jwtVerify(token, publicKey, {
        audience: "appstoreconnect-v1",
        issuer: "us",
        currentDate: NOW,
        clockTolerance: 3600,
      }).catch(() => undefined);
      return good ? next() : c.json(problem("401", "Provide a properly configured and signed bearer token"), 401);
    })
    .get("/v1/apps/42/customerReviews", (c) => {
      const url = new URL(c.req.url);
      const all = newestFirst(reviews.values());
      const from = Number(c.req.query("cursor") ?? 0);
      const size = Number(c.req.query("limit") ?? 50);
      const page = all.slice(from, from + size);
      url.searchParams.set("cursor", String(from + size));
      return c.json({
        data: page.map(viewOf),
        links: { self: c.req.url, ...(from + size < all.length && { next: url.href }) },
      });
    })
    .get("/v1/customerReviews/:id", (c) => {
      const review = reviews.get(c.req.param("id"));
      return review
        ? c.json({ data: viewOf(review), links: { self: c.req.url } })
        : c.json(problem("404", "There is no such review"), 404);
    })
    .get("/v1/customerReviews/:id/response", (c) => {
      const review = reviews.get(c.req.param("id"));
      return review?.response
        ? c.json({ data: responseOf(review), links: { self: c.req.url } })
        : c.json(problem("404", "There is no response"), 404);
    })
    .post("/v1/customerReviewResponses", async (c) => {
      const { data } = await c.req.json();
      const review = reviews.get(data.relationships.review.data.id);
      if (!review) return c.json(problem("404", "There is no such review"), 404);
      if (data.attributes.responseBody.length > 5970) return c.json(problem("409", "The response is too long"), 409);
      review.response = { text: data.attributes.responseBody, at: "2026-03-02T09:00:30.000Z" };
      return c.json({ data: responseOf(review), links: { self: c.req.url } }, 201);
    })
    .delete("/v1/customerReviewResponses/:id", (c) => {
      const review = reviews.get(c.req.param("id").replace(/^response-/, ""));
      if (!review?.response) return c.json(problem("404", "There is no such response"), 404);
      delete review.response;
      return c.body(null, 204);
    });
  const server = await listen(app);
  return {
    connector: appStoreConnect,
    oneReply: true as const,
    settings: { appId: "42", server: server.url },
    secret: { issuerId: "us", keyId: "K", privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString() },
    budget: {
      headers: { "x-rate-limit": "user-hour-lim:3500;user-hour-rem:500;" },
      remaining: 500,
      resetAt: "2026-03-02T10:00:00.000Z",
    },
    post({ text, at, parent, by }: NewPost): string {
      if (by === "us") reviews.get(parent!)!.response = { text, at };
      if (by === "us") return `response-${parent}`;
      const id = `review-${reviews.size + 1}`;
      reviews.set(id, { id, text, at });
      return id;
    },
    edit: (id: string, text: string) => void (reviews.get(id)!.text = text),
    remove(id: string) {
      if (id.startsWith("response-")) delete reviews.get(id.slice("response-".length))!.response;
      else reviews.delete(id);
    },
    answers(id: string) {
      const { response } = reviews.get(id)!;
      return response ? [{ id: `response-${id}`, text: response.text, by: "us" as const }] : [];
    },
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at }: Stored) {
  const attributes = { rating: 2, title: "Hm", body: text, reviewerNickname: "mia", createdDate: at, territory: "USA" };
  return { type: "customerReviews", id, attributes };
}

function responseOf({ id, response }: Stored) {
  const attributes = { responseBody: response!.text, lastModifiedDate: response!.at, state: "PENDING_PUBLISH" };
  return { type: "customerReviewResponses", id: `response-${id}`, attributes };
}
