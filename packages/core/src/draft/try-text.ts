import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { classifyIncoming } from "../mention/classify-incoming.ts";
import { cut } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { validArticles } from "../knowledge/list-articles.ts";
import type { Playbook } from "./playbook.ts";
import { propose } from "./propose.ts";
import type { Written } from "./writer.ts";

export const Asked = z.strictObject({
  text: z.string().trim().min(1, "input.write-text").max(20_000),
  language: z.string().max(35).optional(),
  kind: z.enum(["post", "comment", "review"]).default("post"),
  /** Stars, 1 to 5. */
  rating: z.number().int().min(1).max(5).optional(),
  author: z.string().max(500).default(""),
});

const NO_LIMIT = { max: 10_000, unit: "characters" } as const;

/** How a text would be read and judged, and what would be drafted; nothing is stored. */
export async function tryText(
  ctx: Context,
  brandId: string,
  input: unknown,
): Promise<{ classification: Classification; draft: Written }> {
  permit(ctx, "draft", brandId);
  const { text, language, kind, rating, author } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const incoming: Incoming = cut({
    platform: "try",
    nativeId: "try",
    kind,
    author: { id: "try", name: author },
    text,
    visibility: "public",
    ...(language && { language }),
    ...(rating && { rating: { value: rating, of: 5 } }),
  });
  const [classification, playbooks, articles] = await Promise.all([
    classifyIncoming(ctx, brand, incoming),
    ctx.store.page<Playbook>(keys.playbooks(brandId), { limit: 500 }),
    validArticles(ctx, brand),
  ]);
  const draft = await propose(ctx, {
    brand,
    mention: incoming,
    classification,
    limit: NO_LIMIT,
    playbooks: playbooks.items.map(({ value }) => value),
    articles,
    attempt: 0,
  });
  return { classification, draft };
}
