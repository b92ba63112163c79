import type { Context } from "@earshot/core/context";
import type { LanguageModel } from "@earshot/core/model/language-model";
import type * as z from "zod";
import { createConnection } from "./create-connection.ts";
import { createGuard } from "./create-guard.ts";
import type { Asked, Said } from "./generate.ts";
import { hiddenIn } from "./hidden-in.ts";
import { jsonIn } from "./json-in.ts";
import { createMasking } from "./masking.ts";
import { ModelTrouble } from "./model-trouble.ts";
import { dollarsFor } from "./price.ts";
import { promptToJudge, promptToPropose } from "./prompt.ts";
import { Answer, AnswerAsked, proposalsOf, Verdict } from "./schema.ts";
import type { ModelSettings } from "./settings.ts";

/** A mention waits for its judgement before anything else is done with it: not for as long as for drafts. */
const JUDGE_SHARE = 0.4;
/** Bounds, with room for models that think before they answer. */
const JUDGE_TOKENS = 1000;
const PROPOSE_TOKENS = 4000;

/**
 * The language model of these settings. It is loaded at the first question; its budget is shared by all functions, its pause
 * by all that this process asks.
 */
export function createLanguageModel(settings: ModelSettings): (ctx: Context) => LanguageModel {
  const connection = createConnection(settings);
  const guarded = createGuard(settings);
  const { name, price } = settings;

  const answered = async <S extends z.ZodType>(ctx: Context, taken: S, seconds: number, asked: Asked) => {
    const said = await connection(ctx, asked, seconds);
    return { answer: read(said, taken), tokens: said.tokens };
  };

  return (ctx) => ({
    name,
    async judge(text, hidden = []) {
      const masking = createMasking({ people: hidden });
      const asked = { ...promptToJudge(text, masking, boundary(ctx)), schema: Verdict, mostTokens: JUDGE_TOKENS };
      const seconds = settings.seconds * JUDGE_SHARE;
      const found = await guarded(ctx, () => answered(ctx, Verdict, seconds, asked));
      return !found || found.answer.sentiment === "unclear" ? undefined : found.answer.sentiment;
    },
    async propose(input) {
      const masking = createMasking(hiddenIn(input));
      const prompt = promptToPropose(input, masking, boundary(ctx));
      const asked = { ...prompt, schema: AnswerAsked, mostTokens: PROPOSE_TOKENS };
      const found = await guarded(ctx, () => answered(ctx, Answer, settings.seconds, asked));
      if (!found) return undefined;
      const { answer, tokens } = found;
      const cost = dollarsFor(tokens, price);
      const drafts = proposalsOf(answer, masking);
      return { sentiment: answer.sentiment, drafts, by: name, tokens, ...(cost !== undefined && { cost }) };
    },
  });
}

function read<S extends z.ZodType>({ text, tokens }: Said, taken: S): z.output<S> {
  const { data, success } = taken.safeParse(jsonIn(text));
  if (!success) throw new ModelTrouble("the answer has not the form that was asked for", { tokens });
  return data;
}

/** What nobody who writes a mention can know. */
const boundary = (ctx: Context) =>
  ctx
    .token()
    .replace(/[^a-z0-9]/giu, "")
    .slice(0, 16);
