import {
  APICallError,
  generateText,
  NoObjectGeneratedError,
  Output,
  type LanguageModel,
  type LanguageModelUsage,
} from "ai";
import type * as z from "zod";
import { ModelTrouble } from "./model-trouble.ts";
import type { Tokens } from "./price.ts";

// Its warnings would go to standard error past our log.
globalThis.AI_SDK_LOG_WARNINGS = false;

export type Asked = { instructions: string; prompt: string; schema: z.ZodType; mostTokens: number };
export type Said = { text: string; tokens: Tokens };

/** One request to a model by the AI SDK, without its retries and its telemetry. Loaded at the first question only. */
export async function generate(
  model: LanguageModel,
  asked: Asked,
  schema: boolean,
  signal: AbortSignal,
): Promise<Said> {
  try {
    const { text, usage } = await generateText({
      model,
      instructions: asked.instructions,
      prompt: asked.prompt,
      output: schema ? Output.object({ schema: asked.schema, name: "answer" }) : Output.json(),
      maxOutputTokens: asked.mostTokens,
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
    });
    return { text, tokens: tokensOf(usage) };
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) return { text: error.text ?? "", tokens: tokensOf(error.usage) };
    throw APICallError.isInstance(error) && !signal.aborted ? troubleOf(error) : error;
  }
}

const tokensOf = (usage: LanguageModelUsage | undefined): Tokens => ({
  in: usage?.inputTokens ?? 0,
  out: usage?.outputTokens ?? 0,
});

function troubleOf({ statusCode: status, responseHeaders, cause }: APICallError): ModelTrouble {
  const retryAfter = responseHeaders?.["retry-after"];
  if (status !== undefined) {
    const said = status < 300 ? "the answer could not be read" : `answered ${status}`;
    return new ModelTrouble(said, { status, ...(retryAfter !== undefined && { retryAfter }) });
  }
  const code = (cause as { code?: unknown } | undefined)?.code;
  return new ModelTrouble(`no answer${typeof code === "string" && /^\w+$/u.test(code) ? `: ${code}` : ""}`);
}
