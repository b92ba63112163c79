import { Asked, Listed } from "@earshot/api/digests";
import * as z from "zod";
import { Digest } from "../answers/digest.ts";
import type { Area } from "../route.ts";

export const digests: Area = {
  area: "Digests",
  about: "What marketing reads, by day and by week.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/digests",
      name: "listDigests",
      summary: "The newest digests, of one kind or of all",
      scope: "brand",
      right: "hear",
      query: Listed,
      answer: z.strictObject({ digests: z.array(Digest), next: z.string().optional() }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/digests/preview",
      name: "previewDigest",
      summary: "What the next digest would say now",
      scope: "brand",
      right: "hear",
      query: Asked,
      answer: Digest,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/digests/{id}",
      name: "getDigest",
      summary: "A digest",
      scope: "brand",
      right: "hear",
      answer: Digest,
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/digests/{id}.{format}",
      inCode: "/api/brands/:brand/digests/:file{[a-z]+-[0-9-]+\\.(csv|json)}",
      name: "exportDigest",
      summary: "A digest as a file, `csv` or `json`",
      scope: "brand",
      right: "hear",
      answer: { files: ["text/csv", "application/json"] },
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/digests/{id}/mail",
      name: "mailDigest",
      summary: "Mails a digest again to those who read it",
      scope: "brand",
      right: "tell",
      answer: "nothing",
      problems: ["taken", "bad-input", "too-late", "stale"],
    },
  ],
};
