import { Hono } from "hono";
import * as z from "zod";
import { bodyOf } from "./body.ts";
import { Faults } from "./faults.ts";
import { customerPost } from "./make-post.ts";
import type { Playground } from "./playground.ts";
import { LateRelease } from "./post.ts";
import { problem } from "./problem.ts";
import { Webhook } from "./push.ts";

const Moderation = z.object({
  decision: z.enum(["approve", "reject", "hold"]),
  reason: z.string().max(300).optional(),
});

const stateOf = { approve: "visible", reject: "rejected", hold: "moderation" } as const;

/** The strings behind the stage: faults, moderation, late release, log, accounts, webhook. */
export function controlApi({ posts, accounts, calls, faults, push, now, reset }: Playground) {
  return new Hono()
    .get("/faults", (c) => c.json(faults.current))
    .put("/faults", async (c) => {
      faults.set(await bodyOf(c, Faults));
      return c.json(faults.current);
    })
    .delete("/faults", (c) => {
      faults.clear();
      return c.json(faults.current);
    })
    .post("/moderation/:id", async (c) => {
      const { decision, reason } = await bodyOf(c, Moderation);
      if (!posts.moderate(c.req.param("id"), stateOf[decision], reason)) throw problem(404, "There is no such post.");
      return c.json(posts.find(c.req.param("id")));
    })
    .post("/release", async (c) => {
      const post = customerPost(await bodyOf(c, LateRelease), undefined, now());
      posts.add(post);
      return c.json(post, 201);
    })
    .get("/log", (c) => c.json({ calls: calls.list() }))
    .post("/reset", (c) => {
      reset();
      return c.body(null, 204);
    })
    .put("/accounts/:id", async (c) => {
      const { name } = await bodyOf(c, z.object({ name: z.string().trim().min(1).max(200).optional() }));
      const id = c.req.param("id");
      if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id)) throw problem(422, "id: 1 to 40 small letters, digits and hyphens.");
      return c.json(accounts.open(id, name));
    })
    .get("/webhook", (c) => c.json({ url: push.webhook?.url ?? null }))
    .put("/webhook", async (c) => {
      push.register(await bodyOf(c, Webhook));
      return c.json({ url: push.webhook?.url ?? null });
    })
    .delete("/webhook", (c) => {
      push.forget();
      return c.body(null, 204);
    });
}
