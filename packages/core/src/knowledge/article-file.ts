import * as z from "zod";
import type { FileProblem } from "../file-problem.ts";

export const ArticleFormat = z.enum(["markdown", "csv"]);
export type ArticleFormat = z.infer<typeof ArticleFormat>;

/** What a file says of an article, in the order that an export writes it. */
export const fileFields = [
  "id",
  "language",
  "title",
  "questions",
  "validFrom",
  "validUntil",
  "countries",
  "branches",
  "owner",
  "text",
] as const;
export type FileField = (typeof fileFields)[number];

export const isFileField = (name: string): name is FileField => (fileFields as readonly string[]).includes(name);

/** One article as it stands in a file, not checked yet. Lines count from 1. */
export type Found = {
  line: number;
  lines: Partial<Record<FileField, number>>;
  fields: Partial<Record<FileField, unknown>>;
};

export type ReadFile = { found: Found[]; problems: FileProblem[] };
