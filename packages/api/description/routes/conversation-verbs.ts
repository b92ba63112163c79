import { Approval } from "@earshot/core/approval/approve";
import { Asked as Compensation } from "@earshot/core/approval/compensate";
import { Decline } from "@earshot/core/approval/decline";
import { Undone } from "@earshot/core/approval/undo";
import { Correcting } from "@earshot/core/classification/correct";
import { Asked as Assigned } from "@earshot/core/conversation/assign";
import { Reason } from "@earshot/core/conversation/change";
import { Asked as Handoff } from "@earshot/core/conversation/handoff";
import { Asked as Merge } from "@earshot/core/conversation/merge";
import { Asked as Note } from "@earshot/core/conversation/note";
import { Asked as Snooze } from "@earshot/core/conversation/snooze";
import { Asked as Split } from "@earshot/core/conversation/split";
import { Asked as Transfer } from "@earshot/core/conversation/transfer";
import { Asked as UndoAct } from "@earshot/core/conversation/undo-act";
import { Edit } from "@earshot/core/draft/edit-draft";
import { Wish } from "@earshot/core/draft/redraft";
import { Posted } from "@earshot/core/reply/post-by-hand";
import { Retraction } from "@earshot/core/reply/retract";
import { Checked, Retried } from "@earshot/core/reply/retry";
import { Asked as HandOver } from "@earshot/core/helpdesk/hand-over";
import type { Right } from "@earshot/core/team/rights";
import * as z from "zod";
import { ConversationView } from "../answers/conversation.ts";
import type { Area, Route } from "../route.ts";

const verb = (name: string, right: Right, body: z.ZodType, summary: string, also?: string): Route => ({
  method: "POST",
  path: `/api/brands/{brand}/conversations/{id}/${name}`,
  name: name.replace(/-./gu, (part) => part[1]!.toUpperCase()),
  summary,
  scope: "brand",
  right,
  ...(also && { also }),
  body,
  answer: ConversationView,
  problems: ["taken", "stale", "too-late"],
});

export const conversationVerbs: Area = {
  area: "Conversations",
  about: "What can be done to a conversation; each verb answers with the conversation as it then stands.",
  routes: [
    verb("approve", "approve", Approval, "Approves a text that was seen; it goes out when the time to undo is over"),
    verb("undo", "approve", Undone, "Takes an approval back while its time to undo runs"),
    verb("take-back", "approve", z.object({}), "Takes a first approval back", "manage, where it is another's"),
    verb("decline", "approve", Decline, "Declines a draft, with why; another is written"),
    verb("dismiss", "approve", Reason, "Closes it without an answer"),
    verb("resolve", "approve", Reason, "Closes it as solved elsewhere"),
    verb("keep-open", "approve", Reason, "Refuses that somebody closes it"),
    verb("reopen", "draft", Reason, "Opens a closed one again"),
    verb("assign", "draft", Assigned, "Says who looks after it; null: nobody"),
    verb("transfer", "draft", Transfer, "Hands it over to somebody, with why"),
    verb("snooze", "draft", Snooze, "Lets it rest until a moment or an answer, or wakes it"),
    verb("handoff", "draft", Handoff, "Notes that it goes on in private, or that this is over"),
    verb("hand-over", "draft", HandOver, "Hands it over to the brand's helpdesk, or tries that again"),
    verb("merge", "draft", Merge, "Makes it one with another"),
    verb("split", "draft", Split, "Makes a part or a mention a conversation of its own"),
    verb("undo-act", "draft", UndoAct, "Takes one's last act back, for some seconds"),
    verb("note", "draft", Note, "Adds a note for the team"),
    verb("edit", "draft", Edit, "Saves another text as the newest draft"),
    verb("redraft", "draft", Wish, "Asks for another draft, with wishes"),
    verb("correct", "draft", Correcting, "Puts a person's verdict over a mention's judgement"),
    verb(
      "compensate",
      "approve",
      Compensation,
      "Decides on a compensation, up to one's limit",
      "manage, above the limit",
    ),
    verb("retry", "approve", Retried, "Sends a reply that failed again"),
    verb("checked", "publish", Checked, "Says whether a reply was found on the platform", "approve, where it was not"),
    verb("posted", "publish", Posted, "Says that a text was posted by hand"),
    verb("retract", "publish", Retraction, "Deletes a published reply on the platform"),
  ],
};
