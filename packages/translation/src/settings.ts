import * as z from "zod";

/** Which service translates what people cannot read; there is none unless one is named. */
export type TranslationSettings = {
  by: "amazon" | "model" | { url: string; key?: string };
  perDay: number;
  /** For one answer. */
  seconds: number;
};

const Settings = z.object({
  EARSHOT_TRANSLATE: z.union([z.literal(["amazon", "model"]), z.url({ protocol: /^https?$/u })], {
    error: "amazon, model, or the address of a LibreTranslate server, such as http://127.0.0.1:5000",
  }),
  EARSHOT_TRANSLATE_KEY: z.string().default(""),
  EARSHOT_TRANSLATE_PER_DAY: z.coerce.number().int().min(1).default(500),
  EARSHOT_TRANSLATE_SECONDS: z.coerce.number().min(1).max(20).default(15),
});

/** @throws an Error that names each variable that is wrong */
export function readTranslationSettings(env: Record<string, string | undefined>): TranslationSettings | undefined {
  const given = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, env[name]?.trim() || undefined]));
  if (given["EARSHOT_TRANSLATE"] === undefined) return undefined;
  const { data, error } = Settings.safeParse(given);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new Error(`Correct these environment variables, or unset EARSHOT_TRANSLATE: ${problems}`);
  }
  const { EARSHOT_TRANSLATE: by, EARSHOT_TRANSLATE_KEY: key, EARSHOT_TRANSLATE_PER_DAY: perDay } = data;
  const seconds = data.EARSHOT_TRANSLATE_SECONDS;
  if (by === "amazon" || by === "model") return { by, perDay, seconds };
  return { by: { url: by.replace(/\/+$/u, ""), ...(key && { key }) }, perDay, seconds };
}
