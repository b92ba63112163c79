import type { Writer } from "@earshot/core/draft/writer";
import { createLanguageModel } from "@earshot/model/create-language-model";
import { readModelSettings } from "@earshot/model/settings";

/** The writer with the configured model's first draft that holds in front of its own; what a model costs is counted for this run alone. */
export async function withModelFirst(writer: Writer): Promise<Writer> {
  const settings = readModelSettings(process.env);
  if (!settings)
    throw new Error("Set EARSHOT_MODEL (and EARSHOT_MODEL_URL where it is not on Bedrock) to use --model.");
  let asked = 0;
  const kept = { get: async () => (asked > 0 ? { version: asked } : undefined), commit: async () => void asked++ };
  const log = { info: () => undefined, warn: (event: string) => console.warn(event), error: console.error };
  const model = createLanguageModel(settings)({
    now: () => new Date(),
    wait: (ms: number) => new Promise((done) => setTimeout(done, ms)),
    fetchTrusted: globalThis.fetch,
    store: kept,
    log,
  } as never);
  return {
    ...writer,
    async write(input) {
      const written = await writer.write(input);
      if (written.language === "und") return written;
      const hits = await writer.find(input.mention.text, input.classification.language, input.articles ?? []);
      const articles = hits.map(({ article }) => article);
      const proposed = await model.propose({ ...input, articles, language: written.language });
      const [first] = proposed ? await writer.check(proposed, { ...input, articles }) : [];
      return first ? { ...written, ...first } : written;
    },
  };
}
