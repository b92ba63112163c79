import { Paging } from "@earshot/api/paged";
import { Asked, FILE_TYPES, Part } from "@earshot/api/imports";
import { NewImport } from "@earshot/core/import/start-import";
import * as z from "zod";
import { Import, ImportView, ImportLook } from "../answers/import.ts";
import type { Area } from "../route.ts";

const file = { files: FILE_TYPES };

export const imports: Area = {
  area: "Imports",
  about: "Files of mentions: looked over, brought in whole or part by part, cancelled, undone.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/imports",
      name: "listImports",
      summary: "The brand's imports, the newest first",
      scope: "brand",
      right: "read",
      query: Paging,
      answer: z.strictObject({ imports: z.array(ImportView), next: z.string().optional() }),
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/imports/{id}",
      name: "getImport",
      summary: "An import with how far it has come and what is wrong in its file",
      scope: "brand",
      right: "read",
      answer: ImportView,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/imports",
      name: "startImport",
      summary: "Begins an import, whose rows are then sent part by part",
      scope: "brand",
      right: "manage",
      body: NewImport,
      answer: z.union([Import, ImportView]),
      status: 201,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/imports/look",
      name: "lookOverFile",
      summary: "What a part of a file would bring; nothing is stored",
      scope: "brand",
      right: "manage",
      query: Part,
      body: file,
      answer: ImportLook,
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/imports/{id}/rows",
      name: "sendRows",
      summary: "Takes in the rows of a part of the file; a row that is sent twice is taken once",
      scope: "brand",
      right: "manage",
      query: Part,
      body: file,
      answer: z.strictObject({ sent: z.number(), refused: z.number() }),
      problems: ["too-late", "stale"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/imports/{id}/cancel",
      name: "cancelImport",
      summary: "Takes in no more of it",
      scope: "brand",
      right: "manage",
      answer: ImportView,
      problems: ["stale", "too-late"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/imports/{id}/undo",
      name: "undoImport",
      summary: "Takes away what it brought and nobody has worked on; to be called until it is `undone`",
      scope: "brand",
      right: "manage",
      answer: ImportView,
      problems: ["stale", "taken", "too-late"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/import",
      name: "importFile",
      summary: "A whole file in one request, 20 MB at most; `dry-run=true` only says what it would bring",
      scope: "brand",
      right: "manage",
      query: Asked,
      body: file,
      answer: ImportLook.extend({ import: z.string().optional(), accepted: z.number().optional() }),
      problems: ["too-late"],
    },
  ],
};
