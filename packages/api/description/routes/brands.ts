import { Paging } from "@earshot/api/paged";
import { Given } from "@earshot/core/approval/set-approvals";
import { BrandFields, NewBrand } from "@earshot/core/brand/brand";
import { Asked as Muting } from "@earshot/core/brand/muted";
import { Asked as VipOrNot } from "@earshot/core/brand/vip";
import { Asked as ParityAsked } from "@earshot/core/hours/parity";
import { QualityAsked } from "@earshot/core/quality/get-quality";
import { Asked as RecountAsked } from "@earshot/core/hours/recount-deadlines";
import { Asked as TermsAsked } from "@earshot/core/terms-tried/try-terms";
import { Asked as Hostile } from "@earshot/core/wellbeing/note-hostile";
import { Asked as Contact } from "@earshot/core/wellbeing/set-contact";
import * as z from "zod";
import { NoContact, Strain } from "../answers/wellbeing.ts";
import { Brand } from "../answers/brand.ts";
import { SnoozeTimes } from "../answers/conversation.ts";
import { CalendarList, Parity, Recounted } from "../answers/hours.ts";
import { Quality } from "../answers/quality.ts";
import { TriedTerms } from "../answers/terms-tried.ts";
import type { Area } from "../route.ts";

/** Some of a brand's fields; null takes one away. */
const Change = z.object(
  Object.fromEntries(Object.entries(BrandFields.shape).map(([name, field]) => [name, z.nullish(field)])),
);

export const brands: Area = {
  area: "Brands",
  about: "What is listened for, and how a brand speaks, works and decides.",
  routes: [
    {
      method: "POST",
      path: "/api/brands",
      name: "addBrand",
      summary: "Starts listening for a brand",
      scope: "everywhere",
      right: "manage",
      body: NewBrand,
      answer: Brand,
      status: 201,
      problems: ["taken"],
    },
    {
      method: "PATCH",
      path: "/api/brands/{brand}",
      name: "changeBrand",
      summary: "Changes what is given and keeps the rest; null takes a field away",
      scope: "brand",
      right: "approve",
      also: "manage, unless sending is only stopped for more platforms",
      body: Change,
      answer: Brand,
    },
    {
      method: "PUT",
      path: "/api/brands/{brand}/approvals",
      name: "setApprovals",
      summary: "Sets who approves what, and what may go out by itself",
      scope: "brand",
      right: "manage",
      body: Given,
      answer: Brand,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/mute",
      name: "muteAuthor",
      summary: "Sets an author's words aside for some days, or takes that back",
      scope: "brand",
      right: "approve",
      body: Muting,
      answer: Brand,
      problems: ["stale"],
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/no-contact",
      name: "listNoContact",
      summary: "Authors whom nobody writes to, since they asked for it or blocked us",
      scope: "brand",
      right: "read",
      query: Paging,
      answer: z.strictObject({ authors: z.array(NoContact), next: z.string().optional() }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/contact",
      name: "setContact",
      summary: "Notes that nobody is to write to an author, or lifts that",
      scope: "brand",
      right: "draft",
      also: "To lift it takes `approve`.",
      body: Contact,
      answer: NoContact,
      problems: ["stale"],
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/strain",
      name: "readStrain",
      summary: "How much that is hostile one read today, and whether a pause is offered",
      scope: "brand",
      right: "hear",
      also: "People only, no keys.",
      answer: Strain,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/strain",
      name: "noteHostile",
      summary: "Notes that one has read hostile words; the same mention again counts for nothing",
      scope: "brand",
      right: "hear",
      also: "People only, no keys.",
      body: Hostile,
      answer: Strain,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/strain/not-now",
      name: "putPauseOff",
      summary: "Puts the pause off that is offered: it is offered again after as many more",
      scope: "brand",
      right: "hear",
      also: "People only, no keys.",
      answer: Strain,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/vips",
      name: "setVip",
      summary: "Says that an author matters more than others, or no longer",
      scope: "brand",
      right: "approve",
      body: VipOrNot,
      answer: Brand,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/parity",
      name: "getParity",
      summary: "Whether praise is answered as well as complaints, in the last days",
      scope: "brand",
      right: "hear",
      query: ParityAsked,
      answer: Parity,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/quality",
      name: "getQuality",
      summary: "What people did in a week with drafts and judgements, beside the week before",
      scope: "brand",
      right: "read",
      query: QualityAsked,
      answer: Quality,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/quality.csv",
      name: "exportQuality",
      summary: "The same as a file",
      scope: "brand",
      right: "read",
      query: QualityAsked,
      answer: { files: ["text/csv"] },
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/deadlines/recount",
      name: "recountDeadlines",
      summary: "Counts the deadlines of what is open anew, a page a call; `next` goes on",
      scope: "brand",
      right: "manage",
      body: RecountAsked,
      answer: Recounted,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/snooze-times",
      name: "getSnoozeTimes",
      summary: "Moments that a conversation can rest until, by the brand's hours",
      scope: "brand",
      right: "read",
      answer: SnoozeTimes,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/terms/try",
      name: "tryBrandTerms",
      summary: "What search terms mean and would have heard, before they are saved",
      scope: "brand",
      right: "read",
      body: TermsAsked,
      answer: TriedTerms,
    },
    {
      method: "POST",
      path: "/api/terms/try",
      name: "tryTerms",
      summary: "What search terms mean, without a brand",
      scope: "signed-in",
      body: TermsAsked,
      answer: TriedTerms,
    },
    {
      method: "GET",
      path: "/api/calendars",
      name: "listCalendars",
      summary: "The countries whose public holidays are known",
      scope: "signed-in",
      answer: z.strictObject({ calendars: CalendarList }),
    },
  ],
};
