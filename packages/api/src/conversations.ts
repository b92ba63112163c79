import { approve } from "@earshot/core/approval/approve";
import { approveMany, undoMany } from "@earshot/core/approval/approve-many";
import { compensate } from "@earshot/core/approval/compensate";
import { decline } from "@earshot/core/approval/decline";
import { listLowRisk } from "@earshot/core/approval/list-low-risk";
import { setApprovals } from "@earshot/core/approval/set-approvals";
import { takeBack } from "@earshot/core/approval/take-back";
import { undo } from "@earshot/core/approval/undo";
import { mute } from "@earshot/core/brand/muted";
import { correct } from "@earshot/core/classification/correct";
import { assign } from "@earshot/core/conversation/assign";
import { dismiss, keepOpen, resolve } from "@earshot/core/conversation/close";
import { handoff } from "@earshot/core/conversation/handoff";
import { merge } from "@earshot/core/conversation/merge";
import { note } from "@earshot/core/conversation/note";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { reopen } from "@earshot/core/conversation/reopen";
import { snooze } from "@earshot/core/conversation/snooze";
import { split } from "@earshot/core/conversation/split";
import { transfer } from "@earshot/core/conversation/transfer";
import { undoAct } from "@earshot/core/conversation/undo-act";
import type { Context } from "@earshot/core/context";
import { conversationSince } from "@earshot/core/desk/conversation-since";
import { look } from "@earshot/core/desk/inbox";
import { handOver } from "@earshot/core/helpdesk/hand-over";
import { editDraft } from "@earshot/core/draft/edit-draft";
import { redraft } from "@earshot/core/draft/redraft";
import { reviewDraft } from "@earshot/core/draft/review-draft";
import { heardOn, saidBy } from "@earshot/core/mention/heard-on";
import { postedByHand } from "@earshot/core/reply/post-by-hand";
import { retract } from "@earshot/core/reply/retract";
import { checkedByHand, retryReply } from "@earshot/core/reply/retry";
import { translate } from "@earshot/core/translation/translate";
import { Hono } from "hono";
import { jsonOf } from "./body.ts";
import type { Env } from "./session.ts";

type Verb = (ctx: Context, brand: string, id: string, input: unknown) => Promise<ConversationView>;

/** What can be done to a conversation; each name is a route and a verb. */
const verbs: Record<string, Verb> = {
  approve,
  undo,
  "take-back": takeBack,
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
  transfer,
  snooze,
  handoff,
  "hand-over": handOver,
  "keep-open": keepOpen,
  merge,
  split,
  "undo-act": undoAct,
};

/** The longest first: of two that begin alike the router would take the shorter. */
const names = Object.keys(verbs).toSorted((a, b) => b.length - a.length);

export const conversations = new Hono<Env>()
  .get("/inbox", async (c) => c.json(await look(c.get("ctx"), c.req.param("brand")!, c.req.query())))
  .get("/low-risk", async (c) => c.json(await listLowRisk(c.get("ctx"), c.req.param("brand")!)))
  .post("/approve-many", async (c) => c.json(await approveMany(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .post("/undo-many", async (c) => c.json(await undoMany(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .put("/approvals", async (c) => c.json(await setApprovals(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .post("/mute", async (c) => c.json(await mute(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .get("/heard", async (c) => c.json(await heardOn(c.get("ctx"), c.req.param("brand")!, c.req.query())))
  .get("/author", async (c) => c.json(await saidBy(c.get("ctx"), c.req.param("brand")!, c.req.query())))
  .get("/conversations/:id", async (c) =>
    c.json(await conversationSince(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), c.req.query())),
  )
  .post("/conversations/:id/translate", async (c) =>
    c.json(await translate(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/conversations/:id/review", async (c) =>
    c.json(await reviewDraft(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post(`/conversations/:id/:verb{${names.join("|")}}`, async (c) => {
    const verb = verbs[c.req.param("verb")]!;
    return c.json(await verb(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)));
  });
