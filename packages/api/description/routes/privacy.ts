import { Paging } from "@earshot/api/paged";
import { Subject } from "@earshot/core/privacy/erasure";
import { Asked } from "@earshot/core/privacy/export-person";
import * as z from "zod";
import { ErasureView, PersonExport } from "../answers/privacy.ts";
import type { Area } from "../route.ts";

export const privacy: Area = {
  area: "Privacy",
  about: "What a person may ask of whoever holds their words: what there is, and that it goes.",
  routes: [
    {
      method: "POST",
      path: "/api/brands/{brand}/privacy/erase",
      name: "erasePerson",
      summary:
        "Erases an author: their words, what was written to them and noted about them; they are not collected again",
      scope: "brand",
      right: "manage",
      body: Subject,
      answer: ErasureView,
      status: 202,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/privacy/export",
      name: "exportPerson",
      summary: "All that is held about an author, a page at a time",
      scope: "brand",
      right: "manage",
      body: Asked,
      answer: PersonExport,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/privacy/erasures",
      name: "listErasures",
      summary: "Erasures with what was looked through and removed, the newest first",
      scope: "brand",
      right: "manage",
      query: Paging,
      answer: z.strictObject({ erasures: z.array(ErasureView), next: z.string().optional() }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/privacy/erasures/{id}",
      name: "getErasure",
      summary: "How far an erasure has come, and what it removed",
      scope: "brand",
      right: "manage",
      answer: ErasureView,
    },
  ],
};
