import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import type { Promised } from "./promise.ts";

/** One reply promises no more than somebody can look after. */
const MOST = 5;

/** What a text says we shall do, read as it is said now in the brand's time zone. */
export async function promisesIn(
  ctx: Context,
  { brand, draft, mention }: Pick<Situation, "brand" | "draft" | "mention">,
  text: string,
): Promise<Promised[]> {
  const { language: judged } = mention.classification;
  const language = draft && draft.language !== "und" ? draft.language : judged;
  const found = await ctx.writer.promises({
    text,
    language,
    at: ctx.now().toISOString(),
    timeZone: brand.timeZone,
  });
  return found.slice(0, MOST);
}
