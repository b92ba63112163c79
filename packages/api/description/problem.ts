import { problems as codes, type Problem as TheProblem, type ProblemCode } from "@earshot/api/problem";
import * as z from "zod";
import { Said } from "./answers/said.ts";

/** How everything is refused: problem details (RFC 9457), with three members of our own. */
export const Problem = z.strictObject({
  type: z.string().describe("Where the code is explained, on this origin.") as z.ZodType<TheProblem["type"]>,
  title: z.string(),
  status: z.number(),
  detail: z.string().describe("What was wrong and what to do, in English."),
  instance: z.string().describe("The path that was asked."),
  code: z.enum(Object.keys(codes) as [ProblemCode]),
  says: z.union([Said, z.string()]).optional().describe("`detail` by code, for people's own languages."),
  details: z.record(z.string(), z.any()),
}) satisfies z.ZodType<TheProblem>;
