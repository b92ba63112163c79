import { getBrand } from "@earshot/core/brand/change-brand";
import { Brand } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { connectors } from "@earshot/connectors/registry";
import type { Context } from "@earshot/core/context";
import type { Playbook } from "@earshot/core/draft/playbook";
import { propose } from "@earshot/core/draft/propose";
import type { ToWrite } from "@earshot/core/draft/writer";
import { Refusal } from "@earshot/core/errors";
import { keys } from "@earshot/core/keys";
import { validArticles } from "@earshot/core/knowledge/list-articles";
import { cut } from "@earshot/core/mention/content";
import { createLog } from "@earshot/aws/log";
import { createWriter } from "@earshot/writer/create-writer";
import type { Command } from "commander";
import { answerLines, type MentionLine } from "./classify.ts";
import type { Shared } from "./program.ts";
import { withContext } from "./with-context.ts";

export type Known = Pick<ToWrite, "brand" | "playbooks" | "articles">;
type Parts = Pick<Context, "writer" | "log" | "model">;

const NO_LIMIT = { max: 10_000, unit: "characters" } as const;
const nobody: Known = { brand: Brand.parse({ id: "none", name: "-" }), playbooks: [], articles: [] };

/** `draft`: judges and answers JSON lines, alone or with a brand's playbooks and knowledge. */
export function draftCommand(program: Command, shared: () => Shared): void {
  program
    .command("draft")
    .description(
      'drafts replies to JSON lines from standard input, {"text", "lang"?, "rating"?, "author"?, "kind"?, "platform"?, "brand"?, "id"?}, with a line each',
    )
    .option("--brand <id>", "whose playbooks and knowledge, where a line names no other")
    .option("--model", "also asks the language model that EARSHOT_MODEL names")
    .action(async ({ brand, model }: { brand?: string; model?: boolean }) => {
      if (model && !process.env["EARSHOT_MODEL"])
        throw new Refusal(
          "bad-input",
          "Set EARSHOT_MODEL, and EARSHOT_MODEL_URL where it is not on Bedrock, to use --model.",
        );
      if (model) return withContext(shared(), (ctx) => answer(ctx, brandsIn(shared, ctx), brand));
      return answer({ writer: createWriter(), log: createLog({ level: "warn" }) }, brandsIn(shared), brand);
    });
}

type Brands = (id: string | undefined) => Promise<Known>;

function answer(parts: Parts, brands: Brands, usual: string | undefined): Promise<void> {
  return answerLines(createClassifier(), async (line, classification) => {
    let known: Known;
    try {
      known = await brands(line.brand ?? usual);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...(line.id !== undefined && { id: line.id }), error: error.message };
    }
    return drafted(parts, known, line, classification);
  });
}

/** What is printed for a mention: what was read and judged, and every draft with what it rests on. */
export async function drafted(
  parts: Parts,
  known: Known,
  line: MentionLine,
  classification: Classification,
): Promise<object> {
  const { id, text, title, author = "", kind, platform = "try", rating } = line;
  const mention = cut({
    platform,
    nativeId: "try",
    kind: kind ?? (rating ? "review" : "post"),
    author: { id: author || "try", name: author },
    text,
    visibility: "public",
    ...(title !== undefined && { title }),
    ...(rating && { rating }),
  });
  const limit = connectors[platform]?.rulebook.limit ?? NO_LIMIT;
  const written = await propose(parts, { ...known, mention, classification, limit, attempt: 0 });
  const { reading, ...judged } = classification;
  const drafts = [written, ...written.alternatives].map(({ text, technique, kind, facts, tells, objections }) => ({
    text,
    technique,
    ...(kind && { kind }),
    facts,
    tells,
    objections,
  }));
  return {
    ...(id !== undefined && { id }),
    reading,
    classification: judged,
    drafts,
    ...(written.missing !== undefined && { missing: written.missing }),
  };
}

/** A brand's playbooks and knowledge, read once each; a line may name one that is not there. */
function brandsIn(shared: () => Shared, ctx?: Context): Brands {
  const read = new Map<string, Promise<Known>>();
  return (id) => {
    if (id === undefined) return Promise.resolve(nobody);
    const known = read.get(id) ?? (ctx ? knownOf(ctx, id) : withContext(shared(), (opened) => knownOf(opened, id)));
    read.set(id, known);
    return known;
  };
}

async function knownOf(ctx: Context, id: string): Promise<Known> {
  const brand = await getBrand(ctx, id);
  const [playbooks, articles] = await Promise.all([
    ctx.store.page<Playbook>(keys.playbooks(id), { limit: 500 }),
    validArticles(ctx, brand),
  ]);
  return { brand, playbooks: playbooks.items.map(({ value }) => value), articles };
}
