import { parts, removals, type ErasureView as TheErasureView } from "@earshot/core/privacy/erasure";
import type { PersonExport as ThePersonExport } from "@earshot/core/privacy/export-person";
import * as z from "zod";

export const ErasureView = z
  .strictObject({
    id: z.string(),
    brand: z.string(),
    platform: z.string(),
    who: z.string().describe("A hash of who it was, by which they are not collected again."),
    state: z.enum(["running", "done"]),
    part: z.enum(parts).describe("What is looked through now, or was last."),
    looked: z.partialRecord(z.enum(parts), z.number()).describe("Records that were looked through."),
    removed: z.partialRecord(z.enum(removals), z.number()).describe("What was removed, or emptied of them."),
    by: z.string(),
    at: z.string(),
    doneAt: z.string().optional(),
    version: z.number(),
  } satisfies Record<keyof TheErasureView, z.ZodType>)
  .meta({ id: "Erasure" });

export const PersonExport = z
  .strictObject({
    platform: z.string(),
    author: z.string(),
    at: z.string(),
    conversations: z
      .array(z.record(z.string(), z.any()))
      .describe("What they said in all its versions, what was written to them, and what was noted about it."),
    settings: z.record(z.string(), z.any()).optional().describe("Lists that they are on; with the first page."),
    next: z.string().optional(),
  } satisfies Record<keyof ThePersonExport, z.ZodType>)
  .meta({ id: "PersonExport" });
