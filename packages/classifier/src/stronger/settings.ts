import * as z from "zod";

/** A language model behind an OpenAI-compatible address; none unless its address is set. */
export type LanguageModel = { url: string; model: string; key?: string | undefined; perDay: number };

const Settings = z.object({
  EARSHOT_JUDGE_URL: z.url({ protocol: /^https?$/u }),
  EARSHOT_JUDGE_MODEL: z.string().min(1),
  EARSHOT_JUDGE_KEY: z.string().optional(),
  EARSHOT_JUDGE_PER_DAY: z.coerce.number().int().min(1).default(500),
});

/** @throws an Error that names each variable that is missing or wrong */
export function readLanguageModel(env: Record<string, string | undefined>): LanguageModel | undefined {
  if (!env["EARSHOT_JUDGE_URL"]) return undefined;
  const { data, error } = Settings.safeParse(env);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new Error(`Correct these environment variables, or unset EARSHOT_JUDGE_URL: ${problems}`);
  }
  return {
    url: data.EARSHOT_JUDGE_URL.replace(/\/+$/u, ""),
    model: data.EARSHOT_JUDGE_MODEL,
    key: data.EARSHOT_JUDGE_KEY || undefined,
    perDay: data.EARSHOT_JUDGE_PER_DAY,
  };
}
