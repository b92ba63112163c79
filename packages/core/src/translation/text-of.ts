import type { Draft } from "../draft/draft.ts";
import type { Mention } from "../mention/mention.ts";

/** More of a text than this is not translated: it costs by its length. */
const LONGEST = 5000;

/** What of a mention or a draft is translated. */
export function textOf(record: Pick<Mention, "title" | "text"> | Draft): string {
  const title = "title" in record && record.title ? `${record.title}\n\n` : "";
  return `${title}${record.text}`.slice(0, LONGEST).toWellFormed();
}
