import { join } from "node:path";
import { existsSync } from "node:fs";
import type { Language } from "@earshot/core/brand/brand";
import type { Classifier } from "@earshot/core/classification/classifier";
import type { Writer } from "@earshot/core/draft/writer";
import {
  articlesOf,
  casesOf,
  languages,
  linesOf,
  ownArticles,
  type DraftCase,
  type Half,
  type LintCase,
  type PromiseCase,
  type QuestionCase,
} from "./read-lines.ts";
import { draftFor, scoreOf, type DraftScore } from "./score-drafts.ts";
import { lintScore, type LintScore } from "./score-lints.ts";
import { promiseScore, type PromiseScore } from "./score-promises.ts";
import { questionScore, type QuestionScore } from "./score-questions.ts";
import { replyScore, type ReplyScore } from "./score-replies.ts";

export type DraftFigures = { mentions: number } & Record<keyof DraftScore, number>;
type By<T> = Partial<Record<Language, T>>;
export type Figures = {
  writer: string;
  classifier: string;
  drafts: Record<Half, By<DraftFigures>>;
  lints: Record<Half, By<LintScore>>;
  questions: Record<Half, By<QuestionScore>>;
  promises: Record<Half, By<PromiseScore>>;
  /** On the questions of the shared folder, which were looked at. */
  sharedQuestions: By<QuestionScore>;
  replies: By<ReplyScore>;
};

type Parts = { classifier: Classifier; writer: Writer };

export async function draftFigures(half: Half, parts: Parts): Promise<By<DraftFigures>> {
  return byLanguage(async (language) => {
    const scores: DraftScore[] = [];
    for (const asked of casesOf<DraftCase>("drafts", half, language)) {
      const { classification, written } = await draftFor(asked, { ...parts, articles: ownArticles(language) });
      scores.push(scoreOf(asked, classification, written));
    }
    const share = (of: keyof DraftScore) => rounded(scores.filter((score) => score[of]).length / scores.length);
    return {
      mentions: scores.length,
      judged: share("judged"),
      clean: share("clean"),
      takenUp: share("takenUp"),
      whole: share("whole"),
    };
  });
}

export function lintFigures(half: Half, { writer }: Parts): Promise<By<LintScore>> {
  return byLanguage(async (language) =>
    roundedAll(await lintScore(casesOf<LintCase>("lints", half, language), language, writer)),
  );
}

export function questionFigures(half: Half, { writer }: Parts): Promise<By<QuestionScore>> {
  return byLanguage(async (language) =>
    roundedAll(
      await questionScore(casesOf<QuestionCase>("questions", half, language), language, ownArticles(language), writer),
    ),
  );
}

export function promiseFigures(half: Half, { writer }: Pick<Parts, "writer">): Promise<By<PromiseScore>> {
  return byLanguage(async (language) =>
    roundedAll(await promiseScore(casesOf<PromiseCase>("promises", half, language), language, writer)),
  );
}

export function sharedQuestionFigures(folder: string, { writer }: Parts): Promise<By<QuestionScore>> {
  return byLanguage(async (language) => {
    const file = join(folder, "knowledge", `${language}.jsonl`);
    if (!existsSync(file)) return undefined;
    const asked = linesOf<Partial<QuestionCase>>(file).filter(
      (line): line is QuestionCase => line.question !== undefined,
    );
    return roundedAll(await questionScore(asked, language, articlesOf(file, language), writer));
  });
}

export function replyFigures(folder: string, parts: Parts): Promise<By<ReplyScore>> {
  return byLanguage(async (language) => {
    const score = await replyScore(folder, language, parts);
    return score && roundedAll(score);
  });
}

async function byLanguage<T>(make: (language: Language) => Promise<T | undefined>): Promise<By<T>> {
  const made: By<T> = {};
  for (const language of languages) {
    const figures = await make(language);
    if (figures !== undefined) made[language] = figures;
  }
  return made;
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;
const roundedAll = <T extends Record<string, number>>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])) as T;
