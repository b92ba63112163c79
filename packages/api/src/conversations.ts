import { approve } from "@earshot/core/approval/approve";
import { compensate } from "@earshot/core/approval/compensate";
import { decline } from "@earshot/core/approval/decline";
import { undo } from "@earshot/core/approval/undo";
import { mute } from "@earshot/core/brand/muted";
import { correct } from "@earshot/core/classification/correct";
import { assign, dismiss, note, reopen, resolve } from "@earshot/core/conversation/change-conversation";
import { inbox } from "@earshot/core/conversation/inbox";
import { readConversation, type ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Context } from "@earshot/core/context";
import { editDraft } from "@earshot/core/draft/edit-draft";
import { redraft } from "@earshot/core/draft/redraft";
import { reviewDraft } from "@earshot/core/draft/review-draft";
import { heardOn, saidBy } from "@earshot/core/mention/heard-on";
import { postedByHand } from "@earshot/core/reply/post-by-hand";
import { retract } from "@earshot/core/reply/retract";
import { checkedByHand, retryReply } from "@earshot/core/reply/retry";
import { Hono } from "hono";
import { jsonOf } from "./body.ts";
import type { Env } from "./session.ts";

type Verb = (ctx: Context, brand: string, id: string, input: unknown) => Promise<ConversationView>;

/** What can be done to a conversation; each name is a route and a verb. */
const verbs: Record<string, Verb> = {
  approve,
  undo,
  decline,
  dismiss,
  resolve,
  reopen,
  assign,
  note,
  edit: editDraft,
  retry: retryReply,
  checked: checkedByHand,
  correct,
  posted: postedByHand,
  retract,
  redraft,
  compensate,
};

export const conversations = new Hono<Env>()
  .get("/inbox", async (c) =>
    c.json(
      await inbox(c.get("ctx"), c.req.param("brand")!, {
        status: c.req.query("status"),
        after: c.req.query("after"),
        lane: c.req.query("lane"),
      }),
    ),
  )
  .post("/mute", async (c) => c.json(await mute(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .get("/heard", async (c) =>
    c.json(
      await heardOn(c.get("ctx"), c.req.param("brand")!, { day: c.req.query("day"), after: c.req.query("after") }),
    ),
  )
  .get("/author", async (c) =>
    c.json(
      await saidBy(c.get("ctx"), c.req.param("brand")!, { platform: c.req.query("platform"), id: c.req.query("id") }),
    ),
  )
  .get("/conversations/:id", async (c) =>
    c.json(await readConversation(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/conversations/:id/review", async (c) =>
    c.json(await reviewDraft(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post(`/conversations/:id/:verb{${Object.keys(verbs).join("|")}}`, async (c) => {
    const verb = verbs[c.req.param("verb")]!;
    return c.json(await verb(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)));
  });
