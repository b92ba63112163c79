import type * as z from "zod";
import { Refusal } from "./errors.ts";

/** Input from outside by its schema, or a Refusal that names each field and what is wrong with it. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, 10).map((issue) => {
    const field = issue.path.join(".");
    return field ? `${field}: ${issue.message}` : issue.message;
  });
  throw new Refusal("bad-input", problems.join(" "), { problems });
}
