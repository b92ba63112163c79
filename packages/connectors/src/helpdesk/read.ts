import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";

/** What a helpdesk answered, by its schema. @throws ConnectorError `unavailable` for an answer of another form: nothing can be said of it */
export function read<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
  const known = schema.safeParse(answer);
  if (known.success) return known.data;
  throw new ConnectorError("unavailable", "Its answer is not of the form that it describes.", { cause: known.error });
}

/** The same for an answer to what was to be made, which may have been. @throws ConnectorError `unknown` */
export function readMade<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
  const known = schema.safeParse(answer);
  if (known.success) return known.data;
  throw new ConnectorError("unknown", "Its answer is not of the form that it describes.", { cause: known.error });
}
