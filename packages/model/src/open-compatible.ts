import { createOpenAICompatible } from "@ai-sdk/openai-compatible";

/** OpenAI's newer models refuse `max_tokens`, and other servers do not know its successor. */
const renamed = ({ max_tokens: most, ...body }: Record<string, unknown>) => ({ ...body, max_completion_tokens: most });

/** A model behind an address that speaks OpenAI's chat completions protocol. */
export function openCompatible(
  { url, model, key }: { url: string; model: string; key?: string | undefined },
  call: typeof fetch,
  schema: boolean,
) {
  const { hostname } = new URL(url);
  const provider = createOpenAICompatible({
    name: "model",
    baseURL: url,
    supportsStructuredOutputs: schema,
    fetch: (input, init) => call(input, { ...init, redirect: "error" }),
    ...(key && { apiKey: key }),
    ...(/(^|\.)openai\.(azure\.)?com$/u.test(hostname) && { transformRequestBody: renamed }),
  });
  return provider(model);
}
