import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@earshot/core/brand/brand";
import type { Classifier } from "@earshot/core/classification/classifier";
import type { Writer } from "@earshot/core/draft/writer";
import { termsOf } from "../knowledge/terms.ts";
import { phrasesFor } from "../phrases/phrases-for.ts";
import { linesOf } from "./read-lines.ts";
import { draftFor } from "./score-drafts.ts";

type Reply = { id: string; reply: string; takes_up: string[]; asks: string | null; tells: string | null };
type Mention = { id: string; text: string; author?: string; kind?: "post" | "comment" | "review"; rating?: number };

/** Beside what a community manager wrote: details that both take up; what only the draft asks; who must be told and is. Shares of 1. */
export type ReplyScore = { replies: number; details: number; notAsked: number; told: number };

/** Undefined where the answers written by hand are not at hand. */
export async function replyScore(
  folder: string,
  language: Language,
  parts: { classifier: Classifier; writer: Writer },
): Promise<ReplyScore | undefined> {
  const [answers, asked] = ["replies", "written"].map((name) => join(folder, name, `${language}.jsonl`)) as [
    string,
    string,
  ];
  if (!existsSync(answers) || !existsSync(asked)) return undefined;
  const mentions = new Map(linesOf<Mention>(asked).map((mention) => [mention.id, mention]));
  const count = { details: 0, shared: 0, silent: 0, unasked: 0, mustTell: 0, told: 0, replies: 0 };
  for (const { id, takes_up, asks, tells } of linesOf<Reply>(answers)) {
    const mention = mentions.get(id);
    if (!mention) continue;
    const { written } = await draftFor(mention, { ...parts, articles: [] });
    count.replies++;
    count.details += takes_up.length;
    count.shared += takes_up.filter((detail) => takesUp(written.text, detail, language)).length;
    if (asks === null) {
      count.silent++;
      if (!asksAnything(written.text, language)) count.unasked++;
    }
    if (tells !== null) {
      count.mustTell++;
      if (written.tells.length > 0) count.told++;
    }
  }
  return {
    replies: count.replies,
    details: count.shared / count.details,
    notAsked: count.unasked / count.silent,
    told: count.told / count.mustTell,
  };
}

/** At least half of the detail's stems stand in the text. */
function takesUp(text: string, detail: string, language: Language): boolean {
  const said = new Set(termsOf(text, language));
  const stems = termsOf(detail, language);
  return stems.length > 0 && stems.filter((stem) => said.has(stem)).length * 2 >= stems.length;
}

function asksAnything(text: string, language: Language): boolean {
  return (["formal", "friendly"] as const).some((formality) => {
    const { questions, items } = phrasesFor(language, formality);
    return [...Object.values(questions), ...Object.values(items)].some((words) => text.includes(words));
  });
}
