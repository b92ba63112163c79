import type { Context } from "@earshot/core/context";
import type { LanguageModel } from "@earshot/core/model/language-model";
import { createLanguageModel } from "./create-language-model.ts";
import { readModelSettings } from "./settings.ts";

/** Gives a context the language model that the environment names, and what is made with one; without one the context stays as it is. */
export function withModel(
  env: Record<string, string | undefined>,
  madeWith: (model: LanguageModel) => Partial<Context> = () => ({}),
): (ctx: Context) => Context {
  const settings = readModelSettings(env);
  const create = settings && createLanguageModel(settings);
  return (ctx) => {
    if (!create || ctx.model) return ctx;
    const model = create(ctx);
    return { ...ctx, model, ...madeWith(model) };
  };
}
