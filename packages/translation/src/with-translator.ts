import type { Context } from "@earshot/core/context";
import type { ToTranslate, Translator } from "@earshot/core/translation/translator";
import { createMasking } from "@earshot/model/masking";
import { readModelSettings } from "@earshot/model/settings";
import { askLibreTranslate } from "./libre-translate.ts";
import { readTranslationSettings, type TranslationSettings } from "./settings.ts";

type Ask = (ctx: Context, asked: Omit<ToTranslate, "hidden">) => Promise<string>;

/** Gives a context the translation service that the environment names; without one the context stays as it is. */
export function withTranslator(env: Record<string, string | undefined>): (ctx: Context) => Context {
  const settings = readTranslationSettings(env);
  const translator = settings && createTranslator(settings, env);
  return (ctx) => (translator && !ctx.translator ? { ...ctx, translator } : ctx);
}

/** Names, addresses, handles and long numbers do not leave; they stand in the translation again, where it kept their places. */
export function createTranslator(
  settings: TranslationSettings,
  env: Record<string, string | undefined> = {},
): Translator {
  const { name, ask } = serviceOf(settings, env);
  return {
    name,
    perDay: settings.perDay,
    async translate(ctx, { text, from, to, hidden }) {
      const began = ctx.now().getTime();
      const masking = createMasking({ people: hidden });
      try {
        const answer = await ask(ctx, { text: masking.out(text), from, to });
        ctx.log.info("translation.made", { ms: ctx.now().getTime() - began, count: text.length });
        return masking.back(answer) ?? answer.replace(/⟦[^⟧]*⟧?|⟧/gu, "•••");
      } catch (error) {
        const cause = error instanceof Error ? error.name : typeof error;
        ctx.log.warn("translation.failed", { cause, ms: ctx.now().getTime() - began });
        return undefined;
      }
    },
  };
}

function serviceOf(
  { by, seconds }: TranslationSettings,
  env: Record<string, string | undefined>,
): { name: string; ask: Ask } {
  if (by === "amazon") {
    const ask: Ask = async (_, asked) => (await import("./amazon-translate.ts")).askAmazonTranslate(asked, seconds);
    return { name: "Amazon Translate", ask };
  }
  if (by !== "model") return { name: new URL(by.url).host, ask: askLibreTranslate(by, seconds) };
  const model = readModelSettings(env);
  if (!model) throw new Error("EARSHOT_TRANSLATE is model, and EARSHOT_MODEL names none.");
  const ask: Ask = async (ctx, asked) =>
    (await import("@earshot/model/translate-by-model")).translateByModel(model, ctx, asked);
  return { name: model.name, ask };
}
