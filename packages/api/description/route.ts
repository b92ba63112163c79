import type { Right } from "@earshot/core/team/rights";
import type { ProblemCode } from "@earshot/api/problem";
import type * as z from "zod";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Who may ask.
 * - `brand`: whoever has the right in the brand; to others who are signed in the brand is not there
 * - `some-brand`: whoever has the right in a brand, whichever, and is answered of such brands only
 * - `everywhere`: whoever has the right in every brand
 * - `signed-in`: anybody of the team; `public`: anybody
 */
export type Scope = "brand" | "some-brand" | "everywhere" | "signed-in" | "public";

/** Bytes of these content types. */
export type File = { files: readonly string[] };

/** `nothing`: no content; `redirect`: to another page; `page`: HTML. */
export type Answer = z.ZodType | File | "nothing" | "redirect" | "page";

/** One way to ask the API, by which the description, the access test and the typed client are made. */
export type Route = {
  method: Method;
  /** With names in braces, such as /api/brands/{brand}/inbox. */
  path: string;
  /** The same as it stands in the code, where a placeholder has a pattern of its own. */
  inCode?: string;
  /** What it is called in the description and in clients. */
  name: string;
  /** What it does, in a sentence. */
  summary: string;
  scope: Scope;
  /** The least right that gets any answer. */
  right?: Right;
  /** Which further right what asks takes. */
  also?: string;
  query?: z.ZodType;
  body?: z.ZodType | File;
  answer: Answer;
  /** When it is well: 200 unless said, 204 without content, 302 for a redirect. */
  status?: number;
  /** The same answer with another status. */
  orStatus?: number;
  /** How it is refused, beyond what `usualProblems` says. */
  problems?: readonly ProblemCode[];
};

export type Area = { area: string; about: string; routes: readonly Route[] };

/** What each route may be refused with by what it takes. */
export function usualProblems({ scope, right, query, body, path, problems = [] }: Route): ProblemCode[] {
  return [
    ...new Set<ProblemCode>([
      ...(query || body ? (["bad-input"] as const) : []),
      ...(body ? (["too-large", "wrong-media"] as const) : []),
      ...(scope === "public" ? [] : (["not-signed-in"] as const)),
      ...(right ? (["not-allowed"] as const) : []),
      ...(path.includes("{") ? (["not-found"] as const) : []),
      ...problems,
    ]),
  ];
}

export const isFile = (given: Answer | Route["body"]): given is File =>
  typeof given === "object" && given !== null && "files" in given;
