import { Many, Undone } from "@earshot/core/approval/approve-many";
import { Asked as ClaimAsked } from "@earshot/core/claim/claim-conversation";
import { Asked as LeaveAsked } from "@earshot/core/claim/leave-conversation";
import { Asked as SinceAsked } from "@earshot/core/desk/conversation-since";
import { Asked as InboxAsked } from "@earshot/core/desk/inbox";
import { NewView, ViewChange } from "@earshot/core/desk/view";
import { Reviewed } from "@earshot/core/draft/review-draft";
import { Asked as HeardAsked, Author } from "@earshot/core/mention/heard-on";
import { Asked as SearchAsked } from "@earshot/core/search/search";
import { Asked as TranslationAsked } from "@earshot/core/translation/translate";
import * as z from "zod";
import { LowRisk, OneOfMany } from "../answers/approval.ts";
import { AtWork, Claim } from "../answers/claim.ts";
import { Inbox, ReadView, Unchanged, View } from "../answers/desk.ts";
import { Mark, Objection } from "../answers/draft.ts";
import { Mention } from "../answers/mention.ts";
import { Promised } from "../answers/promise.ts";
import { Found } from "../answers/search.ts";
import { Translation } from "../answers/translation.ts";
import type { Area } from "../route.ts";

const Results = z.strictObject({ results: z.array(OneOfMany) });

export const inbox: Area = {
  area: "Inbox",
  about: "A brand's conversations in their order, one of them whole, and what was heard.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/inbox",
      name: "listConversations",
      summary: "Conversations that fit a filter: what is worked on by expected harm, what is done the newest first",
      scope: "brand",
      right: "read",
      query: InboxAsked,
      answer: z.union([Inbox, Unchanged]),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/conversations/{id}",
      name: "getConversation",
      summary: "A conversation with its mentions, drafts, replies and history; or that it is as it was `seen`",
      scope: "brand",
      right: "read",
      query: SinceAsked,
      answer: z.union([ReadView, z.strictObject({ unchanged: z.literal(true) })]),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/low-risk",
      name: "listLowRisk",
      summary: "Thanks for plain praise that can be approved together",
      scope: "brand",
      right: "approve",
      answer: z.strictObject({ items: z.array(LowRisk) }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/approve-many",
      name: "approveMany",
      summary: "Approves several of them; each is answered for by itself",
      scope: "brand",
      right: "approve",
      body: Many,
      answer: Results,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/undo-many",
      name: "undoMany",
      summary: "Takes several approvals back",
      scope: "brand",
      right: "approve",
      body: Undone,
      answer: Results,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/conversations/{id}/claim",
      name: "claimConversation",
      summary: "Says that one is writing there; holds for 60 seconds",
      scope: "brand",
      right: "draft",
      body: ClaimAsked,
      answer: Claim,
      problems: ["taken", "stale"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/conversations/{id}/look",
      name: "lookAtConversation",
      summary: "Says that one looks at it; holds for 100 seconds",
      scope: "brand",
      right: "read",
      answer: AtWork,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/conversations/{id}/leave",
      name: "leaveConversation",
      summary: "Gives one's claim up, and one's presence unless one stays",
      scope: "brand",
      right: "read",
      body: LeaveAsked,
      answer: "nothing",
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/conversations/{id}/translate",
      name: "translate",
      summary: "A mention or a draft in another language",
      scope: "brand",
      right: "read",
      body: TranslationAsked,
      answer: Translation,
      problems: ["too-late"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/conversations/{id}/review",
      name: "reviewText",
      summary: "What rules hold against a text, before it is saved",
      scope: "brand",
      right: "read",
      body: Reviewed,
      answer: z.strictObject({
        objections: z.array(Objection),
        length: z.number().describe("As the platform counts."),
        rubric: z.array(Mark),
        promises: z.array(Promised).describe("What the text says we shall do, and by when."),
        written: z.string().optional(),
      }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/heard",
      name: "listHeard",
      summary: "All that was heard on a day, the newest first",
      scope: "brand",
      right: "hear",
      query: HeardAsked,
      answer: z.strictObject({ day: z.iso.date(), items: z.array(Mention), next: z.string().optional() }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/author",
      name: "listByAuthor",
      summary: "What one person said to the brand, the newest first",
      scope: "brand",
      right: "hear",
      query: Author,
      answer: z.strictObject({ items: z.array(Mention) }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/search",
      name: "search",
      summary: "Mentions, replies and notes that have these words in any form",
      scope: "brand",
      right: "hear",
      also: "read, for filters of the inbox; who only hears finds mentions alone",
      query: SearchAsked.extend({ q: SearchAsked.shape.q.default("") }),
      answer: Found,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/views",
      name: "listViews",
      summary: "One's own saved filters, and those that are shared with one's role",
      scope: "brand",
      right: "read",
      answer: z.strictObject({ views: z.array(View) }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/views",
      name: "addView",
      summary: "Saves a filter under a name",
      scope: "brand",
      right: "read",
      also: "approve, to share it",
      body: NewView,
      answer: View,
      status: 201,
    },
    {
      method: "PATCH",
      path: "/api/brands/{brand}/views/{id}",
      name: "changeView",
      summary: "Changes what is given of a saved filter",
      scope: "brand",
      right: "read",
      also: "approve, to share it; manage, where it is another's",
      body: ViewChange,
      answer: View,
    },
    {
      method: "DELETE",
      path: "/api/brands/{brand}/views/{id}",
      name: "removeView",
      summary: "Removes a saved filter",
      scope: "brand",
      right: "read",
      also: "manage, where it is another's",
      answer: "nothing",
    },
  ],
};
