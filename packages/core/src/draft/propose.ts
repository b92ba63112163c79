import type { Context } from "../context.ts";
import type { ToWrite, Written } from "./writer.ts";

/** What a model is shown of the knowledge. */
const ARTICLES_SHOWN = 4;

/** Replies from playbooks and knowledge; where a language model is configured, what holds of its proposals stands beside them. */
export async function propose(ctx: Pick<Context, "writer" | "model" | "log">, input: ToWrite): Promise<Written> {
  const { model, writer } = ctx;
  const written = await writer.write(input);
  if (!model || written.language === "und" || written.technique === "blank") return written;
  const text = [input.mention.title, input.mention.text].filter(Boolean).join("\n");
  const hits = await writer.find(text, input.classification.language, input.articles ?? []);
  const articles = hits.slice(0, ARTICLES_SHOWN).map(({ article }) => article);
  const proposed = await model.propose({ ...input, articles, language: written.language });
  if (!proposed) return written;
  const held = await writer.check(proposed, { ...input, articles });
  const dropped = proposed.drafts.length - held.length;
  if (dropped > 0) ctx.log.warn("model.dropped", { count: dropped });
  return { ...written, alternatives: [...held, ...written.alternatives] };
}
