import * as z from "zod";
import { parsePrice, type Price } from "./price.ts";

/** Which language model is asked, and how much; there is none unless one is named. */
export type ModelSettings = {
  /** As it was set: what logs and drafts call it. */
  name: string;
  at: { bedrock: string } | { url: string; model: string; key?: string | undefined };
  perDay: number;
  /** For one answer, with all that is tried for it. */
  seconds: number;
  price?: Price | undefined;
};

export const BEDROCK = "bedrock:";

const unlessEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const Settings = z
  .object({
    EARSHOT_MODEL: z
      .string()
      .trim()
      .refine((name) => !name.startsWith(BEDROCK) || /^bedrock:(?!arn:)[a-z0-9][a-z0-9.:-]+$/iu.test(name), {
        error: "bedrock: and the id of a model or of an inference profile, such as bedrock:eu.amazon.nova-lite-v1:0",
      }),
    EARSHOT_MODEL_URL: unlessEmpty(z.url({ protocol: /^https?$/u }).optional()),
    EARSHOT_MODEL_KEY: unlessEmpty(z.string().optional()),
    EARSHOT_MODEL_PER_DAY: unlessEmpty(z.coerce.number().int().min(1).default(500)),
    EARSHOT_MODEL_SECONDS: unlessEmpty(z.coerce.number().min(1).max(600).default(20)),
    EARSHOT_MODEL_PRICE: unlessEmpty(
      z
        .string()
        .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/u, "dollars for a million tokens in and out, such as 0.25/1.25")
        .transform(parsePrice)
        .optional(),
    ),
  })
  .refine(({ EARSHOT_MODEL: name, EARSHOT_MODEL_URL: url }) => name.startsWith(BEDROCK) || url, {
    path: ["EARSHOT_MODEL_URL"],
    error: "an OpenAI-compatible address, such as http://127.0.0.1:11434/v1",
    when: () => true,
  });

/** @throws an Error that names each variable that is missing or wrong */
export function readModelSettings(env: Record<string, string | undefined>): ModelSettings | undefined {
  if (!env["EARSHOT_MODEL"]?.trim()) return undefined;
  const { data, error } = Settings.safeParse(env);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new Error(`Correct these environment variables, or unset EARSHOT_MODEL: ${problems}`);
  }
  const { EARSHOT_MODEL: name, EARSHOT_MODEL_URL: url } = data;
  return {
    name,
    at: name.startsWith(BEDROCK)
      ? { bedrock: name.slice(BEDROCK.length) }
      : { url: url!.replace(/\/+$/u, ""), model: name, key: data.EARSHOT_MODEL_KEY },
    perDay: data.EARSHOT_MODEL_PER_DAY,
    seconds: data.EARSHOT_MODEL_SECONDS,
    price: data.EARSHOT_MODEL_PRICE,
  };
}
